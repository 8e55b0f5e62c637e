import type { WorkSkillCondition as WorkSkillConditionAnswer } from "@ofsc/metadata";
import type { WorkSkillCondition } from "../../../world/work-skill-conditions.js";

/** Of tests that were there before anyone changed them. */
const fromTheStart = {
  created_by: "0",
  creation_date: "2000-01-01 00:00:00",
  last_updated_by: "0",
  last_update_date: "2000-01-01 00:00:00",
  last_update_login: "0",
};

/** Each test comes with what the service keeps about it. */
export function answerCondition(condition: WorkSkillCondition, at: number): WorkSkillConditionAnswer {
  const { conditions, ...rest } = condition;
  return {
    internalId: at + 1,
    requiredLevel: 1,
    preferableLevel: 100,
    ...rest,
    ...(conditions ? { conditions: conditions.map((test) => ({ ...fromTheStart, ...test })) } : {}),
  };
}
