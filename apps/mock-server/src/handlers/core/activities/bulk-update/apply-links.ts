import type { BulkUpdateActivitiesParameters, BulkUpdateActivityLink, BulkUpdateActivityLinkEnd } from "@ofsc/core";
import type { Context } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import type { KnownActivity } from "../../../../world/activities.js";
import { linkAt } from "../links/find-link.js";
import { dropLink, saveLink } from "../links/save-link.js";
import { identify } from "./identify.js";
import type { Journal } from "./journal.js";

/** Links an activity to others, each found by what the bulk update identifies activities by. */
export function applyLinks(
  context: Context,
  journal: Journal,
  { activityId }: KnownActivity,
  items: readonly BulkUpdateActivityLink[],
  by: BulkUpdateActivitiesParameters["identifyActivityBy"],
): void {
  for (const { fromActivity, toActivity } of items) {
    journal.attempt("createLink", () => {
      const end = fromActivity ?? toActivity;
      if (!end) throw new ProblemError(400, "Mandatory property is absent: 'fromActivity' or 'toActivity'");
      const { linkType = "", minIntervalValue, maxIntervalValue } = end;
      if (!context.world.linkTemplates.has(linkType))
        throw new ProblemError(400, `The link type '${linkType}' doesn't exist`);
      const other = otherEnd(context, end, by);
      const former = linkAt(context.world, { activityId, linkedActivityId: other, linkType });
      if (former) dropLink(context, former);
      saveLink(context, {
        fromActivityId: fromActivity ? other : activityId,
        toActivityId: fromActivity ? activityId : other,
        linkType,
        ...(minIntervalValue === undefined ? {} : { minIntervalValue }),
        ...(maxIntervalValue === undefined ? {} : { maxIntervalValue }),
      });
    });
  }
}

/** An activity of a past day is found by its id only. */
function otherEnd(
  context: Context,
  end: BulkUpdateActivityLinkEnd,
  by: BulkUpdateActivitiesParameters["identifyActivityBy"],
): number {
  const found =
    end.activityId === undefined ? identify(context, by, end) : context.world.activities.get(end.activityId);
  if (!found) throw new ProblemError(404, "Not found");
  return found.activityId;
}
