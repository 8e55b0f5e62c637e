import type { Context } from "../../../http/handlers.js";
import type { KnownActivity } from "../../../world/activities.js";
import { forgetActivity } from "../../../world/activity-parts.js";
import { readFields } from "../../../world/activity-view.js";
import { emit } from "../../../world/events.js";
import { closeGap } from "../../../world/route-order.js";
import { transitions } from "./actions/transitions.js";
import { isCustom } from "./known-fields.js";

/** Takes an activity away. Its last event has neither the country nor the properties of the company. */
export function erase({ world, caller }: Context, activity: KnownActivity): void {
  const fields = Object.entries(readFields(world, activity));
  const activityDetails = Object.fromEntries(fields.filter(([name]) => name !== "country_code" && !isCustom(name)));
  forgetActivity(world, activity.activityId);
  closeGap(world, activity.resourceId, activity.date);
  emit(world, caller, { eventType: transitions.delete.event, activityDetails });
}
