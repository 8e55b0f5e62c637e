import type { SubmittedForm } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import { seesResource } from "../../../auth/visible.js";
import type { Handler } from "../../../http/handlers.js";
import { linksOf } from "../../../http/links.js";
import { paged } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { activitiesOn, type KnownActivity } from "../../../world/activities.js";
import type { World } from "../../../world/world.js";

/** The forms of one activity, or of all that are bundled with it. */
export const list: Handler<typeof contract.activities.submittedForms.list> = (received) => {
  const { world, params, query, url } = received;
  const known = world.activities.get(params.activityId);
  // Of an activity that does not exist there are simply no forms.
  const activity = known && seesResource(world, received.caller, known.resourceId) ? known : undefined;
  const { scope = "bundles", bundle } = query;
  if (scope === "activity" && bundle !== undefined) {
    throw new ProblemError(400, "The parameter 'bundle' is not allowed with the scope 'activity'");
  }
  const forms = !activity
    ? []
    : scope === "activity"
      ? formsOf(world, activity).map(alone)
      : bundledForms(world, activity, bundle);
  const page = paged(forms, query);
  return { ...page, links: linksOf(url, page) };
};

const formsOf = (world: World, { activityId }: KnownActivity) =>
  world.activityParts.submittedForms.get(activityId) ?? [];

const alone = ({ bundles: _, ...form }: SubmittedForm): SubmittedForm => form;

/** Activities of one route are bundled by the labels that their forms carry. */
function bundledForms(world: World, activity: KnownActivity, bundle: string | undefined): SubmittedForm[] {
  const own = formsOf(world, activity);
  const bundles = bundle === undefined ? own.flatMap((form) => form.bundles ?? []) : [bundle];
  const others = activitiesOn(world, activity.resourceId, activity.date)
    .filter(({ activityId }) => activityId !== activity.activityId)
    .flatMap((one) => formsOf(world, one));
  const isBundled = (form: SubmittedForm) => form.bundles?.some((label) => bundles.includes(label)) ?? false;
  return bundle === undefined ? [...own, ...others.filter(isBundled)] : [...own, ...others].filter(isBundled);
}
