import type { EventType, RequiredInventory } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { paged } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import type { KnownActivity } from "../../../world/activities.js";
import { readFields } from "../../../world/activity-view.js";
import { emit } from "../../../world/events.js";
import { findActivity } from "./find-activity.js";

type Contract = typeof contract.activities.requiredInventories;

export const list: Handler<Contract["list"]> = (received) => {
  const { activityId } = findActivity(received, received.params.activityId);
  const all = received.world.activityParts.requiredInventories.get(activityId) ?? [];
  return paged(all, received.query, { total: false, hasMore: "never" });
};

export const set: Handler<Contract["set"]> = (received) =>
  setRequired(received, findActivity(received, received.params.activityId), received.body.items ?? []);

const remove: Handler<Contract["delete"]> = (received) =>
  setRequired(received, findActivity(received, received.params.activityId), []);

/** Puts a set of required inventories in place of the former one. */
export function setRequired(context: Context, activity: KnownActivity, items: readonly RequiredInventory[]): void {
  const { world } = context;
  const { requiredInventories } = world.activityParts;
  const unknown = items.find(({ inventoryType }) => !world.inventoryTypes.has(inventoryType));
  if (unknown) throw new ProblemError(400, `The inventory type '${unknown.inventoryType}' doesn't exist`);
  const former = requiredInventories.get(activity.activityId) ?? [];
  requiredInventories.set(activity.activityId, items);
  const tell = announcer(context, activity);
  for (const one of former) if (!items.some(sameAs(one))) tell("requiredInventoryDeleted", one);
  for (const one of items) {
    const was = former.find(sameAs(one));
    if (!was) tell("requiredInventoryCreated", one, one);
    else if (was.quantity !== one.quantity) tell("requiredInventoryUpdated", one, { quantity: one.quantity });
  }
}

const sameAs = (one: RequiredInventory) => (other: RequiredInventory) =>
  other.inventoryType === one.inventoryType && other.model === one.model;

function announcer({ world, caller }: Context, activity: KnownActivity) {
  const activityDetails = readFields(world, activity);
  return (eventType: EventType, { inventoryType, model }: RequiredInventory, changes?: object) => {
    const requiredInventoryDetails = { inventoryType, model };
    const changed = changes ? { requiredInventoryChanges: changes } : {};
    emit(world, caller, { eventType, activityDetails, requiredInventoryDetails, ...changed });
  };
}

export { remove as delete };
