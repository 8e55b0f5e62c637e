import { type Model, max, min, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ResourcePaging, resourcePaging } from "../list-resources.js";

/** The circle to look for resources in. */
export interface ListResourcesInArea extends ResourcePaging {
  /** Latitude of its centre. */
  lat: number;
  /** Longitude of its centre. */
  lng: number;
  /** In metres, up to 100,000. @default 10000 */
  radius?: number;
  /** How many minutes old a position may be, up to 1440. @default 60 */
  timeDiff?: number;
}
export const ListResourcesInArea: Model<ListResourcesInArea> = () =>
  object<ListResourcesInArea>({
    lat: z.number().check(min(-90), max(90)),
    lng: z.number().check(min(-180), max(180)),
    radius: z.optional(z.number().check(min(0), max(100_000))),
    timeDiff: z.optional(z.number().check(min(0), max(1440))),
    ...resourcePaging(),
  });

/** A resource that was last seen in the circle. */
export interface ResourceInArea {
  /** Who is there. */
  resourceId?: string;
  /** When it was seen, in ISO 8601, such as `2016-09-20T11:37:29Z`. */
  time?: string;
  /** Latitude, with five decimals. */
  lat?: number;
  /** Longitude, with five decimals. */
  lng?: number;
  /** Metres from the centre. */
  dis?: number;
}
export const ResourceInArea: Model<ResourceInArea> = () =>
  object<ResourceInArea>({
    resourceId: z.optional(z.string()),
    time: z.optional(z.string()),
    lat: z.optional(z.number()),
    lng: z.optional(z.number()),
    dis: z.optional(z.number()),
  });
