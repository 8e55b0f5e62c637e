import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { Inventory } from "../../inventories/inventory.js";
import { ActivityPaging } from "../activity-paging.js";

/** Lists the inventories that were installed in an activity. */
export const list = {
  route: "GET /rest/ofscCore/v1/activities/{activityId}/installedInventories",
  query: ActivityPaging,
  page: Inventory,
  paging: byOffset,
} satisfies Operation;
