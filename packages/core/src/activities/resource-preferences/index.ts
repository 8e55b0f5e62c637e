import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { ResourcePreference, ResourcePreferences } from "./resource-preference.js";

/** Lists the resources that an activity requires, prefers or forbids. */
export const list = {
  route: "GET /rest/ofscCore/v1/activities/{activityId}/resourcePreferences",
  page: ResourcePreference,
  paging: allAtOnce,
} satisfies Operation;

/** Sets all resource preferences of an activity; those left out are lost. */
export const set = {
  route: "PUT /rest/ofscCore/v1/activities/{activityId}/resourcePreferences",
  body: ResourcePreferences,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/activities/{activityId}/resourcePreferences",
} satisfies Operation;

export {
  /** Deletes all resource preferences of an activity. */
  remove as delete,
};
