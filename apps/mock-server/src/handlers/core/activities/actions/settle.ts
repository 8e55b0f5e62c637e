import type { EventType } from "@ofsc/core";
import type { Context } from "../../../../http/handlers.js";
import { type ActivityChanges, changeActivity, type KnownActivity } from "../../../../world/activities.js";
import { estimate } from "../../../../world/route-order.js";
import { announce } from "../announce.js";

/** Brings an activity into its new state, sets the rest of its route right, and tells of it. */
export function settle(
  context: Context,
  activity: KnownActivity,
  eventType: EventType,
  time: string,
  changes: ActivityChanges,
): KnownActivity {
  const { world } = context;
  const changed = changeActivity(world, activity, changes);
  world.lastActions.set(activity.activityId, time);
  if (changed.date !== undefined) estimate(world, changed.resourceId, changed.date);
  announce(context, eventType, activity, changed);
  return changed;
}
