import type { PositionInRoute } from "@ofsc/core";
import { activitiesOn, costOf, type KnownActivity, routeKey } from "./activities.js";
import { type ActivityViewWorld, readField } from "./activity-view.js";
import { dateTimeOf, minutesFrom, minutesOf } from "./days.js";
import { roleOf } from "./resources.js";
import { type WorkScheduleWorld, workingSpans } from "./work-schedules.js";

/** What its functions reach of the world. */
export interface RouteWorld extends ActivityViewWorld, WorkScheduleWorld {}

/** The activities of a route that have a place in it, in order. */
export function orderOf(world: RouteWorld, resourceId: string, day: string): KnownActivity[] {
  return orderedIds(world, resourceId, day).flatMap((id) => world.activities.get(id) ?? []);
}

function orderedIds(world: RouteWorld, resourceId: string, day: string): number[] {
  const key = routeKey(resourceId, day);
  const known = world.routeOrders.get(key);
  if (known) return known;
  const ids = activitiesOn(world, resourceId, day)
    .filter(({ positionInRoute }) => positionInRoute !== undefined)
    .sort((a, b) => (a.positionInRoute ?? 0) - (b.positionInRoute ?? 0))
    .map(({ activityId }) => activityId);
  world.routeOrders.set(key, ids);
  return ids;
}

/** Those that can still be done in another order. */
export const pendingOrderOf = (world: RouteWorld, resourceId: string, day: string): KnownActivity[] =>
  orderOf(world, resourceId, day).filter(({ status }) => status === "pending");

/** Gives an activity its place in the route that it is on; false when it is to follow one that is not there. */
export function placeInRoute(
  world: RouteWorld,
  activity: KnownActivity,
  { position, activityId }: PositionInRoute = { position: "byServiceWindow" },
): boolean {
  const { resourceId, date } = activity;
  if (date === undefined) return true;
  const ids = orderedIds(world, resourceId, date);
  if (isAppended(world, activity, position, ids)) {
    write(world, activity, { positionInRoute: ids.length + 1 });
    world.routeOrders.set(routeKey(resourceId, date), ids);
    ids.push(activity.activityId);
    estimate(world, resourceId, date, ids.length - 1);
    return true;
  }
  const others = orderOf(world, resourceId, date).filter((one) => one.activityId !== activity.activityId);
  const at = indexFor(world, activity, others, position, activityId);
  if (at === undefined) return false;
  if (at >= 0) others.splice(at, 0, activity);
  else write(world, activity, { positionInRoute: undefined, startTime: undefined, endTime: undefined });
  // What came before both its places keeps its times.
  const former = ids.indexOf(activity.activityId);
  renumber(world, others);
  estimate(world, resourceId, date, Math.max(0, former < 0 ? at : Math.min(at, former)));
  return true;
}

/** Whether an activity goes behind all others whatever they are, as most new ones do. */
function isAppended(
  world: RouteWorld,
  activity: KnownActivity,
  position: PositionInRoute["position"],
  ids: readonly number[],
): boolean {
  const last = world.activities.get(ids.at(-1) ?? 0)?.positionInRoute ?? 0;
  if (activity.positionInRoute !== undefined || last !== ids.length) return false;
  return position === "last" || (position === "byServiceWindow" && windowStartOf(world, activity) === "");
}

/** Closes the gap that an activity has left behind. */
export function closeGap(world: RouteWorld, resourceId: string, day: string | undefined): void {
  if (day === undefined) return;
  renumber(world, orderOf(world, resourceId, day));
  estimate(world, resourceId, day);
}

/** Works out anew when an activity and those after it on its route start. */
export function estimateFrom(world: RouteWorld, { activityId, resourceId, date }: KnownActivity): void {
  // Whoever does not drive has no times; to look in a bucket of thousands would be in vain.
  if (date === undefined || !drives(world, resourceId)) return;
  const at = orderedIds(world, resourceId, date).indexOf(activityId);
  if (at >= 0) estimate(world, resourceId, date, at);
}

function drives(world: RouteWorld, resourceId: string): boolean {
  const resource = world.resources.get(resourceId);
  return resource !== undefined && roleOf(world, resource) === "field_resource";
}

/** Works out when the pending activities of a technician start, one after the other; those before `from` stay. */
export function estimate(world: RouteWorld, resourceId: string, day: string, from = 0): void {
  if (!drives(world, resourceId)) return;
  const ids = orderedIds(world, resourceId, day);
  const before = world.activities.get(ids[from - 1] ?? 0);
  const known = before?.status === "pending" ? before.endTime : undefined;
  let minute = known === undefined ? (workingSpans(world, resourceId, day)[0]?.from ?? 480) : minutesFrom(day, known);
  for (let at = known === undefined ? 0 : from; at < ids.length; at++) {
    const activity = world.activities.get(ids[at] ?? 0);
    if (!activity) continue;
    if (activity.status === "pending") {
      const arrival = minute + (activity.travelTime ?? 0);
      const start = Math.max(arrival, minutesOf(windowStartOf(world, activity) || "00:00"));
      minute = start + activity.duration;
      const times = { startTime: dateTimeOf(day, start), endTime: dateTimeOf(day, minute) };
      // Most of a long route stays as it is.
      if (times.startTime !== activity.startTime || times.endTime !== activity.endTime) write(world, activity, times);
    } else if (activity.endTime !== undefined) minute = Math.max(minute, minutesFrom(day, activity.endTime));
    else minute += costOf(activity);
  }
}

/** Where to insert; -1 for no place at all, undefined when the one before is not there. */
function indexFor(
  world: RouteWorld,
  activity: KnownActivity,
  others: readonly KnownActivity[],
  position: PositionInRoute["position"],
  after: number | undefined,
): number | undefined {
  const firstPending = others.findIndex(({ status }) => status === "pending");
  const first = firstPending < 0 ? others.length : firstPending;
  switch (position) {
    case "notOrdered":
      return -1;
    case "first":
      return first;
    case "last":
      return others.length;
    case "afterActivity": {
      const previous = others.findIndex(({ activityId, status }) => activityId === after && status === "pending");
      return previous < 0 ? undefined : previous + 1;
    }
    case "byServiceWindow": {
      const own = windowStartOf(world, activity);
      const later = others.findIndex((one) => one.status === "pending" && own && windowStartOf(world, one) > own);
      return later < 0 ? others.length : later;
    }
  }
}

const windowStartOf = (world: RouteWorld, activity: KnownActivity) =>
  String(readField(world, activity, "serviceWindowStart") ?? "");

/** Gives the activities of a route their numbers, where they have others. */
function renumber(world: RouteWorld, order: readonly KnownActivity[]): void {
  const [first] = order;
  for (const [at, activity] of order.entries()) {
    if (activity.positionInRoute !== at + 1) write(world, activity, { positionInRoute: at + 1 });
  }
  if (!first) return;
  const ids = order.map(({ activityId }) => activityId);
  world.routeOrders.set(routeKey(first.resourceId, first.date), ids);
}

/** Writes what follows from the order, which moves no activity to another route. */
function write(world: RouteWorld, { activityId }: KnownActivity, changes: object): void {
  const activity = world.activities.get(activityId);
  if (!activity) return;
  if ("positionInRoute" in changes) world.routeOrders.delete(routeKey(activity.resourceId, activity.date));
  const changed: Record<string, unknown> = { ...activity, ...changes };
  for (const name in changes) if (changed[name] === undefined) delete changed[name];
  world.activities.set(activityId, changed as unknown as KnownActivity);
}
