import type { CreateInventory, EventType, Inventory as InventoryAnswer } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import { seesResource } from "../../../auth/visible.js";
import type { Context, Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { fileReference, readFields } from "../../../world/activity-view.js";
import { changesOf, emit } from "../../../world/events.js";
import { fileLabelsOf, removeFiles } from "../../../world/files.js";
import {
  changeInventory,
  type Inventory,
  isCounted,
  type KnownInventory,
  putInventory,
} from "../../../world/inventories.js";
import { valuesOf } from "../../../world/properties.js";
import type { World } from "../../../world/world.js";
import { findActivity } from "../activities/find-activity.js";
import { absoluteLinks, cut, invalidValue } from "../values.js";

/** The inventory of this id, if the caller may see whoever has it; 404 otherwise. */
export function findInventory({ world, caller }: Context, inventoryId: number): KnownInventory {
  const inventory = world.inventories.get(inventoryId);
  if (inventory) {
    const owner = ownerOf(world, inventory);
    if (owner === undefined || seesResource(world, caller, owner)) return inventory;
  }
  throw new ProblemError(404, `Inventory not found: inventoryId='${inventoryId}'`);
}

/** The resource that holds an inventory, or whose activity it belongs to. */
export function ownerOf(
  world: World,
  { resourceId, activityId, status }: Omit<KnownInventory, "inventoryType">,
): string | undefined {
  return status === "resource" ? resourceId : (world.activities.get(activityId ?? -1)?.resourceId ?? resourceId);
}

/** An inventory as the API returns it. */
export function showInventory({ world, url }: Context, inventory: KnownInventory): InventoryAnswer {
  const { inventoryId } = inventory;
  const links = [
    { rel: "canonical", href: new URL(`/rest/ofscCore/v1/inventories/${inventoryId}`, url).href },
    { rel: "describedby", href: new URL("/rest/ofscCore/v1/metadata-catalog/inventories", url).href },
  ];
  return { ...absoluteLinks(url, inventoryFields(world, inventory)), inventoryId, links };
}

/** All fields of an inventory that have a value. In the pool of a resource it belongs to no activity. */
export function inventoryFields(world: World, inventory: KnownInventory): Partial<InventoryAnswer> {
  const { activityId, resourceId: _, ...fields } = inventory;
  const owner = ownerOf(world, inventory);
  const files = fileLabelsOf(world, "inventory", inventory.inventoryId).map((label) => [
    label,
    fileReference(`inventories/${inventory.inventoryId}/${label}`),
  ]);
  return {
    quantity: 1,
    ...fields,
    ...(owner === undefined ? {} : { resourceId: owner }),
    ...(inventory.status === "resource" || activityId === undefined ? {} : { activityId }),
    ...Object.fromEntries(files),
  };
}

/** Tells of what became of an inventory; without a former state, of all that it is. */
export function announceInventory(
  { world, caller }: Context,
  eventType: EventType,
  before: KnownInventory | undefined,
  after: KnownInventory,
): void {
  const inventoryDetails = inventoryFields(world, after);
  const activity = world.activities.get(after.activityId ?? -1);
  emit(world, caller, {
    eventType,
    inventoryDetails,
    inventoryChanges: changesOf(before ? inventoryFields(world, before) : {}, inventoryDetails),
    ...(activity ? { activityDetails: readFields(world, activity) } : {}),
  });
}

/** Events know two kinds of place: with a resource, and at the customer's. */
export function eventOf({ status }: KnownInventory, what: "Created" | "Updated" | "Deleted"): EventType {
  return status === "customer" || status === "deinstalled" ? `customerInventory${what}` : `resourceInventory${what}`;
}

/** Refuses values that custom properties cannot have. */
export function checkProperties(world: Pick<World, "properties">, input: object): void {
  for (const [label, value] of Object.entries(input)) {
    const property = world.properties.get(label);
    if (!property || value === null || value === "") continue;
    const values = property.type === "enumeration" ? valuesOf(property) : [];
    const isUnlisted = values.length > 0 && !values.some((one) => one.label === String(value));
    const isNoInteger = property.type === "integer" && !Number.isInteger(Number(value));
    if (isUnlisted || isNoInteger) throw invalidValue(label, value);
  }
}

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
