import type { ActivityLink } from "@ofsc/core";
import type { Context } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { templateOf } from "../../../../world/link-templates.js";
import type { World } from "../../../../world/world.js";

/** All links of an activity, from it and to it. */
export function linksOfActivity(world: World, activityId: number): ActivityLink[] {
  return [...world.activityParts.activityLinks.values()].filter(
    ({ fromActivityId, toActivityId }) => fromActivityId === activityId || toActivityId === activityId,
  );
}

/** What two activities and a link type lead to. */
export interface LinkPath {
  readonly activityId: number;
  readonly linkedActivityId: number;
  readonly linkType: string;
}

/** The link between two activities, named from either end. */
export function linkAt(world: World, { activityId, linkedActivityId, linkType }: LinkPath): ActivityLink | undefined {
  const label = templateOf(world, linkType)?.label;
  return linksOfActivity(world, activityId).find(
    (link) =>
      (link.fromActivityId === linkedActivityId || link.toActivityId === linkedActivityId) &&
      templateOf(world, link.linkType)?.label === label,
  );
}

/** Like `linkAt`; 404 when there is none. */
export function findLink({ world }: Context, path: LinkPath): ActivityLink {
  const link = linkAt(world, path);
  if (link) return link;
  const { activityId, linkedActivityId, linkType } = path;
  throw new ProblemError(
    404,
    `There is no link '${linkType}' between activities ${activityId} and ${linkedActivityId}`,
  );
}

export function keyOfLink({ fromActivityId, toActivityId, linkType }: ActivityLink): string {
  return `${fromActivityId}|${toActivityId}|${linkType}`;
}

/** A link as the API returns it. */
export function showLink({ url }: Context, link: ActivityLink): ActivityLink {
  const { fromActivityId, toActivityId, linkType } = link;
  const path = `activities/${fromActivityId}/linkedActivities/${toActivityId}/linkTypes/${encodeURIComponent(linkType)}`;
  return { ...link, links: [{ rel: "canonical", href: new URL(`/rest/ofscCore/v1/${path}`, url).href }] };
}
