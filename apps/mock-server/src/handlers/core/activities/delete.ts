import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { isRouteActive } from "../../../world/route-states.js";
import { segmentsOf } from "../../../world/segments.js";
import { allow, refusal } from "./actions/allowed.js";
import { erase } from "./erase.js";
import { findActivity } from "./find-activity.js";

/** Only what is pending, on a day that is not past and a route that has not started. */
const remove: Handler<typeof contract.activities.delete> = (received) => {
  const { world, params } = received;
  const activity = findActivity(received, params.activityId);
  allow(received, activity, "delete", ["pending"]);
  if (activity.date !== undefined && isRouteActive(world, activity.resourceId, activity.date)) {
    throw refusal(received, "Cannot delete an activity of a route that has started");
  }
  const segments = segmentsOf(world, activity.activityId).filter(({ status }) => status === "pending");
  for (const one of [...segments, activity]) erase(received, one);
};

export { remove as delete };
