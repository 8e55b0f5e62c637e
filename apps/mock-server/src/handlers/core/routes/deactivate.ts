import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { activitiesOn } from "../../../world/activities.js";
import { addDays } from "../../../world/days.js";
import { emit } from "../../../world/events.js";
import { todayOf } from "../../../world/local-time.js";
import { deactivateRoute, isRouteActive } from "../../../world/route-states.js";
import { findRoute, timeOfAction } from "./find-route.js";

export const deactivate: Handler<typeof contract.routes.deactivate> = (received) => {
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
};

/** Today's route can be ended, and yesterday's where work goes on overnight. */
function checkDay({ world, switches }: Context, resourceId: string, date: string): void {
  const today = todayOf(world, resourceId);
  if (date === today || (switches.overnightWork && date === addDays(today, -1))) return;
  throw new ProblemError(409, `Only the route of the current date can be deactivated, not that of ${date}`);
}
