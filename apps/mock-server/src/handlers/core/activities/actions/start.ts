import type { StartActivity } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import type { KnownActivity } from "../../../../world/activities.js";
import { dateTimeOf, minutesFrom } from "../../../../world/days.js";
import { findActivity } from "../find-activity.js";
import { show } from "../show.js";
import { permit, timeOfAction } from "./permit.js";
import { settle } from "./settle.js";

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
export const minutesBetween = (from: string, to: string): number =>
  minutesFrom(from.slice(0, 10), to) - minutesFrom(from.slice(0, 10), from);
