import type { ActivityLink, EventType } from "@ofsc/core";
import type { Context } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { readFields } from "../../../../world/activity-view.js";
import { emit } from "../../../../world/events.js";
import { type LinkTemplate, templateOf } from "../../../../world/link-templates.js";
import { findActivity } from "../find-activity.js";
import { keyOfLink } from "./find-link.js";

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
