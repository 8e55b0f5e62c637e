import { type Model, object } from "@ofsc/contract";
import * as z from "zod/mini";

/** A kind of activity. */
export interface ActivityType {
  label: string;
  /** @default the label */
  name?: string;
  /** @default true */
  active?: boolean;
  /** Label of an activity type group. @default "customer" */
  groupLabel?: string;
  /** Minutes. */
  defaultDuration: number;
  /** The switches of the type by their names in OFS; absent means off. */
  features?: Record<string, boolean>;
  /** Colours by status, as six hexadecimal digits. */
  colors?: Record<string, string>;
  /** Labels of the time slots that may be booked. @default all */
  timeSlots?: string[];
  /** Minutes, for types whose work goes over several days. */
  segmentMinDuration?: number;
  /** Minutes, for types whose work goes over several days. */
  segmentMaxDuration?: number;
}
export const ActivityType: Model<ActivityType> = () =>
  object<ActivityType>({
    label: z.string().check(z.maxLength(32)),
    name: z.optional(z.string()),
    active: z.optional(z.boolean()),
    groupLabel: z.optional(z.string()),
    defaultDuration: z.int().check(z.minimum(0)),
    features: z.optional(z.record(z.string(), z.boolean())),
    colors: z.optional(z.record(z.string(), z.string())),
    timeSlots: z.optional(z.array(z.string())),
    segmentMinDuration: z.optional(z.int()),
    segmentMaxDuration: z.optional(z.int()),
  });

/** What activity types have in common. */
export interface ActivityTypeGroup {
  label: string;
  /** @default the label */
  name?: string;
}
export const ActivityTypeGroup: Model<ActivityTypeGroup> = () =>
  object<ActivityTypeGroup>({ label: z.string(), name: z.optional(z.string()) });
