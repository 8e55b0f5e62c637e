import { present } from "@ofsc/contract";
import type { ListedActivity, RouteActionTime } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handlers } from "../../http/handlers.js";
import { linksOf, paged } from "../../http/paged.js";
import { ProblemError } from "../../http/problem.js";
import { activitiesOn, type KnownActivity } from "../../world/activities.js";
import { pick, readFields } from "../../world/activity-view.js";
import { addDays, isDay, writeDateTime } from "../../world/days.js";
import { emit } from "../../world/events.js";
import { localTimeOf, momentOf, todayOf } from "../../world/local-time.js";
import { roleOf } from "../../world/resources.js";
import { activateRoute, deactivateRoute, isRouteActive, routeStateOf } from "../../world/route-states.js";
import type { World } from "../../world/world.js";
import { findResource } from "./resources/find-resource.js";
import { invalidValue } from "./values.js";

export const routes: Handlers<typeof contract.routes> = {
  /** A route that has ended begins once more. */
  activate: (received) => {
    const { world, caller, switches } = received;
    const { resourceId, date } = findRoute(received);
    if (switches.activateOtherDays === "refuse" && date !== todayOf(world, resourceId)) {
      throw new ProblemError(409, `Only the route of today can be activated, not that of ${date}`);
    }
    if (isRouteActive(world, resourceId, date)) throw new ProblemError(409, "The route is activated already");
    const again = routeStateOf(world, resourceId, date).activated !== undefined;
    const { local, utc } = timeOfAction(received, resourceId);
    activateRoute(world, resourceId, date, local);
    emit(world, caller, {
      eventType: again ? "routeReactivated" : "routeActivated",
      routeDetails: { resourceId, date },
      routeChanges: again ? { reactivated: utc } : { activated: utc },
    });
  },

  deactivate: (received) => {
    const { world, caller } = received;
    const { resourceId, date } = findRoute(received);
    checkDay(received, resourceId, date);
    if (!isRouteActive(world, resourceId, date)) throw new ProblemError(409, "The route is not activated");
    const started = activitiesOn(world, resourceId, date).find(({ status }) => status === "started");
    if (started && received.switches.deactivateWithStarted === "refuse") {
      throw new ProblemError(409, `Activity ${started.activityId} of the route is started`);
    }
    const { local, utc } = timeOfAction(received, resourceId);
    deactivateRoute(world, resourceId, date, local);
    const routeDetails = { resourceId, date };
    emit(world, caller, { eventType: "routeDeactivated", routeDetails, routeChanges: { deactivated: utc } });
  },

  /** The activities of a day in the order of the route, or those without a day, or the segmentable ones. */
  get: (received) => {
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
      ...present({ routeStartTime: activated, routeEndTime: deactivated, routeReactivationTime: reactivated }),
    };
    return { ...answered, links: linksOf(url, answered) };
  },
};

/** Today's route can be ended, and yesterday's where work goes on overnight. */
function checkDay({ world, switches }: Context, resourceId: string, date: string): void {
  const today = todayOf(world, resourceId);
  if (date === today || (switches.overnightWork && date === addDays(today, -1))) return;
  throw new ProblemError(409, `Only the route of the current date can be deactivated, not that of ${date}`);
}

interface ForRoute extends Context {
  readonly params: { readonly resourceId: string; readonly date: string };
}

/** The route that an action is for: that of somebody who drives it, on a day. */
function findRoute(received: ForRoute): { resourceId: string; date: string } {
  const resource = findResource(received, received.params.resourceId);
  const { date } = received.params;
  if (!isDay(date)) throw invalidValue("date", date);
  if (/^(organization_unit|bucket)$/.test(roleOf(received.world, resource))) {
    throw new ProblemError(400, `${resource.resourceId} has no route of its own`);
  }
  if (resource.status === "inactive") throw new ProblemError(409, `${resource.resourceId} is inactive`);
  return { resourceId: resource.resourceId, date };
}

/** When an action takes place: on the clock of the resource, and in UTC as events tell it. */
function timeOfAction({ world, body }: Context & { readonly body: RouteActionTime }, resourceId: string) {
  const local = body.time ?? localTimeOf(world, resourceId);
  const full = local.length < 19 ? `${local}:00` : local;
  return { local: full, utc: writeDateTime(momentOf(world, resourceId, full)) };
}

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
