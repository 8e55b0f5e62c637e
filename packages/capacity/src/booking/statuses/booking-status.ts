import { date, type Model, type Open, object, openEnum, schemaOf, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Whether something is open for booking. */
export interface BookingStatusState {
  /** Whether it is open. */
  state?: Open<"open" | "closed">;
  /** When the closing schedule closes it, such as `2026-12-01 11:00:00`. */
  scheduledCloseTime?: string;
  /** When it was closed, by hand or by the closing schedule. */
  closedAt?: string;
}
export const BookingStatusState: Model<BookingStatusState> = () =>
  object<BookingStatusState>({
    state: z.optional(openEnum(["open", "closed"])),
    scheduledCloseTime: z.optional(z.string()),
    closedAt: z.optional(z.string()),
  });

/** The status of a category, a work zone or an interval of the day, or of a combination; what is absent means all. */
export interface BookingStatusEntry {
  /** Label of the capacity category. */
  category?: string;
  /** Label of the work zone. */
  workZone?: string;
  /** `HH:MM`. @default the start of the day */
  timeFrom?: string;
  /** `HH:MM`. @default the end of the day */
  timeTo?: string;
  /** Whether it is open. */
  bookingStatus?: BookingStatusState;
}
export const BookingStatusEntry: Model<BookingStatusEntry> = () =>
  object<BookingStatusEntry>({
    category: z.optional(z.string()),
    workZone: z.optional(z.string()),
    timeFrom: z.optional(time()),
    timeTo: z.optional(time()),
    bookingStatus: z.optional(schemaOf(BookingStatusState)),
  });

/** What is open and what is closed for booking in one capacity area on one day. */
export interface BookingStatus {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Label of the capacity area. */
  area: string;
  /** What is open, and what is closed. */
  statuses?: BookingStatusEntry[];
}
export const BookingStatus: Model<BookingStatus> = () =>
  object<BookingStatus>({
    date: date(),
    area: z.string(),
    statuses: z.optional(z.array(schemaOf(BookingStatusEntry))),
  });

/** Which booking statuses to list. */
export interface ListBookingStatuses {
  /** The days, each `YYYY-MM-DD`. */
  dates: string[];
  /** Labels of capacity areas. @default every area that the application may see */
  areas?: string[];
}
export const ListBookingStatuses: Model<ListBookingStatuses> = () =>
  object<ListBookingStatuses>({
    dates: z.array(date()),
    areas: z.optional(z.array(z.string())),
  });
