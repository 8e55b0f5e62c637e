import { int, type Model, max, maxLength, min, type Open, object, openEnum, pattern, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What a record of travel by distance applies to: the whole company, or one travel key. */
export type AirlineDistanceLevel = "company" | "travelkey";

/** How long it takes to travel one distance. */
export interface AirlineDistanceTime {
  /** Kilometres. */
  distance?: number;
  /** The learned travel time, in minutes. */
  estimated?: number;
  /** Minutes that count instead; absent where OFS detects travel keys by itself. */
  override?: number;
}
export const AirlineDistanceTime: Model<AirlineDistanceTime> = () =>
  object<AirlineDistanceTime>({
    distance: z.optional(int()),
    estimated: z.optional(int()),
    override: z.optional(int()),
  });

/** How long it takes to travel distances as the crow flies, in the whole company or around one place. */
export interface AirlineDistanceTravel {
  /** What it applies to. */
  level?: Open<AirlineDistanceLevel>;
  /** Value of the travel key. */
  key?: string;
  /** One entry for each distance. */
  data?: AirlineDistanceTime[];
  /** Which of the configured travel keys; absent where OFS detects them by itself. */
  keyId?: number;
  /** Labels of the organizations that the key applies to; absent where OFS detects travel keys by itself. */
  org?: string[];
}
export const AirlineDistanceTravel: Model<AirlineDistanceTravel> = () =>
  object<AirlineDistanceTravel>({
    level: z.optional(openEnum(["company", "travelkey"])),
    key: z.optional(z.string()),
    data: z.optional(z.array(schemaOf(AirlineDistanceTime))),
    keyId: z.optional(int()),
    org: z.optional(z.array(z.string())),
  });

/** Which distances to list, for what. */
export interface ListAirlineDistances {
  /** The company or its travel keys. @default both */
  level?: AirlineDistanceLevel;
  /** One value of the travel key, which must exist; says nothing at the company level. @default every value */
  key?: string;
  /** Up to five distances in whole kilometres, with commas between them. @default "1,5,10,20,50" */
  distance?: string;
  /** One of the configured travel keys, which must exist; says nothing at the company level. @default all */
  keyId?: number;
  /** The most records in one page, up to 10,000. */
  limit?: number;
  /** The position of the first record. @default 0 */
  offset?: number;
}
export const ListAirlineDistances: Model<ListAirlineDistances> = () =>
  object<ListAirlineDistances>({
    level: z.optional(z.enum(["company", "travelkey"])),
    key: z.optional(z.string().check(maxLength(50))),
    distance: z.optional(z.string().check(pattern(/^(\d+(,\d+){0,4})?$/, 'up to five distances like "5,20"'))),
    keyId: z.optional(int().check(min(1))),
    limit: z.optional(int().check(min(1), max(10_000))),
    offset: z.optional(int().check(min(0))),
  });
