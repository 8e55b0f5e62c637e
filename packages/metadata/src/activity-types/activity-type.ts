import { int, type Linked, linked, type Model, max, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { LabelReference } from "../label-reference.js";
import { Translation } from "../translation.js";
import { ActivityTypeFeatures } from "./activity-type-features.js";

/** The colour of an activity by its state, each six hexadecimal digits such as `FFDE00`. */
export interface ActivityTypeColors {
  /** While it waits, `RRGGBB`. */
  pending?: string;
  /** While somebody is on the way, `RRGGBB`. */
  enroute?: string;
  /** While it is worked on, `RRGGBB`. */
  started?: string;
  /** Once it is done, `RRGGBB`. */
  completed?: string;
  /** Where it was interrupted, `RRGGBB`. */
  suspended?: string;
  /** Once it is cancelled, `RRGGBB`. */
  cancelled?: string;
  /** Once it has ended as not done, `RRGGBB`. */
  notdone?: string;
  /** Of an activity without a position in the route. */
  notOrdered?: string;
  /** Of an activity that is about to break a promise. */
  warning?: string;
}
export const ActivityTypeColors: Model<ActivityTypeColors> = () =>
  object<ActivityTypeColors>({
    pending: z.optional(z.string()),
    enroute: z.optional(z.string()),
    started: z.optional(z.string()),
    completed: z.optional(z.string()),
    suspended: z.optional(z.string()),
    cancelled: z.optional(z.string()),
    notdone: z.optional(z.string()),
    notOrdered: z.optional(z.string()),
    warning: z.optional(z.string()),
  });

/** All of an activity type, to create it or to replace it. Leave a field out rather than send it as `null`. */
export interface ActivityTypeInput {
  /** The path decides. */
  label?: string;
  /** In one language. Of no effect here: set the translations. */
  name?: string;
  /** Whether new activities can have the type. */
  active: boolean;
  /** Label of the activity type group. OFS requires it here, though it may be missing where types are read. */
  groupLabel?: string | null;
  /** What activities of the type can do: **a replacement switches off what it leaves out.** */
  features?: ActivityTypeFeatures | null;
  /** Its colour in each status; null for none. */
  colors?: ActivityTypeColors | null;
  /** Time slots that activities of the type can be promised for. */
  timeSlots?: LabelReference[] | null;
  /**
   * The least work in a segment, in minutes: 15, 30, 45, 60, 90, or full hours from 120 to 900. Only where
   * `isSegmentingEnabled` is on.
   */
  segmentMinDuration?: number | null;
  /** The most work in the segments of a day, in minutes, one of the same values. */
  segmentMaxDuration?: number | null;
  /** How long an activity takes when nothing better is known, in minutes. */
  defaultDuration: number;
  /** The name in each language, English among them. */
  translations?: Translation[];
}
const segmentDuration = () => z.optional(z.nullable(int().check(min(15), max(900))));
const activityTypeFields = () => ({
  label: z.optional(z.string()),
  name: z.optional(z.string()),
  active: z.boolean(),
  groupLabel: z.optional(z.nullable(z.string())),
  features: z.optional(z.nullable(schemaOf(ActivityTypeFeatures))),
  colors: z.optional(z.nullable(schemaOf(ActivityTypeColors))),
  timeSlots: z.optional(z.nullable(z.array(schemaOf(LabelReference)))),
  segmentMinDuration: segmentDuration(),
  segmentMaxDuration: segmentDuration(),
  defaultDuration: int(),
  translations: z.optional(z.array(schemaOf(Translation))),
});
export const ActivityTypeInput: Model<ActivityTypeInput> = () => object<ActivityTypeInput>(activityTypeFields());

/** A kind of work, and what OFS does with it, fit to be sent back when read with all its translations. */
export interface ActivityType extends ActivityTypeInput, Linked {
  /** Unique, such as `IN`. */
  label: string;
  /** In the language asked for, else in English or in that of the user who asks. */
  name: string;
}
export const ActivityType: Model<ActivityType> = () =>
  object<ActivityType>({
    ...activityTypeFields(),
    label: z.string(),
    name: z.string(),
    ...linked(),
  });
