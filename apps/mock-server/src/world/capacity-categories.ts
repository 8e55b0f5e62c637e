import { type Model, object } from "@ofsc/contract";
import * as z from "zod/mini";
import { requiredSkills } from "./work-skill-conditions.js";
import { skillLevel } from "./work-skills.js";
import type { World } from "./world.js";

/** Work that is planned together, because the same skills do it. */
export interface CapacityCategory {
  label: string;
  /** @default the label */
  name?: string;
  /** @default true */
  active?: boolean;
  /** The skills that it takes; the ratio is the level that counts as having one. */
  workSkills?: { label: string; ratio: number }[];
  /** Labels of its time slots. @default all */
  timeSlots?: string[];
}
export const CapacityCategory: Model<CapacityCategory> = () =>
  object<CapacityCategory>({
    label: z.string().check(z.maxLength(40)),
    name: z.optional(z.string()),
    active: z.optional(z.boolean()),
    workSkills: z.optional(z.array(z.strictObject({ label: z.string(), ratio: z.int() }))),
    timeSlots: z.optional(z.array(z.string())),
  });

/** The categories of an activity with these fields: those whose skills it needs, all of them. */
export function categoriesOf(world: World, fields: Readonly<Record<string, unknown>>): string[] {
  const needed = requiredSkills(world, fields);
  return [...world.capacityCategories.values()]
    .filter(({ active = true, workSkills = [] }) => active && workSkills.length > 0 && covers(needed, workSkills))
    .map(({ label }) => label);
}

const covers = (needed: readonly string[], skills: readonly { label: string }[]) =>
  skills.every(({ label }) => needed.includes(label));

/** Whether a resource has the skills of a category on a day. */
export function isQualified(world: World, resourceId: string, category: string, day: string): boolean {
  const { workSkills = [] } = world.capacityCategories.get(category) ?? {};
  return workSkills.every(({ label, ratio }) => skillLevel(world, resourceId, label, day) >= ratio);
}
