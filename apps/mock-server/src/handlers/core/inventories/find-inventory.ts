import type { EventType, Inventory } from "@ofsc/core";
import { seesResource } from "../../../auth/visible.js";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { fileReference, readFields } from "../../../world/activity-view.js";
import { changesOf, emit } from "../../../world/events.js";
import { fileLabelsOf } from "../../../world/files.js";
import type { KnownInventory } from "../../../world/inventories.js";
import { valuesOf } from "../../../world/properties.js";
import type { World } from "../../../world/world.js";
import { absoluteLinks } from "../absolute-links.js";
import { invalidValue } from "../values.js";

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
export function showInventory({ world, url }: Context, inventory: KnownInventory): Inventory {
  const { inventoryId } = inventory;
  const links = [
    { rel: "canonical", href: new URL(`/rest/ofscCore/v1/inventories/${inventoryId}`, url).href },
    { rel: "describedby", href: new URL("/rest/ofscCore/v1/metadata-catalog/inventories", url).href },
  ];
  return { ...absoluteLinks(url, inventoryFields(world, inventory)), inventoryId, links };
}

/** All fields of an inventory that have a value. In the pool of a resource it belongs to no activity. */
export function inventoryFields(world: World, inventory: KnownInventory): Partial<Inventory> {
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
