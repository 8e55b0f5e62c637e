import type { Context } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { type ActivityChanges, changeActivity, type KnownActivity } from "../../../../world/activities.js";
import { localTimeOf, todayOf } from "../../../../world/local-time.js";
import { estimate, pendingOrderOf } from "../../../../world/route-order.js";
import { isRouteActive } from "../../../../world/route-states.js";
import { startedOn } from "../../../../world/segments.js";
import { announce } from "../announce.js";
import { type Action, type Transition, transitions } from "./transitions.js";

/** What answers an action that the state of things does not allow. */
export const refusal = ({ switches }: Context, detail: string) => new ProblemError(switches.refusedAction, detail);

/** Holds an action to all that its transition asks for. */
export function permit(context: Context, action: Action, activity: KnownActivity, needed?: Transition["route"]): void {
  const { world } = context;
  const { verb, from, route = "any", alone, first, past }: Transition = transitions[action];
  const { resourceId, date, status, activityId } = activity;
  const refuse = (why: string) => refusal(context, `Cannot ${verb} an activity ${why}`);
  if (!from.includes(status)) throw refuse(`with the status '${status}'`);
  if (!past && date !== undefined && date < todayOf(world, resourceId)) throw refuse(`of a past date: '${date}'`);
  const wanted = needed ?? route;
  if (date === undefined) {
    if (wanted === "scheduled" || wanted === "active") throw refuse("that is not scheduled");
    return;
  }
  const isActive = isRouteActive(world, resourceId, date);
  if (wanted === "active" && !isActive) throw refuse("of a route that is not activated");
  if (wanted === "unstarted" && isActive) throw refuse("of a route that has started");
  const started = alone && startedOn(world, resourceId, date);
  if (started) throw refusal(context, `The route has a started activity already: '${started.activityId}'`);
  if (first && pendingOrderOf(world, resourceId, date)[0]?.activityId !== activityId) {
    throw refuse("that is not the first in its route");
  }
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

/** Brings an activity to where its transition leads, sets the rest of its route right, and tells of it. */
export function settle(
  context: Context,
  action: Action,
  activity: KnownActivity,
  time: string,
  changes: ActivityChanges = {},
): KnownActivity {
  const { world } = context;
  const { to, event }: Transition = transitions[action];
  const changed = changeActivity(world, activity, { ...changes, status: to });
  world.lastActions.set(activity.activityId, time);
  if (changed.date !== undefined) estimate(world, changed.resourceId, changed.date);
  announce(context, event, activity, changed);
  return changed;
}
