import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { changeActivity, putActivity } from "../../../../world/activities.js";
import { placeInRoute } from "../../../../world/route-order.js";
import { announce } from "../announce.js";
import { durationOf } from "../create.js";
import { findActivity } from "../find-activity.js";
import { settable } from "../input.js";
import { show } from "../show.js";
import { typeFor } from "../type-rules.js";
import { allow, routeFor, timeOfAction } from "./allowed.js";
import { clonedFields } from "./copy.js";
import { checkNoneStarted, endAfter } from "./start.js";

/** Starts work ahead of an activity: a new activity, started already, before the one that it is for. */
export const startPrework: Handler<typeof contract.activities.startPrework> = (received) => {
  const { world, params, body, switches } = received;
  const activity = findActivity(received, params.activityId);
  allow(received, activity, "start prework for", ["pending"]);
  const { resourceId, date } = routeFor(received, activity, "start prework for");
  checkNoneStarted(received, resourceId, date);
  const startTime = timeOfAction(received, activity, body.time);
  const { status: _, setPositionInRoute, ...given } = body.properties ?? {};
  const type = typeFor(received, given.activityType ?? activity.activityType);
  const duration = given.duration === undefined ? activity.duration : durationOf(type, given.duration);
  const endTime = endAfter(startTime, duration);
  const added = putActivity(world, {
    ...{ ...clonedFields(world, activity), activityType: type.label, resourceId, date },
    recordType: "prework",
  });
  placeInRoute(world, added, setPositionInRoute ?? { position: "first" });
  const pending = world.activities.get(added.activityId) ?? added;
  const fields = settable(received, given);
  const prework = changeActivity(world, pending, { ...fields, duration, status: "started", startTime, endTime });
  world.lastActions.set(prework.activityId, startTime);
  announce(received, "activityPreworkCreated", undefined, prework);
  return show(received, switches.preworkAnswer === "prework" ? prework : activity);
};
