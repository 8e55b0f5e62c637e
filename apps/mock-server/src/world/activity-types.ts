import { dictionary, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { ActivityType as ActivityTypeAnswer, Translation } from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";

/** A kind of activity; by default it is active, and in the group `customer`. */
export interface ActivityType
  extends Seed<Omit<ActivityTypeAnswer, "features" | "colors" | "timeSlots">, "label" | "defaultDuration"> {
  /** The switches of the type by their names in OFS; absent means off. */
  features?: Record<string, boolean>;
  /** Colours by status, as six hexadecimal digits. */
  colors?: Record<string, string> | null;
  /** Labels of the time slots that may be booked. @default all */
  timeSlots?: string[];
}
export const ActivityType: Model<ActivityType> = () =>
  seedOf<ActivityType, ActivityTypeAnswer>(
    ActivityTypeAnswer,
    { label: true, defaultDuration: true },
    {
      features: z.optional(dictionary(z.boolean())),
      colors: z.optional(z.nullable(dictionary(z.string()))),
      timeSlots: z.optional(z.array(z.string())),
    },
    32,
  );

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
