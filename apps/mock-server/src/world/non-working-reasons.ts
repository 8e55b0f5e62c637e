import type { Model } from "@ofsc/contract";
import { NonWorkingReason as NonWorkingReasonAnswer } from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";

/** Why a resource does not work at some time; by default it is active. */
export interface NonWorkingReason extends Seed<NonWorkingReasonAnswer, "label"> {}
export const NonWorkingReason: Model<NonWorkingReason> = () =>
  seedOf<NonWorkingReason, NonWorkingReasonAnswer>(NonWorkingReasonAnswer, { label: true }, {});

export const nonWorkingReasonStore = () => ({ nonWorkingReasons: new Map<string, NonWorkingReason>() });
type NonWorkingReasonStore = Readonly<ReturnType<typeof nonWorkingReasonStore>>;
