import { type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A time slot of a capacity area. */
export interface CapacityAreaTimeSlot {
  /** Label of the time slot. */
  label: string;
  /** In the user's language. */
  name?: string;
  /** `HH:MM:SS`; absent for a slot of the whole day. */
  timeFrom?: string;
  /** `HH:MM:SS`; absent for a slot of the whole day. */
  timeTo?: string;
}
export const CapacityAreaTimeSlot: Model<CapacityAreaTimeSlot> = () =>
  object<CapacityAreaTimeSlot>({
    label: z.string(),
    name: z.optional(z.string()),
    timeFrom: z.optional(z.string()),
    timeTo: z.optional(z.string()),
  });
