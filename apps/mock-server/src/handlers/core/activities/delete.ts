import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import type { KnownActivity } from "../../../world/activities.js";
import { forgetActivity } from "../../../world/activity-parts.js";
import { readFields } from "../../../world/activity-view.js";
import { emit } from "../../../world/events.js";
import { closeGap } from "../../../world/route-order.js";
import { segmentsOf } from "../../../world/segments.js";
import { permit } from "./actions/permit.js";
import { transitions } from "./actions/transitions.js";
import { findActivity } from "./find-activity.js";
import { isCustom } from "./input.js";

/** Only what is pending, on a day that is not past and a route that has not started. */
const remove: Handler<typeof contract.activities.delete> = (received) => {
  const { world, params } = received;
  const activity = findActivity(received, params.activityId);
  permit(received, "delete", activity);
  const segments = segmentsOf(world, activity.activityId).filter(({ status }) => status === "pending");
  for (const one of [...segments, activity]) erase(received, one);
};

export { remove as delete };

/** Takes an activity away. Its last event has neither the country nor the properties of the company. */
export function erase({ world, caller }: Context, activity: KnownActivity): void {
  const fields = Object.entries(readFields(world, activity));
  const activityDetails = Object.fromEntries(fields.filter(([name]) => name !== "country_code" && !isCustom(name)));
  forgetActivity(world, activity.activityId);
  closeGap(world, activity.resourceId, activity.date);
  emit(world, caller, { eventType: transitions.delete.event, activityDetails });
}
