import { date, extensible, int, type Model, max, maxLength, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type BookingActivityFields, bookingActivityFields } from "./booking-activity.js";
import { BookingForecast } from "./booking-forecast.js";

/** A resource that the activity must, may or must not go to. */
export interface BookingResourcePreference {
  /** Whom it is about. */
  resourceId?: string;
  /** `warehouse` is where inventory for it may come from. */
  preferenceType: "required" | "preferred" | "forbidden" | "warehouse";
}
export const BookingResourcePreference: Model<BookingResourcePreference> = () =>
  object<BookingResourcePreference>({
    resourceId: z.optional(z.string()),
    preferenceType: z.enum(["required", "preferred", "forbidden", "warehouse"]),
  });

/**
 * The activity to book. A new one needs `activityType`, `timeZone` and whatever `booking.fields` lists, custom
 * properties by their labels; an existing one needs its keys, with `identifyActivityBy` beside it. Recommendations need
 * coordinates, or the fields of the travel key where booking assigns directly.
 */
export interface BookingGridActivity extends BookingActivityFields {
  /** The id that OFS gave it, of an activity that there is. */
  activityId?: number;
  /** Label of the activity type. */
  activityType?: string;
  /** At most 100. */
  resourcePreferences?: BookingResourcePreference[];
}
export const BookingGridActivity: Model<BookingGridActivity> = () =>
  extensible<BookingGridActivity>({
    activityId: z.optional(int()),
    activityType: z.optional(z.string()),
    resourcePreferences: z.optional(z.array(schemaOf(BookingResourcePreference)).check(maxLength(100))),
    ...bookingActivityFields(),
  });

/** The activity to book, when, and what to return. */
export interface ShowBookingGrid {
  /** What is to be booked. */
  activity: BookingGridActivity;
  /** The keys by which `activity` names one that exists. @default none: `activity` holds all fields of a new one */
  identifyActivityBy?: "activityId" | "apptNumber" | "apptNumberPlusCustomerNumber";
  /** `YYYY-MM-DD`. */
  dateFrom: string;
  /** `YYYY-MM-DD`, from `dateFrom` to 14 days after it. @default 7 days after `dateFrom` */
  dateTo?: string;
  /** Returns the resources that the time slots name. @default false */
  includeResourcesDictionary?: boolean;
  /** Also returns what cannot be booked, and why. @default false */
  returnReasons?: boolean;
  /** Returns the time slots that the areas name. @default false */
  includeTimeSlotsDictionary?: boolean;
  /**
   * Fields of each resource to return: `resourceId`, `parentResourceId`, `resourceType`, `name`, `email`, `phone`,
   * `timeZone`, `status`, `resourcePreferences`, and labels of custom properties.
   */
  resourceFields?: string[];
  /**
   * Leaves out time slots in whose last so many percent the activity would begin; for interval-based quota.
   * @default 20
   */
  lateStartMitigation?: number;
  /** Whether, and how, what will be booked later is taken into account. */
  forecastDuringBooking?: BookingForecast;
}
export const ShowBookingGrid: Model<ShowBookingGrid> = () =>
  object<ShowBookingGrid>({
    activity: schemaOf(BookingGridActivity),
    identifyActivityBy: z.optional(z.enum(["activityId", "apptNumber", "apptNumberPlusCustomerNumber"])),
    dateFrom: date(),
    dateTo: z.optional(date()),
    includeResourcesDictionary: z.optional(z.boolean()),
    returnReasons: z.optional(z.boolean()),
    includeTimeSlotsDictionary: z.optional(z.boolean()),
    resourceFields: z.optional(z.array(z.string())),
    lateStartMitigation: z.optional(int().check(min(0), max(100))),
    forecastDuringBooking: z.optional(schemaOf(BookingForecast)),
  });
