import type { EventType } from "@ofsc/core";
import type { Context } from "../../../http/handlers.js";
import { readFields } from "../../../world/activity-view.js";
import { changesOf, emit } from "../../../world/events.js";
import type { KnownInventory } from "../../../world/inventories.js";
import { inventoryFields } from "./show-inventory.js";

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
