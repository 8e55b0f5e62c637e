import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { ReplaceWorkSkillConditions, WorkSkillCondition } from "./work-skill-condition.js";

/** Lists the work skill conditions, all at once. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/workSkillConditions",
  page: WorkSkillCondition,
  paging: allAtOnce,
} satisfies Operation;

/**
 * Replaces the work skill conditions of the whole instance: **a condition that is not in the request is removed.** To
 * change one, list them, change it and send all of them. Returns the new list.
 */
export const replaceAll = {
  route: "PUT /rest/ofscMetadata/v1/workSkillConditions",
  body: ReplaceWorkSkillConditions,
  page: WorkSkillCondition,
  paging: allAtOnce,
} satisfies Operation;
