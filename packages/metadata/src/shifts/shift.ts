import { int, type Linked, linked, type Model, type Open, object, openEnum, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** The colour that marks a shift in the calendar. */
export type ShiftDecoration = "yellow" | "orange" | "red" | "blue" | "green" | "purple";

/** All of a shift, to create it or to replace it. */
export interface ShiftInput {
  /** What it is called. */
  name: string;
  /** Whether it is offered to users. */
  active: boolean;
  /**
   * Needed to create a shift. Cannot change, so leave it out when you replace one; the answer to that leaves it out as
   * well.
   */
  type?: Open<"regular" | "on-call">;
  /** `HH:MM` or `HH:MM:SS`; OFS returns seconds. */
  workTimeStart: string;
  /** `HH:MM` or `HH:MM:SS`; OFS returns seconds. */
  workTimeEnd: string;
  /** How much work the shift has room for, where resources work by points. */
  points?: number;
  /** Needed where `type` is `on-call`. */
  decoration?: Open<ShiftDecoration>;
}
const shiftFields = () => ({
  name: z.string(),
  active: z.boolean(),
  type: z.optional(openEnum(["regular", "on-call"])),
  workTimeStart: time(),
  workTimeEnd: time(),
  points: z.optional(int()),
  decoration: z.optional(openEnum(["yellow", "orange", "red", "blue", "green", "purple"])),
});
export const ShiftInput: Model<ShiftInput> = () => object<ShiftInput>(shiftFields());

/** Working hours that calendars refer to, fit to be sent back. */
export interface Shift extends ShiftInput, Linked {
  /** Unique, such as `8-17`. */
  label: string;
}
export const Shift: Model<Shift> = () =>
  object<Shift>({
    ...shiftFields(),
    label: z.string(),
    ...linked(),
  });
