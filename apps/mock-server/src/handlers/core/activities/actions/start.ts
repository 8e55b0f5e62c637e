import type { StartActivity } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import type { KnownActivity } from "../../../../world/activities.js";
import { dateTimeOf, minutesFrom } from "../../../../world/days.js";
import { startedOn } from "../../../../world/segments.js";
import { findActivity } from "../find-activity.js";
import { show } from "../show.js";
import { activeRouteFor, allow, refusal, routeFor, timeOfAction } from "./allowed.js";
import { settle } from "./settle.js";

/** From pending or enroute to started; one activity of a route at a time. */
export const start: Handler<typeof contract.activities.start> = (received) =>
  show(received, startActivity(received, findActivity(received, received.params.activityId), received.body));

export function startActivity(context: Context, activity: KnownActivity, { time }: StartActivity): KnownActivity {
  allow(context, activity, "start", ["pending", "enroute"]);
  const strict = context.switches.startOnInactiveRoute === "refuse";
  const { resourceId, date } = (strict ? activeRouteFor : routeFor)(context, activity, "start");
  checkNoneStarted(context, resourceId, date);
  const startTime = timeOfAction(context, activity, time);
  const endTime = endAfter(startTime, activity.duration);
  return settle(context, activity, "activityStarted", startTime, { status: "started", startTime, endTime });
}

/** A technician works on one activity at a time. */
export function checkNoneStarted(context: Context, resourceId: string, date: string): void {
  const started = startedOn(context.world, resourceId, date);
  if (started) throw refusal(context, `The route has a started activity already: '${started.activityId}'`);
}

/** The time so many minutes after another. */
export function endAfter(time: string, minutes: number): string {
  const day = time.slice(0, 10);
  return `${dateTimeOf(day, minutesFrom(day, time) + minutes).slice(0, 16)}${time.slice(16)}`;
}

/** The whole minutes between two times. */
export const minutesBetween = (from: string, to: string): number =>
  minutesFrom(from.slice(0, 10), to) - minutesFrom(from.slice(0, 10), from);
