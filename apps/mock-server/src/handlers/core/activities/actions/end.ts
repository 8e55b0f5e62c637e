import type { EndActivity } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import type { ActivityChanges, KnownActivity } from "../../../../world/activities.js";
import { findActivity } from "../find-activity.js";
import { checkWhole, settleWhole } from "../segments/end-whole.js";
import { show } from "../show.js";
import { permit, timeOfAction } from "./permit.js";
import { settle } from "./settle.js";
import { minutesBetween } from "./start.js";
import { transitions } from "./transitions.js";

/** One of the three ways in which an activity ends. */
export type Ending = "complete" | "notDone" | "cancel";

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
