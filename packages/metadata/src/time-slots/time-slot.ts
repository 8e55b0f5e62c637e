import { type Linked, linked, type Model, object, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A part of the day that an activity can be promised for. */
export interface TimeSlot extends Linked {
  /** Unique. */
  label: string;
  /** Such as `8-10`. */
  name: string;
  /** Whether it is offered to users. */
  active: boolean;
  /** Whether it lasts all day, and so has neither start nor end. */
  isAllDay: boolean;
  /** `HH:MM` or `HH:MM:SS`. */
  timeStart?: string;
  /** `HH:MM` or `HH:MM:SS`. */
  timeEnd?: string;
}
export const TimeSlot: Model<TimeSlot> = () =>
  object<TimeSlot>({
    label: z.string(),
    name: z.string(),
    active: z.boolean(),
    isAllDay: z.boolean(),
    timeStart: z.optional(time()),
    timeEnd: z.optional(time()),
    ...linked(),
  });
