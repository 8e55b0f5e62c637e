import { dateTime, int, type Model, max, maxLength, min, object, type Shape } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** How the record of an activity came to be. */
export type BookingRecordType = "regular" | "reopened" | "prework" | "multiday_activity" | "multiday_activity_segment";

/**
 * The built-in fields of an activity that booking takes into account. Which of them are needed depends on the keys and
 * conditions that the company has set up; `booking.fields` lists them.
 */
export interface BookingActivityFields {
  /** The number that another system knows the activity by. At most 40 characters. */
  apptNumber?: string;
  /** What it is a record of. @default "regular" */
  recordType?: BookingRecordType;
  /** The customer's name, as it would be on the activity. */
  customerName?: string;
  /** The number that another system knows the customer by. */
  customerNumber?: string;
  /** OFS keeps a leading `+` and the digits. */
  customerPhone?: string;
  /** The customer's address for email. */
  customerEmail?: string;
  /** Mobile phone; OFS keeps a leading `+` and the digits. */
  customerCell?: string;
  /** House number and street; used to find the coordinates. */
  streetAddress?: string;
  /** Used to find the coordinates, and where keys are made of it, the work zone. */
  city?: string;
  /** Used to find the coordinates, and where keys are made of it, the work zone. */
  postalCode?: string;
  /** Used to find the coordinates. */
  stateProvince?: string;
  /** Degrees, from -180 to 180. */
  longitude?: number;
  /** Degrees, from -90 to 90. */
  latitude?: number;
  /** `YYYY-MM-DD HH:MM:SS`. */
  slaWindowStart?: string;
  /** `YYYY-MM-DD HH:MM:SS`. */
  slaWindowEnd?: string;
  /** What the activity costs for routing, from 0 to 65535. */
  points?: number;
  /** When the customer booked, in the time zone of the customer. */
  timeOfBooking?: string;
  /** How many minutes before the start the customer is reminded. */
  reminderTime?: number;
  /** OFS code of the language of the customer. */
  language?: string;
  /** ISO code of the language of the customer, such as `en-US`. */
  languageISO?: string;
  /** Name of the time zone of the customer. */
  timeZone?: string;
}
export const BookingActivityFields: Model<BookingActivityFields> = () =>
  object<BookingActivityFields>(bookingActivityFields());

export const bookingActivityFields = (): Shape<BookingActivityFields> => ({
  apptNumber: z.optional(z.string().check(maxLength(40))),
  recordType: z.optional(z.enum(["regular", "reopened", "prework", "multiday_activity", "multiday_activity_segment"])),
  customerName: z.optional(z.string()),
  customerNumber: z.optional(z.string()),
  customerPhone: z.optional(z.string()),
  customerEmail: z.optional(z.string()),
  customerCell: z.optional(z.string()),
  streetAddress: z.optional(z.string()),
  city: z.optional(z.string()),
  postalCode: z.optional(z.string()),
  stateProvince: z.optional(z.string()),
  longitude: z.optional(z.number().check(min(-180), max(180))),
  latitude: z.optional(z.number().check(min(-90), max(90))),
  slaWindowStart: z.optional(dateTime()),
  slaWindowEnd: z.optional(dateTime()),
  points: z.optional(int().check(min(0), max(65535))),
  timeOfBooking: z.optional(z.string()),
  reminderTime: z.optional(int()),
  language: z.optional(z.string()),
  languageISO: z.optional(z.string()),
  timeZone: z.optional(z.string()),
});
