import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { changeActivity, type KnownActivity, putActivity, removeActivity } from "../../../../world/activities.js";
import { todayOf } from "../../../../world/local-time.js";
import { placeInRoute } from "../../../../world/route-order.js";
import type { World } from "../../../../world/world.js";
import { announce } from "../announce.js";
import { findActivity, show } from "../find-activity.js";
import { isCustom, settable } from "../input.js";
import { typeFor } from "../rules.js";
import { durationOf } from "../single.js";
import { permit, timeOfAction } from "./permit.js";
import { transitions } from "./transitions.js";
import { endAfter } from "./work.js";

// These belong to the one record, and not to the work.
const own = [
  ...["activityId", "positionInRoute", "startTime", "endTime", "status", "recordType", "masterActivityId"],
  ...["multidayTimeToComplete", "timeOfAssignment"],
];

/** What a new activity for the same work takes over: all fields, and the properties that are to be cloned. */
function clonedFields(world: World, activity: KnownActivity): Partial<KnownActivity> {
  const fields = Object.entries(activity).filter(
    ([name]) => !own.includes(name) && (!isCustom(name) || world.properties.get(name)?.cloneFlag === true),
  );
  return Object.fromEntries(fields);
}

/** Takes up again what has ended, as a new activity; the record of what was done stays. */
export const reopen: Handler<typeof contract.activities.reopen> = (received) => {
  const { world, params, body, switches } = received;
  const activity = findActivity(received, params.activityId);
  permit(received, "reopen", activity);
  const reopened = switches.reopen === "copy" ? copyOf(received, activity) : again(received, activity);
  if (!placeInRoute(world, reopened, body.setPositionInRoute)) {
    if (switches.reopen === "copy") removeActivity(world, reopened.activityId);
    else putActivity(world, activity);
    const { activityId } = body.setPositionInRoute;
    throw new ProblemError(400, `There is no pending activity '${activityId}' on the route`);
  }
  announce(received, transitions.reopen.event, activity, reopened);
  return show(received, reopened);
};

/** What is reopened after its day goes to the route of today. */
const dayOf = ({ world }: Context, { resourceId, date }: KnownActivity) => {
  const today = todayOf(world, resourceId);
  return date === undefined ? {} : { date: date < today ? today : date };
};

function copyOf(context: Context, activity: KnownActivity): KnownActivity {
  const { world } = context;
  const { resourceId, activityType } = activity;
  const fields = { ...clonedFields(world, activity), resourceId, activityType, ...dayOf(context, activity) };
  return putActivity(world, { ...fields, recordType: "reopened" });
}

function again(context: Context, activity: KnownActivity): KnownActivity {
  const times = { startTime: undefined, endTime: undefined, positionInRoute: undefined };
  return changeActivity(context.world, activity, { ...times, ...dayOf(context, activity), status: "pending" });
}

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
