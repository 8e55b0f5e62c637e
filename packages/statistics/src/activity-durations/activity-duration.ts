import { int, type Model, max, maxLength, min, minLength, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Whose durations a record sums up: those of the company, of a group or bucket, or of one technician. */
export type DurationLevel = "company" | "aggregate" | "provider";

/** How long activities of one kind take with one resource. */
export interface ActivityDuration {
  /** The resource; `level` tells what kind it is. */
  resourceId?: string;
  /** Value of the duration key: what the activities have in common. Reports call it the appointment key. */
  akey?: string;
  /** Minutes that count instead of the learned ones; 0 for none. */
  override?: number;
  /** The learned duration, in minutes. */
  avg?: number;
  /** Its deviation, in minutes. */
  dev?: number;
  /** How many activities it was learned from. */
  count?: number;
  /** Whose activities it was learned from. */
  level?: Open<DurationLevel>;
}
export const ActivityDuration: Model<ActivityDuration> = () =>
  object<ActivityDuration>({
    resourceId: z.optional(z.string()),
    akey: z.optional(z.string()),
    override: z.optional(int()),
    avg: z.optional(int()),
    dev: z.optional(int()),
    count: z.optional(int()),
    level: z.optional(openEnum(["company", "aggregate", "provider"])),
  });

/** Which durations to list. */
export interface ListActivityDurations {
  /** One resource; empty text for the company. @default every resource */
  resourceId?: string;
  /** Whether the resources below are listed as well. @default true */
  includeChildren?: boolean;
  /** One value of the duration key. @default every value */
  akey?: string;
  /** The most records in one page, up to 10,000. */
  limit?: number;
  /** The position of the first record. @default 0 */
  offset?: number;
}
export const ListActivityDurations: Model<ListActivityDurations> = () =>
  object<ListActivityDurations>({
    resourceId: z.optional(z.string().check(maxLength(32))),
    includeChildren: z.optional(z.boolean()),
    akey: z.optional(z.string().check(maxLength(50))),
    limit: z.optional(int().check(min(1), max(10_000))),
    offset: z.optional(int().check(min(0))),
  });

/** A duration that counts instead of the learned one. */
export interface ActivityDurationOverride {
  /** The resource; empty for the company. */
  resourceId: string;
  /** Value of the duration key; in lower case where it is made of properties that ignore case. */
  akey: string;
  /** Minutes, up to 1440; 0 goes back to the learned duration. */
  override: number;
}
export const ActivityDurationOverride: Model<ActivityDurationOverride> = () =>
  object<ActivityDurationOverride>({
    resourceId: z.string().check(maxLength(32)),
    akey: z.string().check(maxLength(50)),
    override: int().check(min(0), max(1440)),
  });

/** Which durations to override. */
export interface UpdateActivityDurations {
  /** 1 to 10,000 overrides. */
  items: ActivityDurationOverride[];
}
export const UpdateActivityDurations: Model<UpdateActivityDurations> = () =>
  object<UpdateActivityDurations>({
    items: z.array(schemaOf(ActivityDurationOverride)).check(minLength(1), maxLength(10_000)),
  });
