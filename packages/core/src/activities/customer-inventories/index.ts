import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { Inventory } from "../../inventories/inventory.js";
import { ActivityPaging } from "../activity-paging.js";
import { CreateCustomerInventory } from "./customer-inventory.js";

/** Lists the inventories that are at the customer's site of an activity. */
export const list = {
  route: "GET /rest/ofscCore/v1/activities/{activityId}/customerInventories",
  query: ActivityPaging,
  page: Inventory,
  paging: byOffset,
} satisfies Operation;

/** Creates an inventory at the customer's site of an activity. */
export const create = {
  route: "POST /rest/ofscCore/v1/activities/{activityId}/customerInventories",
  body: CreateCustomerInventory,
  response: Inventory,
  status: [201],
} satisfies Operation;
