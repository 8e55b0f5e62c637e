import { date, extensible, int, type Model, max, min } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type BookingActivityFields, bookingActivityFields } from "./booking-activity.js";
import { type BookingForecast, bookingForecast } from "./booking-forecast.js";

/**
 * The activity to book, and when. Custom properties of the activity stand beside these by their labels; one that is
 * named like a parameter is ignored.
 */
export interface FindBookingOptions extends BookingActivityFields, BookingForecast {
  /** The days, each `YYYY-MM-DD`. */
  dates: string[];
  /** Label of the activity type. */
  activityType: string;
  /**
   * Finds the work zone of the activity, for which the fields of the work zone key must be given, and looks into the
   * areas that have it. @default true
   */
  determineAreaByWorkZone?: boolean;
  /** Labels of capacity areas. @default every area that the application may see, or those of the work zone */
  areas?: string[];
  /**
   * Finds the capacity categories by the work skill conditions, for which the fields in them must be given. An activity
   * without category can be booked all the same. @default true
   */
  determineCategory?: boolean;
  /** Labels of capacity categories. */
  categories?: string[];
  /**
   * Estimates the duration from statistics, for which the fields of the duration key must be given, unless the activity
   * type has its duration set by hand. @default true
   */
  estimateDuration?: boolean;
  /** Minutes, for when the duration is not estimated. @default the duration of the activity type */
  defaultDuration?: number;
  /**
   * Estimates the travel time from statistics when the activity type calculates travel; fields of the travel key that
   * are not given count as empty. @default true
   */
  estimateTravelTime?: boolean;
  /** Today, leaves out what starts less than this many minutes from now. */
  minTimeBeforeArrival?: number;
  /** Also returns areas that have some, but not all, of the capacity categories of the activity. @default false */
  includePartiallyDefinedCategories?: boolean;
  /**
   * Leaves out time slots in whose last so many percent the activity would begin; for interval-based quota.
   * @default 20
   */
  lateStartMitigation?: number;
}
export const FindBookingOptions: Model<FindBookingOptions> = () =>
  extensible<FindBookingOptions>({
    dates: z.array(date()),
    activityType: z.string(),
    determineAreaByWorkZone: z.optional(z.boolean()),
    areas: z.optional(z.array(z.string())),
    determineCategory: z.optional(z.boolean()),
    categories: z.optional(z.array(z.string())),
    estimateDuration: z.optional(z.boolean()),
    defaultDuration: z.optional(int()),
    estimateTravelTime: z.optional(z.boolean()),
    minTimeBeforeArrival: z.optional(int()),
    includePartiallyDefinedCategories: z.optional(z.boolean()),
    lateStartMitigation: z.optional(int().check(min(0), max(100))),
    ...bookingActivityFields(),
    ...bookingForecast(),
  });
