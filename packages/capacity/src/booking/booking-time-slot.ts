import { type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A time slot that an activity can be booked into. */
export interface BookingTimeSlot {
  /** Label of the time slot. */
  label: string;
  /** The name of the time slot, in the user's language. */
  name?: string;
  /** Where it starts, as a time of day. */
  timeFrom?: string;
  /** Where it ends, as a time of day. */
  timeTo?: string;
}
export const BookingTimeSlot: Model<BookingTimeSlot> = () =>
  object<BookingTimeSlot>({
    label: z.string(),
    name: z.optional(z.string()),
    timeFrom: z.optional(z.string()),
    timeTo: z.optional(z.string()),
  });
