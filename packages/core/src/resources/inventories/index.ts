import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { Inventory } from "../../inventories/inventory.js";
import { MoveInventory } from "../../inventories/move-inventory.js";
import { ResourcePaging } from "../list-resources.js";
import { CreateResourceInventory } from "./resource-inventory.js";

/** Lists the inventories that a resource carries. */
export const list = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/inventories",
  query: ResourcePaging,
  page: Inventory,
  paging: byOffset,
} satisfies Operation;

/** Creates an inventory that a resource carries, with status `resource`. */
export const create = {
  route: "POST /rest/ofscCore/v1/resources/{resourceId}/inventories",
  body: CreateResourceInventory,
  response: Inventory,
  status: [201],
} satisfies Operation;

/** Installs an inventory of a resource in an activity: it goes from `resource` to `installed`. */
export const install = {
  route: "POST /rest/ofscCore/v1/resources/{resourceId}/inventories/{inventoryId}/custom-actions/install",
  body: MoveInventory,
  status: [200],
} satisfies Operation;
