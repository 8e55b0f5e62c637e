import type { ActivityStatus } from "@ofsc/core";
import type { Context } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import type { KnownActivity } from "../../../../world/activities.js";
import { localTimeOf, todayOf } from "../../../../world/local-time.js";
import { isRouteActive } from "../../../../world/route-states.js";

/** What answers an action that the state of things does not allow. */
export const refusal = ({ switches }: Context, detail: string) => new ProblemError(switches.refusedAction, detail);

/** Holds an action to the statuses that it starts from, and to days that are not past. */
export function allow(
  context: Context,
  { status, resourceId, date }: KnownActivity,
  action: string,
  from: readonly ActivityStatus[],
): void {
  if (!from.includes(status)) throw refusal(context, `Cannot ${action} an activity with the status '${status}'`);
  if (date !== undefined && date < todayOf(context.world, resourceId)) {
    throw refusal(context, `Cannot ${action} an activity of a past date: '${date}'`);
  }
}

/** The route that an action takes place on; without a day there is none. */
export function routeFor(context: Context, { resourceId, date }: KnownActivity, action: string) {
  if (date === undefined) throw refusal(context, `Cannot ${action} an activity that is not scheduled`);
  return { resourceId, date };
}

/** Like `routeFor`, of a route that is activated. */
export function activeRouteFor(context: Context, activity: KnownActivity, action: string) {
  const route = routeFor(context, activity, action);
  if (isRouteActive(context.world, route.resourceId, route.date)) return route;
  throw refusal(context, `Cannot ${action} an activity of a route that is not activated`);
}

/** When an action takes place: the given time or now, and never before the last action. */
export function timeOfAction(
  { world }: Context,
  { activityId, resourceId, status, startTime }: KnownActivity,
  time?: string,
) {
  const last = world.lastActions.get(activityId) ?? (status === "started" ? startTime : undefined) ?? "";
  const given = time === undefined ? undefined : `${time}:00`.slice(0, 19);
  if (given !== undefined && given < last) {
    throw new ProblemError(400, `The time '${given}' is earlier than that of the previous action: '${last}'`);
  }
  return given ?? [localTimeOf(world, resourceId), last].sort().at(-1) ?? "";
}
