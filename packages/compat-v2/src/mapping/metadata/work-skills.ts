import type { Methods } from "../method.js";
import { range, rangeQuery } from "../range.js";

const label = { from: "label" } as const;
const labelled = { name: "label" } as const;
// In the signature of these methods, so that it can be given by its place.
const response = { name: "response_type", default: null } as const;

export const workSkillMethods = {
  /** Lists work skills. */
  get_workskills: {
    parameters: [...range, response],
    call: "metadata.workSkills.list",
    args: [rangeQuery],
    model: "list",
  },
  /** Gets a work skill. */
  get_workskill: {
    parameters: [labelled, response],
    call: "metadata.workSkills.get",
    args: [label],
    model: "entity",
  },
  /** Creates or replaces a work skill, which brings its label. */
  create_or_update_workskill: {
    parameters: [{ name: "skill" }, response],
    call: "metadata.workSkills.createOrReplace",
    args: [{ from: "skill", member: "label" }, { from: "skill" }],
    model: "entity",
  },
  /** Deletes a work skill. */
  delete_workskill: { parameters: [labelled, response], call: "metadata.workSkills.delete", args: [label] },
  /** Lists the conditions by which activities need work skills. */
  get_workskill_conditions: { parameters: [response], call: "metadata.workSkillConditions.list", args: [] },
  /** Replaces all conditions by which activities need work skills. */
  replace_workskill_conditions: {
    parameters: [{ name: "data" }, response],
    call: "metadata.workSkillConditions.replaceAll",
    args: [{ fields: { items: { from: "data" } } }],
  },
  /** Lists groups of work skills. */
  get_workskill_groups: { parameters: [], call: "metadata.workSkillGroups.list", args: [], model: "list" },
  /** Gets a group of work skills. */
  get_workskill_group: {
    parameters: [labelled],
    call: "metadata.workSkillGroups.get",
    args: [label],
    model: "entity",
  },
  /** Creates or replaces a group of work skills, which brings its label. */
  create_or_update_workskill_group: {
    parameters: [{ name: "data" }],
    call: "metadata.workSkillGroups.createOrReplace",
    args: [{ from: "data", member: "label" }, { from: "data" }],
    model: "entity",
  },
  /** Deletes a group of work skills. */
  delete_workskill_group: { parameters: [labelled], call: "metadata.workSkillGroups.delete", args: [label] },
} as const satisfies Methods;
