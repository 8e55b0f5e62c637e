import { date, type Model, max, min, type Open, object, openEnum } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What a work plan counts: hours of work, points, people on the schedule, or full-time equivalents. */
export type PlanMeasure = "man_hours" | "points" | "scheduled" | "FTE";

/** How much work is planned for a group on one day. */
export interface ResourcePlan {
  /** `YYYY-MM-DD`. */
  date?: string;
  /** What is counted. */
  measure?: Open<PlanMeasure>;
  /** How much of it. */
  value?: number;
}
export const ResourcePlan: Model<ResourcePlan> = () =>
  object<ResourcePlan>({
    date: z.optional(date()),
    measure: z.optional(openEnum(["man_hours", "points", "scheduled", "FTE"])),
    value: z.optional(z.number()),
  });

/** Which work plan: the one for this day, in this measure. */
export interface ResourcePlanKey {
  /** `YYYY-MM-DD`. */
  date: string;
  /** What the plan is counted in. */
  measure: PlanMeasure;
}
export const ResourcePlanKey: Model<ResourcePlanKey> = () => object<ResourcePlanKey>(key());

const key = () => ({ date: date(), measure: z.enum(["man_hours", "points", "scheduled", "FTE"]) });

/** The work to plan for a group on one day. */
export interface SetResourcePlan extends ResourcePlanKey {
  /** 0 to 65535. */
  value: number;
}
export const SetResourcePlan: Model<SetResourcePlan> = () =>
  object<SetResourcePlan>({ ...key(), value: z.number().check(min(0), max(65_535)) });
