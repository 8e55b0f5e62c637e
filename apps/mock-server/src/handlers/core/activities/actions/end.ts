import type { ActivityStatus, EndActivity, EventType } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import type { ActivityChanges, KnownActivity } from "../../../../world/activities.js";
import { findActivity } from "../find-activity.js";
import { checkWhole, settleWhole } from "../segments/end-whole.js";
import { show } from "../show.js";
import { allow, timeOfAction } from "./allowed.js";
import { settle } from "./settle.js";
import { minutesBetween } from "./start.js";

/** One of the three ways in which an activity ends. */
export interface Ending {
  readonly action: string;
  readonly from: readonly ActivityStatus[];
  readonly status: "completed" | "notdone" | "cancelled";
  readonly eventType: EventType;
}

export const completion: Ending = {
  action: "complete",
  from: ["started"],
  status: "completed",
  eventType: "activityCompleted",
};
export const failure: Ending = { action: "end", from: ["started"], status: "notdone", eventType: "activityNotDone" };
export const cancellation: Ending = {
  action: "cancel",
  from: ["pending", "enroute"],
  status: "cancelled",
  eventType: "activityCanceled",
};

export const complete: Handler<typeof contract.activities.complete> = (received) => end(received, completion);

export const notDone: Handler<typeof contract.activities.notDone> = (received) => end(received, failure);

export const cancel: Handler<typeof contract.activities.cancel> = (received) => end(received, cancellation);

interface EndRequest extends Context {
  readonly params: { readonly activityId: number };
  readonly body: EndActivity;
}

const end = (received: EndRequest, ending: Ending) =>
  show(received, endActivity(received, findActivity(received, received.params.activityId), received.body, ending));

/** Ends an activity, and with the last of its segments the whole that it belongs to. */
export function endActivity(
  context: Context,
  activity: KnownActivity,
  body: EndActivity,
  ending: Ending,
): KnownActivity {
  const { action, from, status, eventType } = ending;
  checkWhole(context, activity, body);
  allow(context, activity, action, from);
  const endTime = timeOfAction(context, activity, body.time);
  const ended = settle(context, activity, eventType, endTime, { status, ...worked(activity, endTime) });
  settleWhole(context, ended, body, ending);
  return ended;
}

/** What was started took as long as it took. */
function worked({ status, startTime = "" }: KnownActivity, endTime: string): ActivityChanges {
  return status === "started" ? { endTime, duration: minutesBetween(startTime || endTime, endTime) } : { endTime };
}
