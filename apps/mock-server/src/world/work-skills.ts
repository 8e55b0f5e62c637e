import type { Model } from "@ofsc/contract";
import { ResourceWorkSkill as ResourceWorkSkillAnswer } from "@ofsc/core";
import { WorkSkill as WorkSkillAnswer } from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";

/** Something that a technician can be able to do; by default it is active, and a team has the highest level of its members. */
export interface WorkSkill extends Seed<WorkSkillAnswer, "label"> {}
export const WorkSkill: Model<WorkSkill> = () =>
  seedOf<WorkSkill, WorkSkillAnswer>(WorkSkillAnswer, { label: true }, {}, 40);

/** How well a resource can do something; by default fully, and for good. */
export interface ResourceWorkSkill extends Seed<ResourceWorkSkillAnswer, "workSkill"> {}
export const ResourceWorkSkill: Model<ResourceWorkSkill> = () =>
  seedOf<ResourceWorkSkill, ResourceWorkSkillAnswer>(ResourceWorkSkillAnswer, { workSkill: true }, {});

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
