import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { changeActivity, type KnownActivity, putActivity, removeActivity } from "../../../../world/activities.js";
import { todayOf } from "../../../../world/local-time.js";
import { placeInRoute } from "../../../../world/route-order.js";
import { announce } from "../announce.js";
import { findActivity, show } from "../find-activity.js";
import { clonedFields } from "./copy.js";
import { permit } from "./permit.js";
import { transitions } from "./transitions.js";

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
