import type { TechnicianStatus } from "@ofsc/core";
import type { KnownActivity } from "../../../world/activities.js";
import { roleOf } from "../../../world/resources.js";
import { pendingOrderOf } from "../../../world/route-order.js";
import { isRouteActive } from "../../../world/route-states.js";
import { startedOn } from "../../../world/segments.js";
import type { World } from "../../../world/world.js";

/** How far an activity is, as its customer sees it. */
export function statusFor(world: World, activity: KnownActivity): TechnicianStatus {
  const { status, resourceId, date } = activity;
  if (status === "enroute") return "onTheWay";
  if (status !== "pending" && status !== "suspended") return status;
  const resource = world.resources.get(resourceId);
  if (date === undefined || !resource || roleOf(world, resource) !== "field_resource") return "notAssigned";
  return isNext(world, activity, date) ? "onTheWay" : "assigned";
}

/** Whether nothing stands between the technician and the activity. */
function isNext(world: World, { resourceId, activityId }: KnownActivity, date: string): boolean {
  if (!isRouteActive(world, resourceId, date) || startedOn(world, resourceId, date)) return false;
  return pendingOrderOf(world, resourceId, date)[0]?.activityId === activityId;
}
