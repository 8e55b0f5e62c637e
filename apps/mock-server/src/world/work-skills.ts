import { type Model, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { ResourceWorkSkill as ResourceWorkSkillAnswer } from "@ofsc/core";
import * as metadata from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";

/** Something that a technician can be able to do; by default it is active, and a team has the highest level of its members. */
export interface WorkSkill extends Seed<metadata.WorkSkill, "label"> {}
export const WorkSkill: Model<WorkSkill> = () => seedOf(metadata.WorkSkill, { label: true }, {}, 40);

/** How well a resource can do something; by default fully, and for good. */
export interface ResourceWorkSkill extends Seed<ResourceWorkSkillAnswer, "workSkill"> {}
export const ResourceWorkSkill: Model<ResourceWorkSkill> = () =>
  seedOf(ResourceWorkSkillAnswer, { workSkill: true }, {});

export const workSkillStore = () => ({
  workSkills: new Map<string, WorkSkill>(),
  workSkillGroups: new Map<string, WorkSkillGroup>(),
  workSkillConditions: [] as WorkSkillCondition[],
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

/** Work skills that are given out together; by default it is active, for resources and for categories. */
export interface WorkSkillGroup extends Seed<metadata.WorkSkillGroup, "label"> {}
export const WorkSkillGroup: Model<WorkSkillGroup> = () => seedOf(metadata.WorkSkillGroup, { label: true }, {}, 40);

/** A test of one field or property of an activity. */
export interface Condition extends Seed<metadata.WorkSkillFieldCondition, "label" | "function"> {}
export const Condition: Model<Condition> = () =>
  seedOf(metadata.WorkSkillFieldCondition, { label: true, function: true }, {});

/** Conditions, by their numbers, that this one depends on. */
export interface Dependency extends Seed<metadata.WorkSkillConditionDependency, "type" | "dependency"> {}
export const Dependency: Model<Dependency> = () =>
  seedOf(metadata.WorkSkillConditionDependency, { type: true, dependency: true }, {});

/**
 * A work skill that an activity needs when all of the conditions hold. By default every activity needs it, at level 1,
 * and better at 100.
 */
export interface WorkSkillCondition
  extends Seed<Omit<metadata.WorkSkillCondition, "conditions" | "dependencies">, "label"> {
  conditions?: Condition[];
  /** Other conditions that must have been met, or must not. */
  dependencies?: Dependency[];
}
export const WorkSkillCondition: Model<WorkSkillCondition> = () =>
  seedOf(
    metadata.WorkSkillCondition,
    { label: true },
    {
      conditions: z.optional(z.array(schemaOf(Condition))),
      dependencies: z.optional(z.array(schemaOf(Dependency))),
    },
  );

/** The work skills that an activity with these fields needs. */
export function requiredSkills(world: WorkSkillStore, fields: Readonly<Record<string, unknown>>): string[] {
  return neededSkills(world, fields).map(({ label }) => label);
}

/** A work skill that is needed: at least at one level, at best at another. */
export interface NeededSkill {
  readonly label: string;
  readonly required: number;
  readonly preferable: number;
}

/** The work skills that an activity with these fields needs, each at the highest of the levels asked for. */
export function neededSkills(world: WorkSkillStore, fields: Readonly<Record<string, unknown>>): NeededSkill[] {
  const selected = world.workSkillConditions.filter(({ conditions = [] }) =>
    conditions.every((test) => holds(test, fields)),
  );
  const needed = selected.filter(({ dependencies = [] }) => dependencies.every((one) => isMet(one, selected)));
  return [...new Set(needed.map(({ label }) => label))].map((label) => {
    const same = needed.filter((one) => one.label === label);
    const required = Math.max(...same.map(({ requiredLevel = 1 }) => requiredLevel));
    return { label, required, preferable: Math.max(...same.map(({ preferableLevel = 100 }) => preferableLevel)) };
  });
}

/** Only the fields of the others count here, not what they in turn depend on: so no circle can arise. */
function isMet({ type, dependency }: Dependency, selected: readonly WorkSkillCondition[]): boolean {
  return dependency.every(
    ({ internalId }) => selected.some((one) => one.internalId === internalId) === (type === "selected"),
  );
}

function holds(test: Condition, fields: Readonly<Record<string, unknown>>): boolean {
  const field = fields[test.label];
  const text = field === undefined || field === null ? "" : String(field);
  const { value = "", valueList = test.value === undefined ? [] : [test.value] } = test;
  return comparisons[test.function](text, value, valueList);
}

type Comparison = (text: string, value: string, valueList: readonly string[]) => boolean;

/** How a test compares, by its function; the two with a `d` say the opposite. */
const comparisons: Readonly<Record<metadata.WorkSkillFieldFunction, Comparison>> = {
  in: (text, _, valueList) => valueList.includes(text),
  notIn: (text, _, valueList) => !valueList.includes(text),
  contains: (text, value) => text.includes(value),
  dContain: (text, value) => !text.includes(value),
  isNull: (text) => text === "",
  isNotNull: (text) => text !== "",
  ">": (text, value) => order(text, value) > 0,
  "<": (text, value) => order(text, value) < 0,
  ">=": (text, value) => order(text, value) >= 0,
  "<=": (text, value) => order(text, value) <= 0,
  startsWith: (text, value) => text.startsWith(value),
  dStartWith: (text, value) => !text.startsWith(value),
};

/** Numbers compare as numbers, all else as text. */
function order(text: string, value: string): number {
  const numeric = text !== "" && value !== "" && !Number.isNaN(Number(text)) && !Number.isNaN(Number(value));
  return numeric ? Number(text) - Number(value) : text < value ? -1 : text > value ? 1 : 0;
}
