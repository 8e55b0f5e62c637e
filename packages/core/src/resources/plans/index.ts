import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { ResourceDays } from "../dates.js";
import { ResourcePlan, ResourcePlanKey, SetResourcePlan } from "./plan.js";

/** Lists the work plans of a group or bucket. Days in the past are refused. */
export const list = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/plans",
  query: ResourceDays,
  page: ResourcePlan,
  paging: allAtOnce,
  status: [200, 204],
} satisfies Operation;

/** Sets the work plan of a group or bucket for one day, in one measure. */
export const set = {
  route: "POST /rest/ofscCore/v1/resources/{resourceId}/plans",
  body: SetResourcePlan,
  // Sets the same plan again: day and measure tell which.
  replay: true,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/plans",
  query: ResourcePlanKey,
} satisfies Operation;

export {
  /** Deletes the work plan of a group or bucket for one day, in one measure. */
  remove as delete,
};
