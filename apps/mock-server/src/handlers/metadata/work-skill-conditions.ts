import type {
  WorkSkillCondition as WorkSkillConditionAnswer,
  WorkSkillCondition as WorkSkillConditionInput,
  WorkSkillFieldCondition,
  WorkSkillFieldFunction,
} from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../http/handlers.js";
import { type Condition, comparisons, type WorkSkillCondition } from "../../world/work-skill-conditions.js";
import { checkKnown, invalidValue, oneOf, whole } from "./collection/index.js";

/** Of tests that were there before anyone changed them. */
const fromTheStart = {
  created_by: "0",
  creation_date: "2000-01-01 00:00:00",
  last_updated_by: "0",
  last_update_date: "2000-01-01 00:00:00",
  last_update_login: "0",
};

/** Each test comes with what the service keeps about it. */
function answerCondition(condition: WorkSkillCondition, at: number): WorkSkillConditionAnswer {
  const { conditions, ...rest } = condition;
  return {
    internalId: at + 1,
    requiredLevel: 1,
    preferableLevel: 100,
    ...rest,
    ...(conditions ? { conditions: conditions.map((test) => ({ ...fromTheStart, ...test })) } : {}),
  };
}

export const list: Handler<typeof contract.workSkillConditions.list> = ({ world }) =>
  whole(world.workSkillConditions.map(answerCondition));

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
