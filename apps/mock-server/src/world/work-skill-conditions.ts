import { type Model, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import {
  WorkSkillCondition as ConditionAnswer,
  WorkSkillConditionDependency,
  WorkSkillFieldCondition,
  type WorkSkillFieldFunction,
} from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";

/** A test of one field or property of an activity. */
export interface Condition extends Seed<WorkSkillFieldCondition, "label" | "function"> {}
export const Condition: Model<Condition> = () =>
  seedOf<Condition, WorkSkillFieldCondition>(WorkSkillFieldCondition, { label: true, function: true }, {});

/** Conditions, by their numbers, that this one depends on. */
export interface Dependency extends Seed<WorkSkillConditionDependency, "type" | "dependency"> {}
export const Dependency: Model<Dependency> = () =>
  seedOf<Dependency, WorkSkillConditionDependency>(WorkSkillConditionDependency, { type: true, dependency: true }, {});

/**
 * A work skill that an activity needs when all of the conditions hold. By default every activity needs it, at level 1,
 * and better at 100.
 */
export interface WorkSkillCondition extends Seed<Omit<ConditionAnswer, "conditions" | "dependencies">, "label"> {
  conditions?: Condition[];
  /** Other conditions that must have been met, or must not. */
  dependencies?: Dependency[];
}
export const WorkSkillCondition: Model<WorkSkillCondition> = () =>
  seedOf<WorkSkillCondition, ConditionAnswer>(
    ConditionAnswer,
    { label: true },
    {
      conditions: z.optional(z.array(schemaOf(Condition))),
      dependencies: z.optional(z.array(schemaOf(Dependency))),
    },
  );

export interface WorkSkillConditionStore {
  readonly workSkillConditions: WorkSkillCondition[];
}
export const workSkillConditionStore = (): WorkSkillConditionStore => ({ workSkillConditions: [] });

/** The work skills that an activity with these fields needs. */
export function requiredSkills(world: WorkSkillConditionStore, fields: Readonly<Record<string, unknown>>): string[] {
  return neededSkills(world, fields).map(({ label }) => label);
}

/** A work skill that is needed: at least at one level, at best at another. */
export interface NeededSkill {
  readonly label: string;
  readonly required: number;
  readonly preferable: number;
}

/** The work skills that an activity with these fields needs, each at the highest of the levels asked for. */
export function neededSkills(world: WorkSkillConditionStore, fields: Readonly<Record<string, unknown>>): NeededSkill[] {
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
export const comparisons: Readonly<Record<WorkSkillFieldFunction, Comparison>> = {
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
