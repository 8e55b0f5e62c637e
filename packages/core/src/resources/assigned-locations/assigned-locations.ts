import { accepts, date, dictionary, extensible, int, type Model, object, rule, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ActivePeriod, activePeriod } from "../dates.js";

/** Where a resource starts, ends and works on a day, each the number of one of its locations. */
export interface AssignedLocationsOfDay {
  /** The id of the location that the day starts at. */
  start?: number | null;
  /** The id of the location that the day ends at. */
  end?: number | null;
  /** The middle of the area that it is to stay in. */
  homeZoneCenter?: number | null;
}
export const AssignedLocationsOfDay: Model<AssignedLocationsOfDay> = () =>
  object<AssignedLocationsOfDay>({
    start: z.optional(z.nullable(int())),
    end: z.optional(z.nullable(int())),
    homeZoneCenter: z.optional(z.nullable(int())),
  });

/** The locations of a resource by the day of the week. */
export interface AssignedLocations {
  /** On Sundays; null for none. */
  sun?: AssignedLocationsOfDay | null;
  /** On Mondays; null for none. */
  mon?: AssignedLocationsOfDay | null;
  /** On Tuesdays; null for none. */
  tue?: AssignedLocationsOfDay | null;
  /** On Wednesdays; null for none. */
  wed?: AssignedLocationsOfDay | null;
  /** On Thursdays; null for none. */
  thu?: AssignedLocationsOfDay | null;
  /** On Fridays; null for none. */
  fri?: AssignedLocationsOfDay | null;
  /** On Saturdays; null for none. */
  sat?: AssignedLocationsOfDay | null;
}
export const AssignedLocations: Model<AssignedLocations> = () => {
  const day = z.optional(z.nullable(schemaOf(AssignedLocationsOfDay)));
  return extensible<AssignedLocations>({ sun: day, mon: day, tue: day, wed: day, thu: day, fri: day, sat: day });
};

const isDate = (day: string) => accepts(date(), day);

/** Locations that count on single days, by the date, `YYYY-MM-DD`. */
export type TemporaryAssignedLocations = Record<string, AssignedLocationsOfDay>;
export const TemporaryAssignedLocations: Model<TemporaryAssignedLocations> = () =>
  dictionary(schemaOf(AssignedLocationsOfDay)).check(
    rule(
      (days) => Object.keys(days).every(isDate),
      (days) => ({
        code: "format",
        expected: `days as YYYY-MM-DD, unlike ${Object.keys(days).find((day) => !isDate(day))}`,
      }),
    ),
  );

/** For which days to return the locations of a resource: 32 days after the first one at most. */
export interface GetAssignedLocations extends ActivePeriod {}
export const GetAssignedLocations: Model<GetAssignedLocations> = () => object<GetAssignedLocations>(activePeriod());
