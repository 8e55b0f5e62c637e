import { int, type Model, maxLength, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Translation } from "./translations.js";

/** A kind of activity. */
export interface ActivityType {
  label: string;
  /** @default the label */
  name?: string;
  /** @default true */
  active?: boolean;
  /** Label of an activity type group. @default "customer" */
  groupLabel?: string | null;
  /** Minutes. */
  defaultDuration: number;
  /** The switches of the type by their names in OFS; absent means off. */
  features?: Record<string, boolean>;
  /** Colours by status, as six hexadecimal digits. */
  colors?: Record<string, string> | null;
  /** Labels of the time slots that may be booked. @default all */
  timeSlots?: string[];
  /** Minutes, for types whose work goes over several days. */
  segmentMinDuration?: number | null;
  /** Minutes, for types whose work goes over several days. */
  segmentMaxDuration?: number | null;
  translations?: Translation[];
}
export const ActivityType: Model<ActivityType> = () =>
  object<ActivityType>({
    label: z.string().check(maxLength(32)),
    name: z.optional(z.string()),
    active: z.optional(z.boolean()),
    groupLabel: z.optional(z.nullable(z.string())),
    defaultDuration: int().check(min(0)),
    features: z.optional(z.record(z.string(), z.boolean())),
    colors: z.optional(z.nullable(z.record(z.string(), z.string()))),
    timeSlots: z.optional(z.array(z.string())),
    segmentMinDuration: z.optional(z.nullable(int())),
    segmentMaxDuration: z.optional(z.nullable(int())),
    translations: z.optional(z.array(schemaOf(Translation))),
  });

/** What activity types have in common. */
export interface ActivityTypeGroup {
  label: string;
  /** @default the label */
  name?: string;
  translations?: Translation[];
}
export const ActivityTypeGroup: Model<ActivityTypeGroup> = () =>
  object<ActivityTypeGroup>({
    label: z.string(),
    name: z.optional(z.string()),
    translations: z.optional(z.array(schemaOf(Translation))),
  });

export const activityTypeStore = () => ({
  activityTypes: new Map<string, ActivityType>(),
  activityTypeGroups: new Map<string, ActivityTypeGroup>(),
});
export type ActivityTypeStore = Readonly<ReturnType<typeof activityTypeStore>>;
