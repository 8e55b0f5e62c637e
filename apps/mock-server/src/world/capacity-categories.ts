import { int, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { CapacityCategory as CapacityCategoryAnswer } from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";
import { requiredSkills, skillLevel, type WorkSkillStore } from "./work-skills.js";

/** A group of work skills in a category. */
export interface CategorySkillGroup {
  label: string;
}
export const CategorySkillGroup: Model<CategorySkillGroup> = () => object<CategorySkillGroup>({ label: z.string() });

/** A work skill in a category. */
export interface CategorySkill {
  label: string;
  /** The level that counts as having it. */
  ratio: number;
}
export const CategorySkill: Model<CategorySkill> = () => object<CategorySkill>({ label: z.string(), ratio: int() });

/** Work that is planned together, because the same skills do it; by default it is active. */
export interface CapacityCategory
  extends Seed<Omit<CapacityCategoryAnswer, "workSkills" | "workSkillGroups" | "timeSlots">, "label"> {
  /** The skills that it takes; the ratio is the level that counts as having one. */
  workSkills?: CategorySkill[];
  /** Groups whose work skills it takes as well. */
  workSkillGroups?: CategorySkillGroup[];
  /** Labels of its time slots. @default all */
  timeSlots?: string[];
}
export const CapacityCategory: Model<CapacityCategory> = () =>
  seedOf(
    CapacityCategoryAnswer,
    { label: true },
    {
      workSkills: z.optional(z.array(schemaOf(CategorySkill))),
      workSkillGroups: z.optional(z.array(schemaOf(CategorySkillGroup))),
      timeSlots: z.optional(z.array(z.string())),
    },
    40,
  );

export const capacityCategoryStore = () => ({ capacityCategories: new Map<string, CapacityCategory>() });
export type CapacityCategoryStore = Readonly<ReturnType<typeof capacityCategoryStore>>;

/** What its functions reach of the world. */
export interface CategoryWorld extends WorkSkillStore, CapacityCategoryStore {}

/** The categories of an activity with these fields: those whose skills it needs, all of them. */
export function categoriesOf(world: CategoryWorld, fields: Readonly<Record<string, unknown>>): string[] {
  const needed = requiredSkills(world, fields);
  return [...world.capacityCategories.values()]
    .filter((category) => {
      const skills = skillsOfCategory(world, category);
      return category.active !== false && skills.length > 0 && covers(needed, skills);
    })
    .map(({ label }) => label);
}

/** The skills that a category takes, those of its groups among them. */
function skillsOfCategory(world: CategoryWorld, category: CapacityCategory | undefined): CategorySkill[] {
  const { workSkills = [], workSkillGroups = [] } = category ?? {};
  return [...workSkills, ...workSkillGroups.flatMap(({ label }) => world.workSkillGroups.get(label)?.workSkills ?? [])];
}

const covers = (needed: readonly string[], skills: readonly { label: string }[]) =>
  skills.every(({ label }) => needed.includes(label));

/** Whether a resource has the skills of a category on a day. */
export function isQualified(world: CategoryWorld, resourceId: string, category: string, day: string): boolean {
  const skills = skillsOfCategory(world, world.capacityCategories.get(category));
  return skills.every(({ label, ratio }) => skillLevel(world, resourceId, label, day) >= ratio);
}
