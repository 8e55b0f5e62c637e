import type { TravelTimeAdjustment } from "@ofsc/core";
import { changeActivity, type KnownActivity } from "../../../world/activities.js";
import { estimate, orderOf } from "../../../world/route-order.js";
import type { World } from "../../../world/world.js";

/** What is estimated when nothing better is known, in minutes. */
export const usualTravel = 15;

/** Takes a travel time from outside, if the activity really comes after the place that it was given for. */
export function adjustTravel(
  world: World,
  activity: KnownActivity,
  adjustment: TravelTimeAdjustment | undefined,
): void {
  const { resourceId, date } = activity;
  if (!adjustment || date === undefined) return;
  const order = orderOf(world, resourceId, date);
  const at = order.findIndex(({ activityId }) => activityId === activity.activityId);
  if (at < 0 || !fitsPlace(adjustment, order[at - 1])) return;
  const travelEstimationMethod = adjustment.source === "external" ? "External Adjustment" : "Manual Adjustment";
  changeActivity(world, activity, { travelTime: adjustment.travelTime, travelEstimationMethod });
  estimate(world, resourceId, date);
}

function fitsPlace(
  { position, previousActivityId, previousActivity }: TravelTimeAdjustment,
  previous: KnownActivity | undefined,
): boolean {
  if (position === "first") return previous === undefined;
  if (!previous) return false;
  return previousActivity
    ? previous.apptNumber === previousActivity.apptNumber
    : previous.activityId === previousActivityId;
}
