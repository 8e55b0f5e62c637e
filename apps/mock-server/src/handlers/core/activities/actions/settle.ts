import type { Context } from "../../../../http/handlers.js";
import { type ActivityChanges, changeActivity, type KnownActivity } from "../../../../world/activities.js";
import { estimate } from "../../../../world/route-order.js";
import { announce } from "../announce.js";
import { type Action, type Transition, transitions } from "./transitions.js";

/** Brings an activity to where its transition leads, sets the rest of its route right, and tells of it. */
export function settle(
  context: Context,
  action: Action,
  activity: KnownActivity,
  time: string,
  changes: ActivityChanges = {},
): KnownActivity {
  const { world } = context;
  const { to, event }: Transition = transitions[action];
  const changed = changeActivity(world, activity, { ...changes, status: to });
  world.lastActions.set(activity.activityId, time);
  if (changed.date !== undefined) estimate(world, changed.resourceId, changed.date);
  announce(context, event, activity, changed);
  return changed;
}
