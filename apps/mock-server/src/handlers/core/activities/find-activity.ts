import type { Activity } from "@ofsc/core";
import { seesResource } from "../../../auth/visible.js";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { KnownActivity } from "../../../world/activities.js";
import { readFields } from "../../../world/activity-view.js";
import { childrenOf, descendantsOf, type Resource, roleOf } from "../../../world/resources.js";
import { absoluteLinks } from "../values.js";

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

/** The resource that is to get an activity: it must be there, in use, and of a kind that works. */
export function resourceFor({ world, caller }: Context, resourceId: string): Resource {
  const resource = world.resources.get(resourceId);
  if (!resource || !seesResource(world, caller, resourceId)) {
    throw new ProblemError(404, `The resource doesn't exist. Parameter 'resourceId':'${resourceId}'`);
  }
  if (resource.status === "inactive") throw new ProblemError(400, `Resource '${resourceId}' is inactive`);
  if (roleOf(world, resource) === "organization_unit") {
    throw new ProblemError(400, `Activities cannot be assigned to resource '${resourceId}'`);
  }
  return resource;
}

/** The ids of the resources that a list is for, and those below them; all that the caller may see by default. */
export function resourcesFor(
  context: Context,
  resources: readonly string[] | undefined,
  includeChildren: "none" | "immediate" | "all",
): Set<string> {
  const { world, caller, switches } = context;
  const named = resources ?? [...world.resources.keys()];
  const unknown = named.filter((id) => !world.resources.has(id));
  if (unknown.length > 0 && switches.unknownLabels === "refuse") {
    throw new ProblemError(404, `Resource not found: resourceId='${unknown[0]}'`);
  }
  const below = (id: string) => (includeChildren === "all" ? descendantsOf(world, id) : childrenOf(world, id));
  const all =
    resources && includeChildren !== "none"
      ? named.flatMap((id) => [id, ...below(id).map((one) => one.resourceId)])
      : named;
  return new Set(all.filter((id) => world.resources.has(id) && seesResource(world, caller, id)));
}
