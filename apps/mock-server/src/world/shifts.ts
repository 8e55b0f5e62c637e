import type { Model } from "@ofsc/contract";
import { Shift as ShiftAnswer } from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";

/** Working hours with a name: by default the label, active, and regular. */
export interface Shift extends Seed<ShiftAnswer, "label" | "workTimeStart" | "workTimeEnd"> {}
export const Shift: Model<Shift> = () =>
  seedOf<Shift, ShiftAnswer>(ShiftAnswer, { label: true, workTimeStart: true, workTimeEnd: true }, {}, 32);

export const shiftStore = () => ({ shifts: new Map<string, Shift>() });
export type ShiftStore = Readonly<ReturnType<typeof shiftStore>>;
