import type { EndActivity, StartActivity } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { type ActivityChanges, changeActivity, type KnownActivity, putActivity } from "../../../../world/activities.js";
import { dateTimeOf, minutesFrom } from "../../../../world/days.js";
import { closeGap } from "../../../../world/route-order.js";
import { announce } from "../announce.js";
import { findActivity, show } from "../find-activity.js";
import { allows, typeFor, usualTravel } from "../rules.js";
import { checkWhole, settleWhole } from "../segments.js";
import { permit, refusal, settle, timeOfAction } from "./permit.js";
import { transitions } from "./transitions.js";

/** From pending or enroute to started; one activity of a route at a time. */
export const start: Handler<typeof contract.activities.start> = (received) =>
  show(received, startActivity(received, findActivity(received, received.params.activityId), received.body));

export function startActivity(context: Context, activity: KnownActivity, { time }: StartActivity): KnownActivity {
  const strict = context.switches.startOnInactiveRoute === "refuse";
  permit(context, "start", activity, strict ? "active" : "scheduled");
  const startTime = timeOfAction(context, activity, time);
  const endTime = endAfter(startTime, activity.duration);
  return settle(context, "start", activity, startTime, { startTime, endTime });
}

/** The time so many minutes after another. */
export function endAfter(time: string, minutes: number): string {
  const day = time.slice(0, 10);
  return `${dateTimeOf(day, minutesFrom(day, time) + minutes).slice(0, 16)}${time.slice(16)}`;
}

/** The whole minutes between two times. */
const minutesBetween = (from: string, to: string): number =>
  minutesFrom(from.slice(0, 10), to) - minutesFrom(from.slice(0, 10), from);

/** From pending to enroute: the first in the order of an activated route, of a type with travel. */
export const enroute: Handler<typeof contract.activities.enroute> = (received) => {
  const { switches, params } = received;
  const activity = findActivity(received, params.activityId);
  if (!switches.enrouteSupport) throw refusal(received, "En route support is not enabled");
  if (!allows(typeFor(received, activity.activityType), "calculateTravel")) {
    throw refusal(received, `Travel is not calculated for the activity type '${activity.activityType}'`);
  }
  permit(received, "enroute", activity);
  const time = timeOfAction(received, activity);
  // It may well be before its window: nobody waits on the way.
  const startTime = endAfter(time, activity.travelTime ?? usualTravel);
  const endTime = endAfter(startTime, activity.duration);
  return show(received, settle(received, "enroute", activity, time, { startTime, endTime }));
};

/** From enroute back to pending. */
export const stopTravel: Handler<typeof contract.activities.stopTravel> = (received) => {
  const activity = findActivity(received, received.params.activityId);
  permit(received, "stopTravel", activity);
  const time = timeOfAction(received, activity);
  return show(received, settle(received, "stopTravel", activity, time));
};

/** Makes a started activity last longer: by some minutes, or until a time. */
export const delay: Handler<typeof contract.activities.delay> = (received) => {
  const { world, params, body } = received;
  const activity = findActivity(received, params.activityId);
  permit(received, "delay", activity);
  const { activityId, startTime = "", duration } = activity;
  const endTime =
    body.delayUntilTime ?? endAfter(activity.endTime ?? endAfter(startTime, duration), body.delayMinutes ?? 0);
  if (endTime < (activity.endTime ?? startTime))
    throw new ProblemError(400, "An activity cannot be delayed to an earlier time");
  const time = world.lastActions.get(activityId) ?? startTime;
  const changes = { endTime, duration: minutesBetween(startTime, endTime) };
  return show(received, settle(received, "delay", activity, time, changes));
};

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
