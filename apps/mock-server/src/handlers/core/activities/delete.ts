import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { segmentsOf } from "../../../world/segments.js";
import { permit } from "./actions/permit.js";
import { erase } from "./erase.js";
import { findActivity } from "./find-activity.js";

/** Only what is pending, on a day that is not past and a route that has not started. */
const remove: Handler<typeof contract.activities.delete> = (received) => {
  const { world, params } = received;
  const activity = findActivity(received, params.activityId);
  permit(received, "delete", activity);
  const segments = segmentsOf(world, activity.activityId).filter(({ status }) => status === "pending");
  for (const one of [...segments, activity]) erase(received, one);
};

export { remove as delete };
