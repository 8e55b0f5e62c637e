import { int, type Model, max, min, object, type Shape } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Whether booking is to look at the activities that are expected, beside those that are there. */
export interface BookingForecast {
  /** Sorts and filters by the travel that the activity adds, with the forecast taken into account. */
  useForecastDuringBooking?: boolean;
  /** `default` puts the earliest arrival first, `minimizeAdditionalTravel` the least added travel. */
  optimizationGoal?: "default" | "minimizeAdditionalTravel";
  /**
   * Days from today, 0 to 31, where the forecast begins. Before it, only options near an activity that is already there
   * are returned.
   */
  minForecastRangeDay?: number;
  /**
   * Days from today, 0 to 31, where the forecast ends; more than `minForecastRangeDay`. Up to it, only options that add
   * less travel than is usual in the bucket are returned; after it, all of them.
   */
  maxForecastRangeDay?: number;
}
export const BookingForecast: Model<BookingForecast> = () => object<BookingForecast>(bookingForecast());

export const bookingForecast = (): Shape<BookingForecast> => ({
  useForecastDuringBooking: z.optional(z.boolean()),
  optimizationGoal: z.optional(z.enum(["default", "minimizeAdditionalTravel"])),
  minForecastRangeDay: z.optional(int().check(min(0), max(31))),
  maxForecastRangeDay: z.optional(int().check(min(0), max(31))),
});
