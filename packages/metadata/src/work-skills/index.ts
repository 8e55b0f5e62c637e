import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListRange } from "../list-range.js";
import { WorkSkill, WorkSkillInput } from "./work-skill.js";

/** Lists the work skills. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/workSkills",
  query: ListRange,
  page: WorkSkill,
  paging: byOffset,
} satisfies Operation;

/** Returns a work skill. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/workSkills/{label}",
  response: WorkSkill,
} satisfies Operation;

/** Creates a work skill with this label, of at most 40 characters, or replaces all of the one that has it. */
export const createOrReplace = {
  route: "PUT /rest/ofscMetadata/v1/workSkills/{label}",
  body: WorkSkillInput,
  response: WorkSkill,
  status: [200, 201],
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscMetadata/v1/workSkills/{label}",
} satisfies Operation;

export {
  /** Deletes a work skill. */
  remove as delete,
};
