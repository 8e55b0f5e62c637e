import type { ActivityPatch, CreateActivity } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { addActivity, changeActivity, type KnownActivity, removeActivity } from "../../../world/activities.js";
import type { ActivityType } from "../../../world/collections.js";
import { localTimeOf, todayOf } from "../../../world/local-time.js";
import { roleOf } from "../../../world/resources.js";
import { estimateFrom, placeInRoute } from "../../../world/route-order.js";
import { createSegments, isSegmentable, segmentsOf } from "../../../world/segments.js";
import { invalidValue } from "../values.js";
import { permit } from "./actions/permit.js";
import { announce, announceRoute, erase } from "./announce.js";
import { findActivity, resourceFor, show } from "./find-activity.js";
import { settable } from "./input.js";
import {
  adjustTravel,
  checkFeatures,
  checkTimeSlot,
  checkTimes,
  inResourceTime,
  typeFor,
  usualTravel,
  windowOfSlot,
} from "./rules.js";
import { resizeWhole } from "./segments.js";

/** Creates a pending activity on a route, in a bucket, or without a day. */
export const create: Handler<typeof contract.activities.create> = (received) =>
  show(received, createActivity(received, received.body));

/** Also what a bulk update creates activities by. */
export function createActivity(context: Context, body: CreateActivity): KnownActivity {
  const { world, switches } = context;
  checkTimes(body);
  const { resourceId, date, activityType, setPositionInRoute, setTravelTime, ...rest } = body;
  const type = typeFor(context, activityType);
  const inBucket = roleOf(world, resourceFor(context, resourceId)) === "bucket";
  checkFeatures(context, type, { ...body }, inBucket);
  checkTimeSlot(context, type, body.timeSlot);
  if (switches.pastActivities === "refuse" && date !== undefined && date < todayOf(world, resourceId)) {
    throw new ProblemError(400, `Cannot create an activity on a past date: '${date}'`);
  }
  const fields = inResourceTime(world, type, body, settable(context, rest));
  const activity = addActivity(world, {
    ...{ resourceId, activityType, date },
    ...travelOf(type),
    ...(inBucket ? {} : { timeOfAssignment: localTimeOf(world, resourceId) }),
    ...windowOfSlot(world, body.timeSlot),
    ...fields,
    duration: durationOf(type, body.duration),
  });
  announceRoute(context, activity);
  const segments = isSegmentable(type) ? createSegments(world, activity) : undefined;
  if (!segments && !placeInRoute(world, activity, setPositionInRoute)) {
    removeActivity(world, activity.activityId);
    throw new ProblemError(400, `There is no pending activity '${setPositionInRoute?.activityId}' on the route`);
  }
  adjustTravel(world, activity, setTravelTime);
  for (const one of [activity, ...(segments ?? [])]) announce(context, "activityCreated", undefined, one);
  return world.activities.get(activity.activityId) ?? activity;
}

const travelOf = ({ features }: ActivityType) =>
  features?.["calculateTravel"] ? { travelTime: usualTravel, travelEstimationMethod: "Using Defaults" as const } : {};

/** A duration that is computed from statistics is not taken from a request. */
export const durationOf = ({ features, defaultDuration }: ActivityType, given: number | undefined): number =>
  features?.["calculateActivityDurationUsingStatistics"] ? defaultDuration : (given ?? defaultDuration);

/** Changes fields, and neither status, day, resource nor position. */
export const update: Handler<typeof contract.activities.update> = (received) => {
  const activity = findActivity(received, received.params.activityId);
  return show(received, updateActivity(received, activity, received.body));
};

/** Also what a bulk update changes activities by. */
export function updateActivity(context: Context, activity: KnownActivity, body: ActivityPatch): KnownActivity {
  const { world } = context;
  checkTimes({ slaWindowStart: activity.slaWindowStart, slaWindowEnd: activity.slaWindowEnd, ...body });
  const type = typeFor(context, body.activityType ?? activity.activityType);
  checkTimeSlot(context, type, body.timeSlot);
  const { multidayTimeToComplete, duration, ...rest } = body;
  const place = { ...activity, timeZone: body.timeZone ?? activity.timeZone };
  const whole = activity.recordType === "multiday_activity";
  const changed = changeActivity(world, activity, {
    ...windowOfSlot(world, body.timeSlot),
    ...inResourceTime(world, type, place, settable(context, rest)),
    // The length of a segmentable activity is given when it is created, and as the time to complete afterwards.
    ...(duration === undefined || whole ? {} : { duration: durationOf(type, duration) }),
  });
  estimateFrom(world, changed);
  adjustTravel(world, changed, body.setTravelTime);
  if (whole && multidayTimeToComplete !== undefined) resizeWhole(context, changed, multidayTimeToComplete);
  announce(context, "activityUpdated", activity, changed);
  return changed;
}

export const get: Handler<typeof contract.activities.get> = (received) => {
  const { activityId } = received.params;
  // Asserted live: here a number that no activity can have is a bad request, elsewhere one that is not found.
  if (activityId < 0) throw invalidValue("activityId", activityId);
  return show(received, findActivity(received, activityId));
};

/** Only what is pending, on a day that is not past and a route that has not started. */
const remove: Handler<typeof contract.activities.delete> = (received) => {
  const { world, params } = received;
  const activity = findActivity(received, params.activityId);
  permit(received, "delete", activity);
  const segments = segmentsOf(world, activity.activityId).filter(({ status }) => status === "pending");
  for (const one of [...segments, activity]) erase(received, one);
};

export { remove as delete };
