import { int, type Model, max, maxLength, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/**
 * When booking for a day closes by itself, in a capacity area, or in a category, a work zone or an interval of it; what
 * is absent means all.
 */
export interface BookingClosing {
  /** Label of the capacity area. */
  area: string;
  /** How many days before the day itself booking closes, from 1 to 255; 1 closes tomorrow today. */
  dayOffset?: number;
  /** Label of the capacity category. */
  category?: string;
  /** Label of the work zone. */
  workZone?: string;
  /** The start of the interval, hours from 0 to 48 and, if any, minutes, such as `8` or `8:30`. */
  startTime?: string;
  /** The end of the interval, written the same way. Intervals that the area no longer has are not returned. */
  endTime?: string;
  /** The time of day at which booking closes, in the time zone of the capacity area. */
  closeTime?: string;
}
export const BookingClosing: Model<BookingClosing> = () =>
  object<BookingClosing>({
    area: z.string().check(maxLength(40)),
    dayOffset: z.optional(int().check(min(1), max(255))),
    category: z.optional(z.string()),
    workZone: z.optional(z.string()),
    startTime: z.optional(z.string()),
    endTime: z.optional(z.string()),
    closeTime: z.optional(z.string()),
  });

/** When booking is to close, item by item. */
export interface BookingClosingSchedule {
  /** The rules of the schedule. */
  items: BookingClosing[];
}
export const BookingClosingSchedule: Model<BookingClosingSchedule> = () =>
  object<BookingClosingSchedule>({
    items: z.array(schemaOf(BookingClosing)),
  });

/** Which areas to list the closing schedule of. */
export interface ListBookingClosingSchedule {
  /** Labels of capacity areas or of groups of them. */
  areas: string[];
}
export const ListBookingClosingSchedule: Model<ListBookingClosingSchedule> = () =>
  object<ListBookingClosingSchedule>({
    areas: z.array(z.string()),
  });
