import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { ListResourceWorkSkills, ResourceWorkSkill, SetResourceWorkSkills } from "./work-skill.js";

/** Lists the work skills of a resource, those of a given time or all of them. */
export const list = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/workSkills",
  query: ListResourceWorkSkills,
  page: ResourceWorkSkill,
  paging: allAtOnce,
} satisfies Operation;

/**
 * Gives a resource exactly these work skills. The former ones end in the past, and are returned together with the
 * new ones.
 */
export const set = {
  route: "POST /rest/ofscCore/v1/resources/{resourceId}/workSkills",
  body: SetResourceWorkSkills,
  page: ResourceWorkSkill,
  paging: allAtOnce,
  // Replaces the whole set.
  replay: true,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/workSkills/{workSkill}",
} satisfies Operation;

export {
  /** Takes one work skill away from a resource. */
  remove as delete,
};
