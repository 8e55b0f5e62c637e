import { date, int, type Model, max, maxLength, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Translation } from "./translations.js";

/** Something that a technician can be able to do. */
export interface WorkSkill {
  label: string;
  /** @default the label */
  name?: string;
  /** @default true */
  active?: boolean;
  /** @default "maximal" */
  sharing?: "no sharing" | "maximal" | "minimal" | "summary";
  translations?: Translation[];
}
export const WorkSkill: Model<WorkSkill> = () =>
  object<WorkSkill>({
    label: z.string().check(maxLength(40)),
    name: z.optional(z.string()),
    active: z.optional(z.boolean()),
    sharing: z.optional(z.enum(["no sharing", "maximal", "minimal", "summary"])),
    translations: z.optional(z.array(schemaOf(Translation))),
  });

/** How well a resource can do something. */
export interface ResourceWorkSkill {
  workSkill: string;
  /** 0 to 100. @default 100 */
  ratio?: number;
  startDate?: string;
  endDate?: string;
}
export const ResourceWorkSkill: Model<ResourceWorkSkill> = () =>
  object<ResourceWorkSkill>({
    workSkill: z.string(),
    ratio: z.optional(int().check(min(0), max(100))),
    startDate: z.optional(date()),
    endDate: z.optional(date()),
  });

export const workSkillStore = () => ({
  workSkills: new Map<string, WorkSkill>(),
  /** By resource. */
  resourceWorkSkills: new Map<string, ResourceWorkSkill[]>(),
});
export type WorkSkillStore = Readonly<ReturnType<typeof workSkillStore>>;

/** How well a resource can do something on a day; 0 for not at all. */
export function skillLevel(world: WorkSkillStore, resourceId: string, workSkill: string, day: string): number {
  const skills = world.resourceWorkSkills.get(resourceId) ?? [];
  const held = skills.filter(
    ({ workSkill: label, startDate = day, endDate = day }) => label === workSkill && startDate <= day && day <= endDate,
  );
  return Math.max(0, ...held.map(({ ratio = 100 }) => ratio));
}
