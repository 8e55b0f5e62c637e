import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { emit } from "../../../world/events.js";
import { todayOf } from "../../../world/local-time.js";
import { activateRoute, isRouteActive, routeStateOf } from "../../../world/route-states.js";
import { findRoute, timeOfAction } from "./find-route.js";

/** A route that has ended begins once more. */
export const activate: Handler<typeof contract.routes.activate> = (received) => {
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
};
