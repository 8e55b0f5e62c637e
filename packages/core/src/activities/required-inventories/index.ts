import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ActivityPaging } from "../activity-paging.js";
import { RequiredInventories, RequiredInventory } from "./required-inventory.js";

/** Lists the parts and equipment that a technician must have for an activity. */
export const list = {
  route: "GET /rest/ofscCore/v1/activities/{activityId}/requiredInventories",
  query: ActivityPaging,
  page: RequiredInventory,
  paging: byOffset,
} satisfies Operation;

/** Sets all inventories that an activity requires; those left out are lost. */
export const set = {
  route: "PUT /rest/ofscCore/v1/activities/{activityId}/requiredInventories",
  body: RequiredInventories,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/activities/{activityId}/requiredInventories",
} satisfies Operation;

export {
  /** Deletes all inventories that an activity requires. */
  remove as delete,
};
