import type { CreateActivity } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { changeActivity, type KnownActivity, putActivity, removeActivity } from "../../../world/activities.js";
import type { ActivityType } from "../../../world/activity-types.js";
import { localTimeOf, todayOf } from "../../../world/local-time.js";
import { roleOf } from "../../../world/resources.js";
import { placeInRoute } from "../../../world/route-order.js";
import { createSegments, isSegmentable } from "../../../world/segments.js";
import { announce, announceRoute } from "./announce.js";
import { checkTimes } from "./check-times.js";
import { show } from "./find-activity.js";
import { settable } from "./input.js";
import { resourceFor } from "./resource-for.js";
import { adjustTravel, usualTravel } from "./travel.js";
import { checkFeatures, checkTimeSlot, typeFor } from "./type-rules.js";
import { inResourceTime, windowOfSlot } from "./windows.js";

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
  const added = putActivity(world, {
    resourceId,
    activityType,
    ...(date === undefined ? {} : { date }),
    ...travelOf(type),
    ...(inBucket ? {} : { timeOfAssignment: localTimeOf(world, resourceId) }),
  });
  const activity = changeActivity(world, added, {
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
