import type { EventType, ResourcePreference } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { KnownActivity } from "../../../world/activities.js";
import { readFields } from "../../../world/activity-view.js";
import { emit } from "../../../world/events.js";
import { findActivity } from "./find-activity.js";

type Contract = typeof contract.activities.resourcePreferences;

export const list: Handler<Contract["list"]> = (received) => {
  const { activityId } = findActivity(received, received.params.activityId);
  return { items: [...(received.world.activityParts.resourcePreferences.get(activityId) ?? [])] };
};

export const set: Handler<Contract["set"]> = (received) =>
  setPreferences(received, findActivity(received, received.params.activityId), received.body.items ?? []);

const remove: Handler<Contract["delete"]> = (received) =>
  setPreferences(received, findActivity(received, received.params.activityId), []);

/** Puts a set of preferences in place of the former one. */
export function setPreferences(context: Context, activity: KnownActivity, items: readonly ResourcePreference[]): void {
  const { resourcePreferences } = context.world.activityParts;
  for (const one of items) check(context, one);
  const former = resourcePreferences.get(activity.activityId) ?? [];
  resourcePreferences.set(activity.activityId, items);
  announceAll(context, "resourcePreferenceDeleted", activity, missingFrom(items, former));
  announceAll(context, "resourcePreferenceCreated", activity, missingFrom(former, items));
}

function check({ world }: Context, { resourceId, preferenceType }: ResourcePreference): void {
  if (!["required", "preferred", "forbidden", "warehouse"].includes(preferenceType)) {
    throw new ProblemError(400, `Invalid property value. Path: 'preferenceType'. Value: '${preferenceType}'.`);
  }
  if (resourceId !== undefined && world.resources.has(resourceId)) return;
  throw new ProblemError(404, `Resource not found: resourceId='${resourceId ?? ""}'`);
}

const missingFrom = (others: readonly ResourcePreference[], items: readonly ResourcePreference[]) =>
  items.filter(
    (one) =>
      !others.some((other) => other.resourceId === one.resourceId && other.preferenceType === one.preferenceType),
  );

function announceAll(
  { world, caller }: Context,
  eventType: EventType,
  activity: KnownActivity,
  items: readonly ResourcePreference[],
): void {
  const activityDetails = readFields(world, activity);
  for (const resourcePreference of items) emit(world, caller, { eventType, activityDetails, resourcePreference });
}

export { remove as delete };
