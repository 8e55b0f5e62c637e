import type { CreateInventory } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { removeFiles } from "../../../world/files.js";
import {
  changeInventory,
  type Inventory,
  isCounted,
  type KnownInventory,
  putInventory,
} from "../../../world/inventories.js";
import { findActivity } from "../activities/find-activity.js";
import { cut } from "../values.js";
import { announceInventory, eventOf, findInventory, showInventory } from "./find-inventory.js";

const fixed = ["inventoryId", "resourceInternalId", "links", "resourceId", "activityId", "status", "inventoryType"];

/** The fields that a request may set beside those that say where an inventory is. */
export function settable({ world }: Context, input: object): Readonly<Record<string, unknown>> {
  const entries = Object.entries(input).filter(
    ([name]) => !fixed.includes(name) && world.properties.get(name)?.type !== "file",
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, cut(value)]));
}

/** Creates an inventory for a resource or an activity, in the pool of the given status. */
export const create: Handler<typeof contract.inventories.create> = (received) =>
  showInventory(received, createInventory(received, received.body));

/** Also what resources, activities and bulk updates create inventories by. */
export function createInventory(context: Context, body: CreateInventory): KnownInventory {
  const { world } = context;
  const { inventoryType = "", activityId, quantity } = body;
  const type = world.inventoryTypes.get(inventoryType);
  if (!type) throw new ProblemError(400, `The inventory type '${inventoryType}' doesn't exist`);
  if (type.active === false) throw new ProblemError(400, `The inventory type '${inventoryType}' is inactive`);
  const resourceId = resourceIdOf(context, body);
  if (activityId === undefined && resourceId === undefined) {
    throw new ProblemError(400, "One of the properties must be set: resourceId, resourceInternalId or activityId");
  }
  const status = body.status ?? (activityId === undefined ? "resource" : "customer");
  if ((status === "resource" ? resourceId : activityId) === undefined) {
    throw new ProblemError(
      400,
      `An inventory with the status '${status}' needs ${status === "resource" ? "a resource" : "an activity"}`,
    );
  }
  if (activityId !== undefined) findActivity(context, activityId);
  const place = status === "resource" ? { resourceId } : { activityId };
  const fields = { ...settable(context, body), inventoryType, status, ...place } as Inventory;
  const inventory = putInventory(world, { ...fields, quantity: isCounted(world, fields) ? (quantity ?? 0) : 1 });
  announceInventory(context, eventOf(inventory, "Created"), undefined, inventory);
  return inventory;
}

function resourceIdOf({ world }: Context, { resourceId, resourceInternalId }: CreateInventory): string | undefined {
  if (resourceId === undefined && resourceInternalId === undefined) return undefined;
  const found =
    resourceId === undefined
      ? [...world.resources.values()].find((one) => one.resourceInternalId === resourceInternalId)
      : world.resources.get(resourceId);
  if (found) return found.resourceId;
  throw new ProblemError(404, `Resource not found: resourceId='${resourceId ?? resourceInternalId}'`);
}

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
