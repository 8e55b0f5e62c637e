import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { pendingOrderOf } from "../../../../world/route-order.js";
import { findActivity } from "../find-activity.js";
import { show } from "../show.js";
import { usualTravel } from "../travel.js";
import { allows, typeFor } from "../type-rules.js";
import { activeRouteFor, allow, refusal, timeOfAction } from "./allowed.js";
import { settle } from "./settle.js";
import { checkNoneStarted, endAfter } from "./start.js";

/** From pending to enroute: the first in the order of an activated route, of a type with travel. */
export const enroute: Handler<typeof contract.activities.enroute> = (received) => {
  const { world, switches, params } = received;
  const activity = findActivity(received, params.activityId);
  if (!switches.enrouteSupport) throw refusal(received, "En route support is not enabled");
  allow(received, activity, "set out for", ["pending"]);
  if (!allows(typeFor(received, activity.activityType), "calculateTravel")) {
    throw refusal(received, `Travel is not calculated for the activity type '${activity.activityType}'`);
  }
  const { resourceId, date } = activeRouteFor(received, activity, "set out for");
  checkNoneStarted(received, resourceId, date);
  if (pendingOrderOf(world, resourceId, date)[0]?.activityId !== activity.activityId) {
    throw refusal(received, "Cannot set out for an activity that is not the first in its route");
  }
  const time = timeOfAction(received, activity);
  // It may well be before its window: nobody waits on the way.
  const startTime = endAfter(time, activity.travelTime ?? usualTravel);
  const endTime = endAfter(startTime, activity.duration);
  return show(
    received,
    settle(received, activity, "activityTravelStarted", time, { status: "enroute", startTime, endTime }),
  );
};

/** From enroute back to pending. */
export const stopTravel: Handler<typeof contract.activities.stopTravel> = (received) => {
  const activity = findActivity(received, received.params.activityId);
  allow(received, activity, "stop the travel to", ["enroute"]);
  const time = timeOfAction(received, activity);
  return show(received, settle(received, activity, "activityTravelStopped", time, { status: "pending" }));
};
