import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { findActivity } from "../find-activity.js";
import { show } from "../show.js";
import { usualTravel } from "../travel.js";
import { allows, typeFor } from "../type-rules.js";
import { permit, refusal, timeOfAction } from "./permit.js";
import { settle } from "./settle.js";
import { endAfter } from "./start.js";

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
