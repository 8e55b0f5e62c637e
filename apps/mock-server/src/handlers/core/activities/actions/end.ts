import type { EndActivity } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { type ActivityChanges, changeActivity, type KnownActivity, putActivity } from "../../../../world/activities.js";
import { closeGap } from "../../../../world/route-order.js";
import { announce } from "../announce.js";
import { findActivity, show } from "../find-activity.js";
import { checkWhole, settleWhole } from "../segments.js";
import { permit, settle, timeOfAction } from "./permit.js";
import { transitions } from "./transitions.js";
import { minutesBetween } from "./work.js";

/** One of the three ways in which an activity ends. */
type Ending = "complete" | "notDone" | "cancel";

export const complete: Handler<typeof contract.activities.complete> = (received) => end(received, "complete");

export const notDone: Handler<typeof contract.activities.notDone> = (received) => end(received, "notDone");

export const cancel: Handler<typeof contract.activities.cancel> = (received) => end(received, "cancel");

interface EndRequest extends Context {
  readonly params: { readonly activityId: number };
  readonly body: EndActivity;
}

const end = (received: EndRequest, ending: Ending) =>
  show(received, endActivity(received, ending, findActivity(received, received.params.activityId), received.body));

/** Ends an activity, and with the last of its segments the whole that it belongs to. */
export function endActivity(
  context: Context,
  ending: Ending,
  activity: KnownActivity,
  body: EndActivity,
): KnownActivity {
  checkWhole(context, activity, body);
  permit(context, ending, activity);
  const endTime = timeOfAction(context, activity, body.time);
  const ended = settle(context, ending, activity, endTime, worked(activity, endTime));
  settleWhole(context, ended, body, transitions[ending].to);
  return ended;
}

/** What was started took as long as it took. */
function worked({ status, startTime = "" }: KnownActivity, endTime: string): ActivityChanges {
  return status === "started" ? { endTime, duration: minutesBetween(startTime || endTime, endTime) } : { endTime };
}

/** Interrupts work: what is left is pending again and out of order, a copy keeps the time worked. */
export const suspend: Handler<typeof contract.activities.suspend> = (received) =>
  show(received, suspendActivity(received, findActivity(received, received.params.activityId), received.body));

export function suspendActivity(context: Context, activity: KnownActivity, body: EndActivity): KnownActivity {
  const { world } = context;
  checkWhole(context, activity, body);
  permit(context, "suspend", activity);
  const endTime = timeOfAction(context, activity, body.time);
  const record = activity.status === "started" ? keepWork(context, activity, endTime) : activity;
  const unordered = { positionInRoute: undefined, startTime: undefined, endTime: undefined };
  const left = changeActivity(world, activity, { ...unordered, status: transitions.suspend.to });
  world.lastActions.set(activity.activityId, endTime);
  closeGap(world, activity.resourceId, activity.date);
  announce(context, activity.status === "started" ? transitions.suspend.event : "activityUpdated", activity, left);
  if (body.multidayActivityStatus ?? body.multidayTimeToComplete !== undefined) settleWhole(context, left, body);
  // What ends for good leaves nothing but the record.
  return world.activities.get(left.activityId) ?? record;
}

/** The record of the work that was interrupted, in the place of the activity. */
function keepWork({ world }: Context, activity: KnownActivity, endTime: string): KnownActivity {
  const activityId = world.ids.next("activity");
  const duration = minutesBetween(activity.startTime ?? endTime, endTime);
  return putActivity(world, { ...activity, activityId, status: "suspended", endTime, duration });
}
