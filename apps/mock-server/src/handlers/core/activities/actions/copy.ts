import type { KnownActivity } from "../../../../world/activities.js";
import type { World } from "../../../../world/world.js";
import { isCustom } from "../input.js";

// These belong to the one record, and not to the work.
const own = [
  ...["activityId", "positionInRoute", "startTime", "endTime", "status", "recordType", "masterActivityId"],
  ...["multidayTimeToComplete", "timeOfAssignment"],
];

/** What a new activity for the same work takes over: all fields, and the properties that are to be cloned. */
export function clonedFields(world: World, activity: KnownActivity): Partial<KnownActivity> {
  const fields = Object.entries(activity).filter(
    ([name]) => !own.includes(name) && (!isCustom(name) || world.properties.get(name)?.cloneFlag === true),
  );
  return Object.fromEntries(fields);
}
