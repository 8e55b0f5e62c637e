import { dateTime, int, max, min, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/**
 * What can be set on an activity. OFS cuts a text that is too long without a word: names after 420 characters, mail
 * addresses after 320, streets and phone numbers after 240, cities, states and postal codes after 60, numbers after 40.
 */
export interface ActivityFields {
  /** Label of the activity type, which decides who may get the activity and what can be done with it. */
  activityType?: string;
  /** The number of the activity in the system it comes from; OFS itself makes no use of it. */
  apptNumber?: string;
  /** The number of the customer in the system it comes from; OFS itself makes no use of it. */
  customerNumber?: string;
  /** The customer's name; OFS cuts it at 420 characters. */
  customerName?: string;
  /** Where the customer gets mail; OFS cuts it at 320 characters. */
  customerEmail?: string;
  /** The land line. OFS keeps the digits, after a `+`. */
  customerPhone?: string;
  /** The mobile phone. OFS keeps the digits, after a `+`. */
  customerCell?: string;
  /** Street and number; together with city, state and postal code it is what OFS finds the coordinates by. */
  streetAddress?: string;
  /** The city of the visit, used for geocoding; OFS cuts it at 60 characters. */
  city?: string;
  /** The state or province, used for geocoding; OFS cuts it at 60 characters. */
  stateProvince?: string;
  /** The postal code, used for geocoding; OFS cuts it at 60 characters. */
  postalCode?: string;
  /** The country, as a code. */
  country_code?: string;
  /** Degrees north of the equator. */
  latitude?: number;
  /** Degrees east of Greenwich. */
  longitude?: number;
  /**
   * The time zone of the customer, as OFS names it, such as `Eastern`; an IANA name such as `America/New_York` is taken
   * too, and preferred. @default the zone of the resource
   */
  timeZone?: string;
  /** The language of the customer: two letters in an answer; `en` or, better, `en-US` in a request. */
  language?: string;
  /** The same as `en-US`. Ignored in a request: set `language`. */
  languageISO?: string;
  /**
   * When the place can be entered, as JSON in a text of at most 1020 characters:
   * `{"schedule":[{"daysOfWeek":["Mon","Tue"],"hours":[["07:00","12:00"]]}],"exceptDates":["2025-12-24"]}`.
   */
  accessSchedule?: string;
  /**
   * `HH:MM:SS`. OFS answers in the zone of the resource. It takes that zone too, or the customer's where the activity
   * type has "SLA and Service window use customer time zone" on.
   */
  serviceWindowStart?: string;
  /** `HH:MM:SS`, in the zone of `serviceWindowStart`. */
  serviceWindowEnd?: string;
  /** `YYYY-MM-DD HH:MM:SS`, in the zone of `serviceWindowStart`: no earlier, by agreement. */
  slaWindowStart?: string;
  /** `YYYY-MM-DD HH:MM:SS`, in the zone of `serviceWindowStart`: no later, by agreement. */
  slaWindowEnd?: string;
  /** Label of the time slot, one of those that the activity type allows. It sets the service window. */
  timeSlot?: string;
  /** When the customer booked, in the customer's zone. */
  timeOfBooking?: string;
  /**
   * `YYYY-MM-DD HH:MM:SS`, in the zone of the resource: the start of the arrival window that the customer was told.
   * Routing tries to keep to it.
   */
  timeDeliveredStart?: string;
  /** `YYYY-MM-DD HH:MM:SS`, in the zone of the resource: the end of the arrival window that the customer was told. */
  timeDeliveredEnd?: string;
  /**
   * Estimated minutes of work. OFS takes it unless the activity type has durations computed from statistics, and for a
   * segmentable activity only when that is created.
   */
  duration?: number;
  /** Minutes before the start at which the customer is to be reminded. */
  reminderTime?: number;
  /** What the activity costs routing, from 0 to 65535. */
  points?: number;
  /** For teamwork: the resource whose team works on it. */
  teamResourceId?: string;
  /** Label of the activity flow. */
  activityFlow?: string;
  /** Fusion: the asset, an installed base asset, that the activity is about. */
  ibAssetId?: number;
  /** Fusion: the task of the project. */
  pjfProjectElementId?: number;
  /** Fusion: the project. */
  pjfProjectId?: number;
  /** Fusion: the service work order. */
  svcWorkOrderId?: number;
  /** Fusion: the maintenance work order. */
  wieWorkOrderId?: number;
  /** Fusion: the operation of the maintenance work order. */
  wieWorkOrderOperationId?: number;
}

/** The schemas of `ActivityFields`. */
export const activityFields = () => ({
  activityType: z.optional(z.string()),
  apptNumber: z.optional(z.string()),
  customerNumber: z.optional(z.string()),
  customerName: z.optional(z.string()),
  customerEmail: z.optional(z.string()),
  customerPhone: z.optional(z.string()),
  customerCell: z.optional(z.string()),
  streetAddress: z.optional(z.string()),
  city: z.optional(z.string()),
  stateProvince: z.optional(z.string()),
  postalCode: z.optional(z.string()),
  country_code: z.optional(z.string()),
  latitude: z.optional(z.number().check(min(-90), max(90))),
  longitude: z.optional(z.number().check(min(-180), max(180))),
  timeZone: z.optional(z.string()),
  language: z.optional(z.string()),
  languageISO: z.optional(z.string()),
  accessSchedule: z.optional(z.string()),
  serviceWindowStart: z.optional(time()),
  serviceWindowEnd: z.optional(time()),
  slaWindowStart: z.optional(dateTime()),
  slaWindowEnd: z.optional(dateTime()),
  timeSlot: z.optional(z.string()),
  timeOfBooking: z.optional(z.string()),
  timeDeliveredStart: z.optional(dateTime()),
  timeDeliveredEnd: z.optional(dateTime()),
  duration: z.optional(int()),
  reminderTime: z.optional(int()),
  points: z.optional(int().check(min(0), max(65535))),
  teamResourceId: z.optional(z.string()),
  activityFlow: z.optional(z.string()),
  ibAssetId: z.optional(int()),
  pjfProjectElementId: z.optional(int()),
  pjfProjectId: z.optional(int()),
  svcWorkOrderId: z.optional(int()),
  wieWorkOrderId: z.optional(int()),
  wieWorkOrderOperationId: z.optional(int()),
});
