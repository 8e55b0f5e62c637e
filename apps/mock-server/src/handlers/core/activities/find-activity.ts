import { seesResource } from "../../../auth/visible.js";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { KnownActivity } from "../../../world/activities.js";

/** The activity of this id, if the caller may see it; 404 otherwise. */
export function findActivity({ world, caller }: Context, activityId: number): KnownActivity {
  const activity = world.activities.get(activityId);
  if (activity && seesResource(world, caller, activity.resourceId)) return activity;
  throw new ProblemError(404, `Activity not found: activityId='${activityId}'`);
}
