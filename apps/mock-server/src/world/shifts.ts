import { int, type Model, maxLength, object, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Working hours with a name. */
export interface Shift {
  label: string;
  /** @default the label */
  name?: string;
  /** @default true */
  active?: boolean;
  /** @default "regular" */
  type?: "regular" | "on-call";
  /** `HH:MM:SS` */
  workTimeStart: string;
  /** `HH:MM:SS`; at or before the start means the next day. */
  workTimeEnd: string;
  points?: number;
  /** Required for on-call shifts. */
  decoration?: string;
}
export const Shift: Model<Shift> = () =>
  object<Shift>({
    label: z.string().check(maxLength(32)),
    name: z.optional(z.string()),
    active: z.optional(z.boolean()),
    type: z.optional(z.enum(["regular", "on-call"])),
    workTimeStart: time(),
    workTimeEnd: time(),
    points: z.optional(int()),
    decoration: z.optional(z.string()),
  });

export const shiftStore = () => ({ shifts: new Map<string, Shift>() });
export type ShiftStore = Readonly<ReturnType<typeof shiftStore>>;
