import type { Activity } from "@ofsc/core";
import type { Context } from "../../../http/handlers.js";
import type { KnownActivity } from "../../../world/activities.js";
import { readFields } from "../../../world/activity-view.js";
import { absoluteLinks } from "../absolute-links.js";

/** An activity as the API returns it. */
export function show({ world, url }: Context, { activityId }: Pick<KnownActivity, "activityId">): Activity {
  const activity = world.activities.get(activityId) as KnownActivity;
  const at = (path: string) => new URL(`/rest/ofscCore/v1/${path}`, url).href;
  const links = [
    { rel: "canonical", href: at(`activities/${activityId}`) },
    { rel: "describedby", href: at("metadata-catalog/activities") },
  ];
  const fields: Partial<Activity> = readFields(world, activity);
  return { ...absoluteLinks(url, fields), activityId, links };
}
