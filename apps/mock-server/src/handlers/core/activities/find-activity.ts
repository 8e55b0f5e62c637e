import type { Activity } from "@ofsc/core";
import { seesResource } from "../../../auth/visible.js";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { KnownActivity } from "../../../world/activities.js";
import { readFields } from "../../../world/activity-view.js";
import { absoluteLinks } from "../absolute-links.js";

/** The activity of this id, if the caller may see it; 404 otherwise. */
export function findActivity({ world, caller }: Context, activityId: number): KnownActivity {
  const activity = world.activities.get(activityId);
  if (activity && seesResource(world, caller, activity.resourceId)) return activity;
  throw new ProblemError(404, `Activity not found: activityId='${activityId}'`);
}

/** What an activity has besides its fields, each at an address of its own. */
const parts = ["requiredInventories", "linkedActivities", "resourcePreferences", "workSkills"];

/** An activity as the API returns it. */
export function show({ world, url }: Context, { activityId }: Pick<KnownActivity, "activityId">): Activity {
  const activity = world.activities.get(activityId) as KnownActivity;
  const { resourceId, date = "nonScheduled" } = activity;
  const at = (path: string) => new URL(`/rest/ofscCore/v1/${path}`, url).href;
  const links = [
    { rel: "canonical", href: at(`activities/${activityId}`) },
    { rel: "route", href: at(`resources/${encodeURIComponent(resourceId)}/routes/${date}`) },
    { rel: "describedby", href: at("metadata-catalog/activities") },
  ];
  const partsOf = parts.map((part) => [
    part,
    { links: [{ rel: "canonical", href: at(`activities/${activityId}/${part}`) }] },
  ]);
  const fields: Partial<Activity> = readFields(world, activity);
  return { ...absoluteLinks(url, fields), ...Object.fromEntries(partsOf), activityId, links };
}
