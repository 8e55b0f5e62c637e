import { type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A part of the day that a capacity area counts by. */
export interface CapacityAreaTimeInterval {
  /** `HH:MM`, in the time zone of the area. */
  timeFrom: string;
  /** Absent from the last interval, which goes on to the end of work. */
  timeTo?: string;
}
export const CapacityAreaTimeInterval: Model<CapacityAreaTimeInterval> = () =>
  object<CapacityAreaTimeInterval>({
    timeFrom: z.string(),
    timeTo: z.optional(z.string()),
  });
