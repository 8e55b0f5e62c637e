import { date, int, type Model, max, maxLength, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ActivePeriod, activePeriod } from "../dates.js";

/** A work skill that a resource has for some time. */
export interface ResourceWorkSkill {
  /** Label of the work skill. */
  workSkill: string;
  /** How well it is mastered, 0 to 100. */
  ratio: number;
  /** The first day, `YYYY-MM-DD`. */
  startDate?: string;
  /** The last day, `YYYY-MM-DD`; absent when there is none. */
  endDate?: string;
}
export const ResourceWorkSkill: Model<ResourceWorkSkill> = () =>
  object<ResourceWorkSkill>({
    workSkill: z.string().check(maxLength(40)),
    ratio: int().check(min(0), max(100)),
    startDate: z.optional(date()),
    endDate: z.optional(date()),
  });

/** All the work skills that a resource is to have. */
export type SetResourceWorkSkills = ResourceWorkSkill[];
export const SetResourceWorkSkills: Model<SetResourceWorkSkills> = () => z.array(schemaOf(ResourceWorkSkill));

/** Which work skills of a resource to list. */
export interface ListResourceWorkSkills extends ActivePeriod {}
export const ListResourceWorkSkills: Model<ListResourceWorkSkills> = () =>
  object<ListResourceWorkSkills>(activePeriod());
