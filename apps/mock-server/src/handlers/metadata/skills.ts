import {
  WorkSkillFieldCondition as FieldCondition,
  type WorkSkill as WorkSkillAnswer,
  type WorkSkillCondition as WorkSkillConditionAnswer,
  type WorkSkillFieldCondition,
  type WorkSkillGroup as WorkSkillGroupAnswer,
  type WorkSkillGroupInput,
  WorkSkillInput,
} from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Handlers } from "../../http/handlers.js";
import { whole } from "../../http/paged.js";
import { ProblemError } from "../../http/problem.js";
import { refill } from "../../world/copies.js";
import type { Condition, WorkSkill, WorkSkillCondition, WorkSkillGroup } from "../../world/work-skills.js";
import type { World } from "../../world/world.js";
import { fromTheStart } from "./capacity-categories.js";
import { collection, without } from "./collection.js";
import { checkClosed, checkKnown, invalidValue, oneOf } from "./values.js";

export const workSkills = collection<WorkSkill, WorkSkillInput, WorkSkillAnswer>({
  kind: "Work skill",
  of: "workSkills",
  defaults: { active: true, sharing: "maximal" },
  names: "all",
  naming: { fallback: "label" },
  closed: { model: WorkSkillInput, members: ["sharing"] },
  /** Whatever refers to a work skill that is deleted does so no longer, unless the server is to refuse. */
  remove: ({ world, switches }, { label }) => {
    if (switches.deleteReferenced === "refuse" && isReferenced(world, label)) {
      throw new ProblemError(409, `The work skill ${label} is in use`);
    }
    dropFrom(world.capacityCategories, label);
    dropFrom(world.workSkillGroups, label);
    for (const [id, skills] of world.resourceWorkSkills) {
      world.resourceWorkSkills.set(
        id,
        skills.filter(({ workSkill }) => workSkill !== label),
      );
    }
    const rest = world.workSkillConditions.filter((one) => one.label !== label);
    refill(world.workSkillConditions, rest);
  },
});

function isReferenced(world: World, label: string): boolean {
  const holders = [...world.capacityCategories.values(), ...world.workSkillGroups.values()];
  return (
    [...holders.flatMap(({ workSkills = [] }) => workSkills), ...world.workSkillConditions].some(
      (one) => one.label === label,
    ) || [...world.resourceWorkSkills.values()].flat().some(({ workSkill }) => workSkill === label)
  );
}

/** Whatever has lost a skill is a new object: servers may share what they were seeded with. */
function dropFrom<T extends { workSkills?: { label: string }[] }>(holders: Map<string, T>, label: string): void {
  for (const [key, holder] of holders) {
    if (!holder.workSkills?.some((one) => one.label === label)) continue;
    holders.set(key, { ...holder, workSkills: holder.workSkills.filter((one) => one.label !== label) });
  }
}

export const workSkillGroups = collection<WorkSkillGroup, WorkSkillGroupInput, WorkSkillGroupAnswer>({
  kind: "Work skill group",
  of: "workSkillGroups",
  defaults: { active: true, assignToResource: true, addToCapacityCategory: true, workSkills: [] },
  names: "all",
  naming: { kept: true },
  refs: { workSkills: "workSkills" },
  page: { hasMore: "never" },
  /** Its work skills stay; the categories that it is in lose them. */
  remove: ({ world, switches }, { label }) => {
    for (const category of world.capacityCategories.values()) {
      const { workSkillGroups: groups = [] } = category;
      const rest = groups.filter((group) => group.label !== label);
      if (rest.length === groups.length) continue;
      if (switches.deleteReferenced === "refuse")
        throw new ProblemError(409, `The work skill group ${label} is in use`);
      world.capacityCategories.set(category.label, { ...category, workSkillGroups: rest });
    }
  },
});

/** Each test comes with what the service keeps about it. */
function answerCondition({ conditions, ...rest }: WorkSkillCondition, at: number): WorkSkillConditionAnswer {
  const usual = { internalId: at + 1, requiredLevel: 1, preferableLevel: 100 };
  const kept = without(fromTheStart, ["startDate", "end_date"]);
  return { ...usual, ...rest, ...(conditions && { conditions: conditions.map((test) => ({ ...kept, ...test })) }) };
}

export const workSkillConditions: Handlers<typeof contract.workSkillConditions> = {
  list: ({ world }) => whole(world.workSkillConditions.map(answerCondition)),

  /** Conditions that are not in the request are removed. */
  replaceAll: ({ world, body: { items } }) => {
    const labels = items.map(({ label }) => label);
    checkKnown("label", world.workSkills, labels);
    const ids = items.map(({ internalId }) => internalId);
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    if (twice !== undefined) throw invalidValue("internalId", twice, "The number is there twice");
    const conditions = items.map((item) => readCondition(item, ids));
    refill(world.workSkillConditions, conditions);
    return whole(conditions.map(answerCondition));
  },
};

function readCondition(item: WorkSkillConditionAnswer, ids: readonly number[]): WorkSkillCondition {
  const { conditions, dependencies, ...rest } = item;
  return {
    ...rest,
    ...(conditions && { conditions: conditions.map(readTest) }),
    ...(dependencies && {
      dependencies: dependencies.map(({ type, dependency }) => {
        const unknown = dependency.find(({ internalId }) => !ids.includes(internalId));
        if (unknown) throw invalidValue("dependencies", unknown.internalId, "There is no condition of that number");
        return { type: oneOf("type", type, ["selected", "notSelected"]), dependency };
      }),
    }),
  };
}

function readTest(test: WorkSkillFieldCondition): Condition {
  checkClosed({ model: FieldCondition, members: ["function"] }, test);
  return test as Condition;
}
