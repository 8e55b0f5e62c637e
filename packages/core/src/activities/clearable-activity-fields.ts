import { dateTime, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ActivityFields, activityFields } from "./activity-fields.js";

type Clearable = "timeSlot" | "serviceWindowStart" | "serviceWindowEnd" | "slaWindowStart" | "slaWindowEnd";

/** The fields of an activity in an update, where `null` takes a time slot or a window away. */
export interface ClearableActivityFields extends Omit<ActivityFields, Clearable> {
  /** Label of the time slot, one of those that the activity type allows; `null` cancels it with its service window. */
  timeSlot?: string | null;
  /**
   * `HH:MM:SS`, in the zone of the resource, or the customer's where the activity type has "SLA and Service window use
   * customer time zone" on; `null` clears it.
   */
  serviceWindowStart?: string | null;
  /** `HH:MM:SS`, in the zone of `serviceWindowStart`; `null` clears it. */
  serviceWindowEnd?: string | null;
  /** `YYYY-MM-DD HH:MM:SS`, in the zone of `serviceWindowStart`: no earlier, by agreement; `null` clears it. */
  slaWindowStart?: string | null;
  /** `YYYY-MM-DD HH:MM:SS`, in the zone of `serviceWindowStart`: no later, by agreement; `null` clears it. */
  slaWindowEnd?: string | null;
}

/** The schemas of `ClearableActivityFields`. */
export const clearableActivityFields = () => ({
  ...activityFields(),
  timeSlot: z.optional(z.nullable(z.string())),
  serviceWindowStart: z.optional(z.nullable(time())),
  serviceWindowEnd: z.optional(z.nullable(time())),
  slaWindowStart: z.optional(z.nullable(dateTime())),
  slaWindowEnd: z.optional(z.nullable(dateTime())),
});
