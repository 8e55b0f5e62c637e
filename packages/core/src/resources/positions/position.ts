import { date, int, type Model, maxLength, min, type Open, object, openEnum } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What was wrong where a resource was; absent from a position when nothing was. */
export type PositionAlert = "earlyStart" | "lateFinish" | "leftLocation" | "idle";

/** Where a resource was at some time. */
export interface ResourcePosition {
  /** With offset from UTC, such as `2018-06-27T06:06:05+0000`. */
  time: string;
  /** Latitude, with five decimals. */
  lat: number;
  /** Longitude, with five decimals. */
  lng: number;
  /** Altitude in metres above the WGS 84 ellipsoid. */
  alt?: number;
  /** Direction in degrees, 0 to 360. */
  dir?: number;
  /** Speed in metres per second. */
  spd?: number;
  /** Accuracy in metres. */
  acc?: number;
  /**
   * An activity started or finished far from its place, the resource left its place at work, or it stood idle.
   */
  s?: Open<PositionAlert>;
  /** How long it stayed, in minutes, where several positions close together became one. */
  i?: number;
}
export const ResourcePosition: Model<ResourcePosition> = () =>
  object<ResourcePosition>({
    time: z.string(),
    lat: z.number(),
    lng: z.number(),
    alt: z.optional(z.number()),
    dir: z.optional(z.number()),
    spd: z.optional(z.number()),
    acc: z.optional(z.number()),
    s: z.optional(openEnum(["earlyStart", "lateFinish", "leftLocation", "idle"])),
    i: z.optional(z.number()),
  });

/** Which day of a resource to return. */
export interface GetPositionHistory {
  /** `YYYY-MM-DD` in the time zone of the resource. */
  date: string;
}
export const GetPositionHistory: Model<GetPositionHistory> = () => object<GetPositionHistory>({ date: date() });

/** Whose last positions to list. */
export interface ListLastKnownPositions {
  /** At most 300 ids; those without a position come too, with an `errorMessage`. @default every resource with one */
  resources?: string[];
  /** The position of the first item; ignored when `resources` is given. @default 0 */
  offset?: number;
}
export const ListLastKnownPositions: Model<ListLastKnownPositions> = () =>
  object<ListLastKnownPositions>({
    resources: z.optional(z.array(z.string()).check(maxLength(300))),
    offset: z.optional(int().check(min(0))),
  });

/** Where a resource was last. */
export interface LastKnownPosition {
  /** Whose position it is. */
  resourceId?: string;
  /** With offset from UTC, such as `2018-06-27T06:06:05+0000`. */
  time?: string;
  /** Latitude, with five decimals. */
  lat?: number;
  /** Longitude, with five decimals. */
  lng?: number;
  /** Why there is no position. */
  errorMessage?: string;
}
export const LastKnownPosition: Model<LastKnownPosition> = () =>
  object<LastKnownPosition>({
    resourceId: z.optional(z.string()),
    time: z.optional(z.string()),
    lat: z.optional(z.number()),
    lng: z.optional(z.number()),
    errorMessage: z.optional(z.string()),
  });
