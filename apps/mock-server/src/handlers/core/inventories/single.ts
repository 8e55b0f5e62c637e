import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { removeFiles } from "../../../world/files.js";
import { changeInventory } from "../../../world/inventories.js";
import { announceInventory, eventOf } from "./announce-inventory.js";
import { findInventory } from "./find-inventory.js";
import { settable } from "./input.js";
import { showInventory } from "./show-inventory.js";

export const get: Handler<typeof contract.inventories.get> = (received) =>
  showInventory(received, findInventory(received, received.params.inventoryId));

/** Changes fields, and the type among them; moving between pools has actions of its own. */
export const update: Handler<typeof contract.inventories.update> = (received) => {
  const { world, params, body } = received;
  const inventory = findInventory(received, params.inventoryId);
  const { inventoryType = inventory.inventoryType } = body;
  if (!world.inventoryTypes.has(inventoryType ?? "")) {
    throw new ProblemError(400, `The inventory type '${inventoryType}' doesn't exist`);
  }
  const changed = changeInventory(world, inventory, { ...settable(received, body), inventoryType });
  announceInventory(received, eventOf(changed, "Updated"), inventory, changed);
  return showInventory(received, changed);
};

const remove: Handler<typeof contract.inventories.delete> = (received) => {
  const { world, params } = received;
  const inventory = findInventory(received, params.inventoryId);
  announceInventory(received, eventOf(inventory, "Deleted"), inventory, inventory);
  removeFiles(world, "inventory", inventory.inventoryId);
  world.inventories.delete(inventory.inventoryId);
};

export { remove as delete };
