import { date, type Model, maxLength, object, schemaOf, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Opens or closes a category, a work zone or an interval of the day, or a combination; what is absent means all. */
export interface BookingStatusEntryPatch {
  /** Label of the capacity category. */
  category?: string;
  /** Label of the work zone. */
  workZone?: string;
  /** `HH:MM`. */
  timeFrom?: string;
  /** `HH:MM`. */
  timeTo?: string;
  /** What it is to be. */
  state: "open" | "closed";
}
export const BookingStatusEntryPatch: Model<BookingStatusEntryPatch> = () =>
  object<BookingStatusEntryPatch>({
    category: z.optional(z.string()),
    workZone: z.optional(z.string()),
    timeFrom: z.optional(time()),
    timeTo: z.optional(time()),
    state: z.enum(["open", "closed"]),
  });

/** What to open and to close in one capacity area on one day. */
export interface BookingStatusPatch {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Label of the capacity area. */
  area: string;
  /** What to open, and what to close. */
  statuses: BookingStatusEntryPatch[];
}
export const BookingStatusPatch: Model<BookingStatusPatch> = () =>
  object<BookingStatusPatch>({
    date: date(),
    area: z.string().check(maxLength(40)),
    statuses: z.array(schemaOf(BookingStatusEntryPatch)),
  });

/** What to open and to close, area by area and day by day. */
export interface BookingStatusesPatch {
  /** One item for each area and day. */
  items: BookingStatusPatch[];
}
export const BookingStatusesPatch: Model<BookingStatusesPatch> = () =>
  object<BookingStatusesPatch>({
    items: z.array(schemaOf(BookingStatusPatch)),
  });
