import type { Model } from "@ofsc/contract";
import { TimeSlot as TimeSlotAnswer } from "@ofsc/metadata";
import { minutesOf } from "./days.js";
import { type Seed, seedOf } from "./seed-of.js";
import type { Span } from "./spans.js";

/** A part of the day that is promised to customers; by default it is active and does not last all day. */
export interface TimeSlot extends Seed<TimeSlotAnswer, "label"> {}
export const TimeSlot: Model<TimeSlot> = () =>
  seedOf<TimeSlot, TimeSlotAnswer>(TimeSlotAnswer, { label: true }, {}, 32);

/** When a time slot begins and ends. */
export function spanOfSlot({ timeStart, timeEnd }: TimeSlot): Span {
  return { from: minutesOf(timeStart ?? "00:00"), to: minutesOf(timeEnd ?? "24:00") };
}

export const timeSlotStore = () => ({ timeSlots: new Map<string, TimeSlot>() });
export type TimeSlotStore = Readonly<ReturnType<typeof timeSlotStore>>;
