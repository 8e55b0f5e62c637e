import type { RouteActionTime } from "@ofsc/core";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { isDay, writeDateTime } from "../../../world/days.js";
import { localTimeOf, momentOf } from "../../../world/local-time.js";
import { roleOf } from "../../../world/resources.js";
import { invalidValue } from "../invalid-value.js";
import { findResource } from "../resources/find-resource.js";

interface ForRoute extends Context {
  readonly params: { readonly resourceId: string; readonly date: string };
}

/** The route that an action is for: that of somebody who drives it, on a day. */
export function findRoute(received: ForRoute): { resourceId: string; date: string } {
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
export function timeOfAction({ world, body }: Context & { readonly body: RouteActionTime }, resourceId: string) {
  const local = body.time ?? localTimeOf(world, resourceId);
  const full = local.length < 19 ? `${local}:00` : local;
  return { local: full, utc: writeDateTime(momentOf(world, resourceId, full)) };
}
