import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListRange } from "../list-range.js";
import { WorkSkillGroup, WorkSkillGroupInput } from "./work-skill-group.js";

/** Lists the work skill groups. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/workSkillGroups",
  query: ListRange,
  page: WorkSkillGroup,
  paging: byOffset,
} satisfies Operation;

/** Returns a work skill group. */
export const get = {
  route: "GET /rest/ofscMetadata/v1/workSkillGroups/{label}",
  response: WorkSkillGroup,
} satisfies Operation;

/**
 * Creates a work skill group with this label, of at most 40 characters, or replaces the one that has it; only its
 * translations stay when the request has none.
 */
export const createOrReplace = {
  route: "PUT /rest/ofscMetadata/v1/workSkillGroups/{label}",
  body: WorkSkillGroupInput,
  response: WorkSkillGroup,
  status: [200, 201],
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscMetadata/v1/workSkillGroups/{label}",
} satisfies Operation;

export {
  /** Deletes a work skill group, but not the work skills in it. */
  remove as delete,
};
