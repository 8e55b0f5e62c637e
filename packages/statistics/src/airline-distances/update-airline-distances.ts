import { int, type Model, max, maxLength, min, minLength, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import type { AirlineDistanceLevel } from "./airline-distance-travel.js";

/** The travel time that is to count for one distance. */
export interface AirlineDistancePoint {
  /** Kilometres, up to 999. */
  distance?: number;
  /** Minutes, up to 999; -1 in any point goes back to the learned travel times. */
  override?: number;
}
export const AirlineDistancePoint: Model<AirlineDistancePoint> = () =>
  object<AirlineDistancePoint>({
    distance: z.optional(int().check(min(-1), max(999))),
    override: z.optional(int().check(min(-1), max(999))),
  });

/** Travel times that count instead of the learned ones, in the whole company or around one place. */
export interface AirlineDistanceOverride {
  /** The company, even if a key is given, or the travel key named by `key`. @default "company" */
  level?: AirlineDistanceLevel;
  /** Value of the travel key, needed at its level; in lower case where it is made of properties that ignore case. */
  key?: string;
  /** One of the configured travel keys, which must exist. @default the default travel key */
  keyId?: number;
  /** One or two points; the company level needs two. */
  data: AirlineDistancePoint[];
}
export const AirlineDistanceOverride: Model<AirlineDistanceOverride> = () =>
  object<AirlineDistanceOverride>({
    level: z.optional(z.enum(["company", "travelkey"])),
    key: z.optional(z.string().check(maxLength(50))),
    keyId: z.optional(int()),
    data: z.array(schemaOf(AirlineDistancePoint)).check(minLength(1), maxLength(2)),
  });

/** Which travel times to override. */
export interface UpdateAirlineDistances {
  /** 1 to 10,000 overrides. */
  items: AirlineDistanceOverride[];
}
export const UpdateAirlineDistances: Model<UpdateAirlineDistances> = () =>
  object<UpdateAirlineDistances>({
    items: z.array(schemaOf(AirlineDistanceOverride)).check(minLength(1), maxLength(10_000)),
  });
