import { date, dateTime, int, type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { BookingRecommendation } from "./booking-recommendation.js";
import { BookingTimeSlot } from "./booking-time-slot.js";

/** Why an area has nothing to offer on a day; of several reasons, the first in this order. */
export type BookingAreaReason = Open<
  | "noTimeZoneDiff"
  | "dateInPast"
  | "timeInPast"
  | "allTimeSlotsAreClosed"
  | "allCategoriesAreClosed"
  | "closedDay"
  | "closedCategory"
  | "closedWorkZone"
  | "stopBookingAt"
  | "missingCategories"
  | "undefinedQuota"
  | "noCapacity"
>;

/** Why a time slot cannot be booked; of several reasons, the first in this order. */
export type BookingTimeSlotReason = Open<
  | "timeInPast"
  | "closedTimeInterval"
  | "stopBookingAt"
  | "closedTimeSlot"
  | "closedCategory"
  | "noCapacity"
  | "tooLongTravel"
>;

/** A time slot in which the activity can start, or, with `reason`, cannot. */
export interface BookingOptionsTimeSlot {
  /** Label of the time slot; absent for a custom service window. */
  label?: string;
  /** Why it cannot be booked; time-slot-based quota only. */
  reason?: BookingTimeSlotReason;
  /** Minutes that would be left of the tightest quota after booking; absent when there is none. */
  remainingQuota?: number;
  /** The least quota of the time slot that applies, in minutes; time-slot-based quota only. */
  originalQuota?: number;
  /** Present when OFS recommends the time slot. */
  recommendationInfo?: BookingRecommendation;
}
export const BookingOptionsTimeSlot: Model<BookingOptionsTimeSlot> = () =>
  object<BookingOptionsTimeSlot>({
    label: z.optional(z.string()),
    reason: z.optional(
      openEnum([
        "timeInPast",
        "closedTimeInterval",
        "stopBookingAt",
        "closedTimeSlot",
        "closedCategory",
        "noCapacity",
        "tooLongTravel",
      ]),
    ),
    remainingQuota: z.optional(int()),
    originalQuota: z.optional(int()),
    recommendationInfo: z.optional(schemaOf(BookingRecommendation)),
  });

/** What one capacity area has to offer on one day, or, with `reason`, why it has nothing. */
export interface BookingOptionsArea {
  /** Label of the capacity area. */
  label: string;
  /** The name of the capacity area. */
  name?: string;
  /** Id of the bucket that the activity goes to. */
  bucket?: string;
  /** IANA name of the time zone of the area, or its OFS name when it has none. */
  timeZone?: string;
  /** Offset of that time zone on this day, in minutes. */
  timeZoneDiff?: number;
  /** Labels of the categories that fit; only with `includePartiallyDefinedCategories`, and without `reason`. */
  categories?: string[];
  /** Why nothing can be booked. */
  reason?: BookingAreaReason;
  /** Minutes that would be left of the quota of the day after booking; absent when there is none. */
  remainingQuota?: number;
  /** The quota of the day, in minutes. */
  originalQuota?: number;
  /** What can be booked in this area. */
  timeSlots?: BookingOptionsTimeSlot[];
  /** The estimated duration of the activity in this area, in minutes. */
  duration?: number;
  /**
   * The estimated travel time in this area, in minutes: the average of the travel key, else of the bucket, else that of
   * the company.
   */
  travelTime?: number;
  /** The average travel time in the bucket. */
  averageBucketTravel?: number;
  /** The average travel time within the travel key of the activity. */
  averageTravelKeyTravel?: number;
  /** Whether the activity before or after is close by. */
  hasNearbyActivities?: boolean;
  /** Whether added travel was worked out with the forecast, rather than from the routes alone. */
  hasForecastedActivities?: boolean;
}
export const BookingOptionsArea: Model<BookingOptionsArea> = () =>
  object<BookingOptionsArea>({
    label: z.string(),
    name: z.optional(z.string()),
    bucket: z.optional(z.string()),
    timeZone: z.optional(z.string()),
    timeZoneDiff: z.optional(int()),
    categories: z.optional(z.array(z.string())),
    reason: z.optional(
      openEnum([
        "noTimeZoneDiff",
        "dateInPast",
        "timeInPast",
        "allTimeSlotsAreClosed",
        "allCategoriesAreClosed",
        "closedDay",
        "closedCategory",
        "closedWorkZone",
        "stopBookingAt",
        "missingCategories",
        "undefinedQuota",
        "noCapacity",
      ]),
    ),
    remainingQuota: z.optional(int()),
    originalQuota: z.optional(int()),
    timeSlots: z.optional(z.array(schemaOf(BookingOptionsTimeSlot))),
    duration: z.optional(int()),
    travelTime: z.optional(int()),
    averageBucketTravel: z.optional(int()),
    averageTravelKeyTravel: z.optional(int()),
    hasNearbyActivities: z.optional(z.boolean()),
    hasForecastedActivities: z.optional(z.boolean()),
  });

/** What there is to book on one day. */
export interface BookingOptionsDate {
  /** `YYYY-MM-DD`. */
  date: string;
  /** What can be booked on that day, area by area. */
  areas?: BookingOptionsArea[];
}
export const BookingOptionsDate: Model<BookingOptionsDate> = () =>
  object<BookingOptionsDate>({
    date: date(),
    areas: z.optional(z.array(schemaOf(BookingOptionsArea))),
  });

/** What there is to book, day by day, and what OFS worked out about the activity. */
export interface BookingOptions {
  /** The estimated duration of the activity, in minutes. */
  duration?: number;
  /** The estimated travel time, in minutes: that of the area when there is only one, else that of the company. */
  travelTime?: number;
  /** When the answer was worked out, `YYYY-MM-DD HH:MM:SS` in UTC. */
  actualAtTime?: string;
  /** Labels of the capacity categories of the activity. */
  categories?: string[];
  /** The time slots that the dates below name by label. */
  timeSlotsDictionary?: BookingTimeSlot[];
  /** Label of the work zone of the activity. */
  workZone?: string;
  /** What can be booked, day by day. */
  dates?: BookingOptionsDate[];
}
export const BookingOptions: Model<BookingOptions> = () =>
  object<BookingOptions>({
    duration: z.optional(int()),
    travelTime: z.optional(int()),
    actualAtTime: z.optional(dateTime()),
    categories: z.optional(z.array(z.string())),
    timeSlotsDictionary: z.optional(z.array(schemaOf(BookingTimeSlot))),
    workZone: z.optional(z.string()),
    dates: z.optional(z.array(schemaOf(BookingOptionsDate))),
  });
