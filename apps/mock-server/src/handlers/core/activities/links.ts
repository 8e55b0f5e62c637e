import type { ActivityLink, EventType } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import { type Context, type Handlers, reply } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { readFields } from "../../../world/activity-view.js";
import { type LinkTemplate, templateOf } from "../../../world/collections.js";
import { emit } from "../../../world/events.js";
import type { World } from "../../../world/world.js";
import { findActivity } from "./find-activity.js";

/** All links of an activity, from it and to it. */
function linksOfActivity(world: World, activityId: number): ActivityLink[] {
  return [...world.activityParts.activityLinks.values()].filter(
    ({ fromActivityId, toActivityId }) => fromActivityId === activityId || toActivityId === activityId,
  );
}

/** What two activities and a link type lead to. */
interface LinkPath {
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
function findLink({ world }: Context, path: LinkPath): ActivityLink {
  const link = linkAt(world, path);
  if (link) return link;
  const { activityId, linkedActivityId, linkType } = path;
  throw new ProblemError(
    404,
    `There is no link '${linkType}' between activities ${activityId} and ${linkedActivityId}`,
  );
}

function keyOfLink({ fromActivityId, toActivityId, linkType }: ActivityLink): string {
  return `${fromActivityId}|${toActivityId}|${linkType}`;
}

/** A link as the API returns it. */
function showLink({ url }: Context, link: ActivityLink): ActivityLink {
  const { fromActivityId, toActivityId, linkType } = link;
  const path = `activities/${fromActivityId}/linkedActivities/${toActivityId}/linkTypes/${encodeURIComponent(linkType)}`;
  return { ...link, links: [{ rel: "canonical", href: new URL(`/rest/ofscCore/v1/${path}`, url).href }] };
}

export const links: Handlers<typeof contract.activities.links> = {
  list: (received) => {
    const { activityId } = findActivity(received, received.params.activityId);
    const items = linksOfActivity(received.world, activityId).map((link) => showLink(received, link));
    return { items, activityId: String(activityId) };
  },

  get: (received) => {
    findActivity(received, received.params.activityId);
    return showLink(received, findLink(received, received.params));
  },

  /** A link that is there already is a conflict. */
  create: (received) => {
    const { world, params, body } = received;
    findActivity(received, params.activityId);
    const { fromActivityId, toActivityId, linkType } = body;
    const linkedActivityId = fromActivityId === params.activityId ? toActivityId : fromActivityId;
    const path = { activityId: params.activityId, linkedActivityId, linkType };
    checkPath(path, body, linkType);
    if (linkAt(world, path)) throw new ProblemError(409, `The activities have a link '${linkType}' already`);
    return showLink(received, saveLink(received, body));
  },

  /** Creates a link or takes the place of the one that is there. */
  set: (received) => {
    const { world, params, body } = received;
    findActivity(received, params.activityId);
    checkPath(
      params,
      body,
      templateOf(world, params.linkType)?.label === templateOf(world, body.linkType)?.label ? body.linkType : "",
    );
    const former = linkAt(world, params);
    if (former) dropLink(received, former);
    return reply(showLink(received, saveLink(received, body)), { status: former ? 200 : 201 });
  },

  delete: (received) => {
    findActivity(received, received.params.activityId);
    dropLink(received, findLink(received, received.params));
  },

  deleteAll: (received) => {
    const { activityId } = findActivity(received, received.params.activityId);
    for (const link of linksOfActivity(received.world, activityId)) dropLink(received, link);
  },
};

/** The body must be about the activities and the type of the path. */
function checkPath({ activityId, linkedActivityId }: LinkPath, body: ActivityLink, linkType: string): void {
  const ends = [body.fromActivityId, body.toActivityId];
  if (ends.includes(activityId) && ends.includes(linkedActivityId) && body.linkType === linkType) return;
  throw new ProblemError(400, "The activities and the link type must be those of the path");
}

/** Links two activities, in the form that the template gives such links. */
export function saveLink(context: Context, body: ActivityLink): ActivityLink {
  const { fromActivityId, toActivityId, linkType } = body;
  const template = templateOf(context.world, linkType);
  if (!template || template.active === false) throw new ProblemError(400, `The link type '${linkType}' doesn't exist`);
  if (fromActivityId === toActivityId) throw new ProblemError(400, "An activity cannot be linked to itself");
  const ends = [findActivity(context, fromActivityId), findActivity(context, toActivityId)];
  if (template.linkType !== "related" && ends.some(({ recordType }) => recordType.startsWith("multiday"))) {
    throw new ProblemError(400, "Activities of several days take links of the kind 'related' only");
  }
  const link = { fromActivityId, toActivityId, linkType, ...intervalsOf(template, body), alerts: 0 };
  context.world.activityParts.activityLinks.set(keyOfLink(link), link);
  announceLink(context, "activityLinkCreated", link);
  return link;
}

export function dropLink(context: Context, link: ActivityLink): void {
  announceLink(context, "activityLinkDeleted", link);
  context.world.activityParts.activityLinks.delete(keyOfLink(link));
}

/** A link has times of its own only where its template leaves them open. */
function intervalsOf(
  template: LinkTemplate,
  { minIntervalValue, maxIntervalValue }: ActivityLink,
): Partial<ActivityLink> {
  const least =
    template.minInterval === "adjustable" ? (minIntervalValue ?? template.minIntervalValue) : template.minIntervalValue;
  const most =
    template.maxInterval === "adjustable" ? (maxIntervalValue ?? template.maxIntervalValue) : template.maxIntervalValue;
  return {
    ...(least === undefined ? {} : { minIntervalValue: least }),
    ...(most === undefined || template.maxInterval === "unlimited" ? {} : { maxIntervalValue: most }),
  };
}

function announceLink({ world, caller }: Context, eventType: EventType, link: ActivityLink): void {
  const details = (activityId: number) => {
    const activity = world.activities.get(activityId);
    return activity ? readFields(world, activity) : {};
  };
  emit(world, caller, {
    eventType,
    fromActivityDetails: details(link.fromActivityId),
    toActivityDetails: details(link.toActivityId),
    activityLinkDetails: { linkType: link.linkType },
  });
}
