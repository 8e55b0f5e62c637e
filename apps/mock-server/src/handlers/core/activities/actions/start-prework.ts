import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { changeActivity, putActivity } from "../../../../world/activities.js";
import { placeInRoute } from "../../../../world/route-order.js";
import { announce } from "../announce.js";
import { durationOf } from "../create.js";
import { findActivity, show } from "../find-activity.js";
import { settable } from "../input.js";
import { typeFor } from "../type-rules.js";
import { clonedFields } from "./copy.js";
import { permit, timeOfAction } from "./permit.js";
import { transitions } from "./transitions.js";
import { endAfter } from "./work.js";

/** Starts work ahead of an activity: a new activity, started already, before the one that it is for. */
export const startPrework: Handler<typeof contract.activities.startPrework> = (received) => {
  const { world, params, body, switches } = received;
  const activity = findActivity(received, params.activityId);
  permit(received, "startPrework", activity);
  const startTime = timeOfAction(received, activity, body.time);
  const { status: _, setPositionInRoute, ...given } = body.properties ?? {};
  const type = typeFor(received, given.activityType ?? activity.activityType);
  const duration = given.duration === undefined ? activity.duration : durationOf(type, given.duration);
  const endTime = endAfter(startTime, duration);
  const added = putActivity(world, {
    ...clonedFields(world, activity),
    resourceId: activity.resourceId,
    activityType: type.label,
    recordType: "prework",
  });
  placeInRoute(world, added, setPositionInRoute ?? { position: "first" });
  const pending = world.activities.get(added.activityId) ?? added;
  const fields = settable(received, given);
  const prework = changeActivity(world, pending, { ...fields, duration, status: "started", startTime, endTime });
  world.lastActions.set(prework.activityId, startTime);
  announce(received, transitions.startPrework.event, undefined, prework);
  return show(received, switches.preworkAnswer === "prework" ? prework : activity);
};
