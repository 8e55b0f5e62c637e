import type {
  WorkSkillCondition as WorkSkillConditionInput,
  WorkSkillFieldCondition,
  WorkSkillFieldFunction,
} from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../http/handlers.js";
import { type Condition, comparisons, type WorkSkillCondition } from "../../../world/work-skill-conditions.js";
import { checkKnown, invalidValue, oneOf, whole } from "../collection/index.js";
import { answerCondition } from "./condition-answer.js";

/** Conditions that are not in the request are removed. */
export const replaceAll: Handler<typeof contract.workSkillConditions.replaceAll> = ({ world, body }) => {
  checkKnown(
    "label",
    world.workSkills,
    body.items.map(({ label }) => label),
  );
  const ids = body.items.map(({ internalId }) => internalId);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw invalidValue("internalId", twice, "The number is there twice");
  const conditions = body.items.map((item) => readCondition(item, ids));
  world.workSkillConditions.splice(0, world.workSkillConditions.length, ...conditions);
  return whole(conditions.map(answerCondition));
};

function readCondition(item: WorkSkillConditionInput, ids: readonly number[]): WorkSkillCondition {
  const { conditions, dependencies, ...rest } = item;
  return {
    ...rest,
    ...(conditions ? { conditions: conditions.map(readTest) } : {}),
    ...(dependencies
      ? {
          dependencies: dependencies.map(({ type, dependency }) => {
            const unknown = dependency.find(({ internalId }) => !ids.includes(internalId));
            if (unknown) throw invalidValue("dependencies", unknown.internalId, "There is no condition of that number");
            return { type: oneOf("type", type, ["selected", "notSelected"]), dependency };
          }),
        }
      : {}),
  };
}

const functions = Object.keys(comparisons) as WorkSkillFieldFunction[];

const readTest = (test: WorkSkillFieldCondition): Condition => ({
  ...test,
  function: oneOf("function", test.function, functions),
});
