import { date, int, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** People and minutes, one entry for each time interval that was asked for, in that order. */
export interface Workforce {
  /** How many resources are there in the interval. */
  count?: number[];
  /** Working time in the interval, in minutes; present when `fields` asks for it. */
  minutes?: number[];
}
export const Workforce: Model<Workforce> = () =>
  object<Workforce>({
    count: z.optional(z.array(int())),
    minutes: z.optional(z.array(int())),
  });

/** The workforce of a capacity area that can do one capacity category. */
export interface CategoryAvailability {
  /** Label of the capacity category. */
  label: string;
  /** What the working calendars provide. */
  calendar?: Workforce;
  /** What is left of it, with the activities already on the routes taken off. */
  available?: Workforce;
}
export const CategoryAvailability: Model<CategoryAvailability> = () =>
  object<CategoryAvailability>({
    label: z.string(),
    calendar: z.optional(schemaOf(Workforce)),
    available: z.optional(schemaOf(Workforce)),
  });

/** The workforce of one capacity area, or of all that were asked for when results are aggregated. */
export interface AreaAvailability {
  /** Label of the capacity area; absent from aggregated results. */
  label?: string;
  /** Name of the capacity area; absent from aggregated results, and unless `fields` asks for it. */
  name?: string;
  /** What the working calendars provide, by `calendarTimeIntervals`. */
  calendar?: Workforce;
  /** What is left of it, with the activities already on the routes taken off, by `availableTimeIntervals`. */
  available?: Workforce;
  /** The same by capacity category. */
  categories?: CategoryAvailability[];
}
export const AreaAvailability: Model<AreaAvailability> = () =>
  object<AreaAvailability>({
    label: z.optional(z.string()),
    name: z.optional(z.string()),
    calendar: z.optional(schemaOf(Workforce)),
    available: z.optional(schemaOf(Workforce)),
    categories: z.optional(z.array(schemaOf(CategoryAvailability))),
  });

/** The workforce of one day. */
export interface Availability {
  /** `YYYY-MM-DD`. */
  date: string;
  /** One item for each area, or one for all of them where they are aggregated. */
  areas?: AreaAvailability[];
}
export const Availability: Model<Availability> = () =>
  object<Availability>({
    date: date(),
    areas: z.optional(z.array(schemaOf(AreaAvailability))),
  });

/** A field of the answer that is left out unless it is asked for. */
export type AvailabilityField =
  | "area.name"
  | "area.calendar.count"
  | "area.calendar.minutes"
  | "area.available.count"
  | "area.available.minutes"
  | "area.category.calendar.count"
  | "area.category.calendar.minutes"
  | "area.category.available.count"
  | "area.category.available.minutes";

/** Which availability to list. */
export interface ListAvailability {
  /** The days, each `YYYY-MM-DD`. */
  dates: string[];
  /** Labels of capacity areas or of groups of them. @default every area that the application may see */
  areas?: string[];
  /** Adds the areas up into one result without label or name. @default false */
  aggregateResults?: boolean;
  /**
   * Time intervals for `calendar`: `all`, an hour such as `9` or `9:30`, or a span such as `9-12:30`. Hours go from 0
   * to 48; an open end such as `24-` is overnight work. @default ["all"]
   */
  calendarTimeIntervals?: string[];
  /** The same for `available`, as one text with commas between the intervals. @default "all" */
  availableTimeIntervals?: string;
  /** Labels of capacity categories. @default every category of the areas */
  categories?: string[];
  /** Fields to return beside the date and the labels. @default ["area.calendar.count", "area.category.calendar.count"] */
  fields?: AvailabilityField[];
}
export const ListAvailability: Model<ListAvailability> = () =>
  object<ListAvailability>({
    dates: z.array(date()),
    areas: z.optional(z.array(z.string())),
    aggregateResults: z.optional(z.boolean()),
    calendarTimeIntervals: z.optional(z.array(z.string())),
    availableTimeIntervals: z.optional(z.string()),
    categories: z.optional(z.array(z.string())),
    fields: z.optional(
      z.array(
        z.enum([
          "area.name",
          "area.calendar.count",
          "area.calendar.minutes",
          "area.available.count",
          "area.available.minutes",
          "area.category.calendar.count",
          "area.category.calendar.minutes",
          "area.category.available.count",
          "area.category.available.minutes",
        ]),
      ),
    ),
  });
