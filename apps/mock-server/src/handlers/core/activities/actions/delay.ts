import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { findActivity } from "../find-activity.js";
import { show } from "../show.js";
import { permit } from "./permit.js";
import { settle } from "./settle.js";
import { endAfter, minutesBetween } from "./start.js";

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
