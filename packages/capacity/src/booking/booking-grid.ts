import { date, dateTime, extensible, int, type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { BookingGridRecommendation } from "./booking-recommendation.js";
import { BookingTimeSlot } from "./booking-time-slot.js";

/** A resource that time slots of the grid name, with the fields and properties that `resourceFields` asked for. */
export interface BookingGridResource {
  /** Null for a resource without an external id. */
  resourceId?: string | null;
  /** The resource that it is below. */
  parentResourceId?: string;
  /** Label of the resource type. */
  resourceType?: string;
  /** What the resource is called, at most 40 characters. */
  name?: string;
  /** Where it gets mail, at most 255 characters; null for none. */
  email?: string | null;
  /** Its phone number, `+` and digits, at most 16; null for none. */
  phone?: string | null;
  /** OFS name of the time zone. */
  timeZone?: string;
  /** IANA name of the time zone. */
  timeZoneIANA?: string;
  /** Whether it is in use. */
  status?: Open<"active" | "inactive">;
  /** What the activity says of the resource, such as `preferred`. */
  resourcePreference?: string;
}
export const BookingGridResource: Model<BookingGridResource> = () =>
  extensible<BookingGridResource>({
    resourceId: z.optional(z.nullable(z.string())),
    parentResourceId: z.optional(z.string()),
    resourceType: z.optional(z.string()),
    name: z.optional(z.string()),
    email: z.optional(z.nullable(z.string())),
    phone: z.optional(z.nullable(z.string())),
    timeZone: z.optional(z.string()),
    timeZoneIANA: z.optional(z.string()),
    status: z.optional(openEnum(["active", "inactive"])),
    resourcePreference: z.optional(z.string()),
  });

/** Where on the route the activity goes. */
export interface BookingGridPosition {
  /** `byServiceWindow` when it is absent. */
  position?: Open<"first" | "last" | "notOrdered" | "byServiceWindow" | "afterActivity">;
  /** The activity that it comes after, with `afterActivity`. */
  activityId?: number;
}
export const BookingGridPosition: Model<BookingGridPosition> = () =>
  object<BookingGridPosition>({
    position: z.optional(openEnum(["first", "last", "notOrdered", "byServiceWindow", "afterActivity"])),
    activityId: z.optional(int()),
  });

/**
 * Why a time slot of the grid cannot be booked. `closedTimeSlot` and `allCategoriesAreClosed` occur with time-slot-based
 * quota only; `tooLongTravel` adds over 20 percent to the travel that is usual in the bucket.
 */
export type BookingGridReason = Open<
  "timeInPast" | "noCapacity" | "closedTimeSlot" | "allCategoriesAreClosed" | "tooLongTravel"
>;

/** A time slot in which the activity can start, or, with `reason`, cannot. */
export interface BookingGridTimeSlot {
  /** Label of the time slot; absent for a custom service window. */
  label?: string;
  /** The least quota of the time slot that applies, in minutes; time-slot-based quota only. */
  originalQuota?: number;
  /** Minutes that would be left of the tightest quota after booking; time-slot-based quota only. */
  remainingQuota?: number;
  /** Present when OFS recommends the time slot. */
  recommendationInfo?: BookingGridRecommendation;
  /** Why it cannot be booked; only with `returnReasons`. */
  reason?: BookingGridReason;
  /** The resource that the activity goes to. */
  resourceId?: string;
  /** The place in the route that the activity would get. */
  setPositionInRoute?: BookingGridPosition;
}
export const BookingGridTimeSlot: Model<BookingGridTimeSlot> = () =>
  object<BookingGridTimeSlot>({
    label: z.optional(z.string()),
    originalQuota: z.optional(int()),
    remainingQuota: z.optional(int()),
    recommendationInfo: z.optional(schemaOf(BookingGridRecommendation)),
    reason: z.optional(
      openEnum(["timeInPast", "noCapacity", "closedTimeSlot", "allCategoriesAreClosed", "tooLongTravel"]),
    ),
    resourceId: z.optional(z.string()),
    setPositionInRoute: z.optional(schemaOf(BookingGridPosition)),
  });

/** What one capacity area has to offer on one day. */
export interface BookingGridDate {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Offset of the time zone of the area on this day, in minutes. */
  timeZoneDiff?: number;
  /** The quota of the day, in minutes; absent when there is none and quota is interval-based. */
  originalQuota?: number;
  /** Minutes that would be left of the quota of the day after booking; absent when there is none. */
  remainingQuota?: number;
  /** What can be booked on that day. */
  timeSlots?: BookingGridTimeSlot[];
  /** Whether the activity before or after is close by. */
  hasNearbyActivities?: boolean;
  /** Whether added travel was worked out with the forecast, rather than from the routes alone. */
  hasForecastedActivities?: boolean;
}
export const BookingGridDate: Model<BookingGridDate> = () =>
  object<BookingGridDate>({
    date: date(),
    timeZoneDiff: z.optional(int()),
    originalQuota: z.optional(int()),
    remainingQuota: z.optional(int()),
    timeSlots: z.optional(z.array(schemaOf(BookingGridTimeSlot))),
    hasNearbyActivities: z.optional(z.boolean()),
    hasForecastedActivities: z.optional(z.boolean()),
  });

/** What one capacity area has to offer. */
export interface BookingGridArea {
  /** Label of the capacity area. */
  label: string;
  /** The name of the capacity area. */
  name?: string;
  /** Id of the bucket that is the capacity area. */
  bucket?: string;
  /** IANA name of the time zone of the area, or its OFS name when it has none. */
  timeZone?: string;
  /** Labels of the time slots of the area. */
  areaTimeSlots?: string[];
  /** The average travel time in the bucket. */
  averageBucketTravel?: number;
  /** The average travel time within the travel key of the activity. */
  averageTravelKeyTravel?: number;
  /** What can be booked, day by day. */
  dates?: BookingGridDate[];
}
export const BookingGridArea: Model<BookingGridArea> = () =>
  object<BookingGridArea>({
    label: z.string(),
    name: z.optional(z.string()),
    bucket: z.optional(z.string()),
    timeZone: z.optional(z.string()),
    areaTimeSlots: z.optional(z.array(z.string())),
    averageBucketTravel: z.optional(int()),
    averageTravelKeyTravel: z.optional(int()),
    dates: z.optional(z.array(schemaOf(BookingGridDate))),
  });

/** What there is to book, area by area, and what OFS worked out about the activity. */
export interface BookingGrid {
  /** The estimated duration of the activity, in minutes. */
  duration?: number;
  /** The average travel time to the activity, in minutes. */
  travelTime?: number;
  /** When the answer was worked out, `YYYY-MM-DD HH:MM:SS` in UTC. */
  actualAtTime?: string;
  /** Label of the work zone of the activity. */
  workZone?: string;
  /** Returned when `includeTimeSlotsDictionary` asks for it. */
  timeSlotsDictionary?: BookingTimeSlot[];
  /** Returned when `includeResourcesDictionary` asks for it. */
  resourcesDictionary?: BookingGridResource[];
  /** What can be booked, area by area. */
  areas?: BookingGridArea[];
}
export const BookingGrid: Model<BookingGrid> = () =>
  object<BookingGrid>({
    duration: z.optional(int()),
    travelTime: z.optional(int()),
    actualAtTime: z.optional(dateTime()),
    workZone: z.optional(z.string()),
    timeSlotsDictionary: z.optional(z.array(schemaOf(BookingTimeSlot))),
    resourcesDictionary: z.optional(z.array(schemaOf(BookingGridResource))),
    areas: z.optional(z.array(schemaOf(BookingGridArea))),
  });
