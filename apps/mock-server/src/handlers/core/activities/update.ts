import type { ActivityPatch } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { changeActivity, type KnownActivity } from "../../../world/activities.js";
import { estimate } from "../../../world/route-order.js";
import { invalidValue } from "../invalid-value.js";
import { announce } from "./announce.js";
import { checkTimes } from "./check-times.js";
import { durationOf } from "./create.js";
import { findActivity, show } from "./find-activity.js";
import { settable } from "./input.js";
import { resizeWhole } from "./segments.js";
import { adjustTravel } from "./travel.js";
import { checkTimeSlot, typeFor } from "./type-rules.js";
import { inResourceTime, windowOfSlot } from "./windows.js";

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
  // What comes before it stays as it is.
  const { date, positionInRoute } = changed;
  if (date !== undefined && positionInRoute !== undefined)
    estimate(world, changed.resourceId, date, positionInRoute - 1);
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
