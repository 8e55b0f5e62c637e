import { type Model, maxLength, object, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { minutesOf } from "./days.js";
import type { Span } from "./spans.js";

/** A part of the day that is promised to customers. */
export interface TimeSlot {
  label: string;
  /** @default the label */
  name?: string;
  /** @default true */
  active?: boolean;
  /** @default false */
  isAllDay?: boolean;
  /** `HH:MM`; absent when it lasts all day. */
  timeStart?: string;
  /** `HH:MM`; absent when it lasts all day. */
  timeEnd?: string;
}
export const TimeSlot: Model<TimeSlot> = () =>
  object<TimeSlot>({
    label: z.string().check(maxLength(32)),
    name: z.optional(z.string()),
    active: z.optional(z.boolean()),
    isAllDay: z.optional(z.boolean()),
    timeStart: z.optional(time()),
    timeEnd: z.optional(time()),
  });

/** When a time slot begins and ends. */
export function spanOfSlot({ timeStart, timeEnd }: TimeSlot): Span {
  return { from: minutesOf(timeStart ?? "00:00"), to: minutesOf(timeEnd ?? "24:00") };
}

export const timeSlotStore = () => ({ timeSlots: new Map<string, TimeSlot>() });
export type TimeSlotStore = Readonly<ReturnType<typeof timeSlotStore>>;
