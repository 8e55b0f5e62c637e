import type { ListedActivity } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { linksOf } from "../../../http/links.js";
import { paged } from "../../../http/paged.js";
import { activitiesOn, type KnownActivity } from "../../../world/activities.js";
import { pick, readFields } from "../../../world/activity-view.js";
import { isDay } from "../../../world/days.js";
import { routeStateOf } from "../../../world/route-states.js";
import type { World } from "../../../world/world.js";
import { invalidValue } from "../invalid-value.js";
import { findResource } from "../resources/find-resource.js";

/** The activities of a day in the order of the route, or those without a day, or the segmentable ones. */
export const get: Handler<typeof contract.routes.get> = (received) => {
  const { world, params, query, url } = received;
  const { resourceId } = findResource(received, params.resourceId);
  const { date } = params;
  const { activated, deactivated, reactivated } = routeStateOf(world, resourceId, date);
  const { items, ...page } = paged(activitiesOf(world, resourceId, date), query, { hasMore: "never" });
  const answered = {
    ...page,
    items: items.map((activity) => answer(received, activity, query.activityFields)),
    resourceId,
    date,
    ...(activated === undefined ? {} : { routeStartTime: activated }),
    ...(deactivated === undefined ? {} : { routeEndTime: deactivated }),
    ...(reactivated === undefined ? {} : { routeReactivationTime: reactivated }),
  };
  return { ...answered, links: linksOf(url, answered) };
};

function activitiesOf(world: World, resourceId: string, date: string): KnownActivity[] {
  const isWhole = ({ recordType }: KnownActivity) => recordType === "multiday_activity";
  if (date === "nonScheduled") return activitiesOn(world, resourceId).filter((one) => !isWhole(one));
  if (date === "multiday") {
    return [...world.activities.values()].filter((one) => one.resourceId === resourceId && isWhole(one));
  }
  if (!isDay(date)) throw invalidValue("date", date);
  const place = ({ positionInRoute = Number.POSITIVE_INFINITY }: KnownActivity) => positionInRoute;
  return activitiesOn(world, resourceId, date)
    .filter((one) => !isWhole(one))
    .sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

function answer({ world }: Context, activity: KnownActivity, fields?: readonly string[]): ListedActivity {
  return fields ? pick(world, activity, fields) : readFields(world, activity);
}
