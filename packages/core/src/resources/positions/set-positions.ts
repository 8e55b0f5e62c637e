import { int, type Model, max, maxLength, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Where a resource is, or was. */
export interface SetPosition {
  /** Whose position it is. */
  resourceId: string;
  /** ISO 8601 with a zone, such as `2016-09-20T11:37:29Z`, or seconds since 1970. */
  time: string | number;
  /** Latitude, -90 to 90; OFS keeps five decimals. */
  lat: number;
  /** Longitude, -180 to 180; OFS keeps five decimals. */
  lng: number;
  /** Altitude in whole metres above the WGS 84 ellipsoid. */
  alt?: number;
  /** Direction in degrees, 0 to 360; OFS keeps one decimal. */
  dir?: number;
  /** Speed in metres per second; OFS keeps one decimal. */
  spd?: number;
  /** Accuracy in whole metres. */
  acc?: number;
}
export const SetPosition: Model<SetPosition> = () =>
  object<SetPosition>({
    resourceId: z.string(),
    time: z.union([z.string(), int()]),
    lat: z.number().check(min(-90), max(90)),
    lng: z.number().check(min(-180), max(180)),
    alt: z.optional(int().check(min(0))),
    dir: z.optional(z.number().check(min(0), max(360))),
    spd: z.optional(z.number().check(min(0))),
    acc: z.optional(int().check(min(0))),
  });

/** Positions of resources. */
export interface SetPositions {
  /** At most 300. */
  items: SetPosition[];
}
export const SetPositions: Model<SetPositions> = () =>
  object<SetPositions>({ items: z.array(schemaOf(SetPosition)).check(maxLength(300)) });

/** Why OFS did not take a position. */
export interface SetPositionError {
  /** Which of the `items`, counted from 0. */
  itemIndex?: number;
  /** Why it was not set, in the words of OFS. */
  message?: string;
}
export const SetPositionError: Model<SetPositionError> = () =>
  object<SetPositionError>({ itemIndex: z.optional(int()), message: z.optional(z.string()) });

/** How many positions OFS took. */
export interface SetPositionsResult {
  /** Positions that were set. */
  itemsProcessed?: number;
  /** Positions that were not. */
  itemsFailed?: number;
  /** One for each position that OFS did not take. */
  errors?: SetPositionError[];
}
export const SetPositionsResult: Model<SetPositionsResult> = () =>
  object<SetPositionsResult>({
    itemsProcessed: z.optional(int()),
    itemsFailed: z.optional(int()),
    errors: z.optional(z.array(schemaOf(SetPositionError))),
  });
