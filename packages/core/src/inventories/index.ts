import type { Model, Operation } from "@ofsc/contract";
import { CreateInventory } from "./create-inventory.js";
import * as files from "./files/index.js";
import { Inventory, InventoryPatch } from "./inventory.js";
import { MoveInventory } from "./move-inventory.js";

export {
  /** Files in properties of an inventory. */
  files,
};

/** Creates an inventory for a resource or an activity, in the given status. */
export const create = {
  route: "POST /rest/ofscCore/v1/inventories",
  body: CreateInventory,
  response: Inventory,
  status: [201],
} satisfies Operation;

/** Returns an inventory. OFS has no list of all of them: ask a resource or an activity for its own. */
export const get = {
  route: "GET /rest/ofscCore/v1/inventories/{inventoryId}",
  response: Inventory,
} satisfies Operation;

/** Changes the given fields of an inventory and returns all of it. */
export const update = {
  route: "PATCH /rest/ofscCore/v1/inventories/{inventoryId}",
  body: InventoryPatch,
  response: Inventory,
  // Sets absolute values.
  replay: true,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/inventories/{inventoryId}",
} satisfies Operation;

export {
  /** Deletes an inventory. */
  remove as delete,
};

/** Installs an inventory of a resource in an activity: it goes from `resource` to `installed`. */
export const install = {
  route: "POST /rest/ofscCore/v1/inventories/{inventoryId}/custom-actions/install",
  body: MoveInventory,
  status: [200],
} satisfies Operation;

/** Takes back the installation of an inventory, which the resource of the activity then holds again. */
export const undoInstall = {
  route: "POST /rest/ofscCore/v1/inventories/{inventoryId}/custom-actions/undoInstall",
  body: MoveInventory,
  status: [200],
} satisfies Operation;

/** Removes an inventory from a customer's site: it goes from `customer` to `deinstalled`. */
export const deinstall = {
  route: "POST /rest/ofscCore/v1/inventories/{inventoryId}/custom-actions/deinstall",
  body: MoveInventory,
  status: [200],
} satisfies Operation;

/** Takes back the removal of an inventory, which the customer then has again. */
export const undoDeinstall = {
  route: "POST /rest/ofscCore/v1/inventories/{inventoryId}/custom-actions/undoDeinstall",
  body: MoveInventory,
  status: [200],
} satisfies Operation;
