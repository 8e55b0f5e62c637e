import type { Model } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Activity as ActivityAnswer } from "@ofsc/core";
import type { Base } from "./base.js";
import type { CategoryWorld } from "./capacity-categories.js";
import type { CollectionStore } from "./collections.js";
import { copiedOnRead } from "./copies.js";
import { minutesFrom, type Span } from "./days.js";
import { type Seed, seedOf } from "./seed-of.js";
import { findWorkZone, type WorkZoneStore } from "./work-zones.js";

/**
 * Work to be done: at a customer, or something internal such as a break. By default it is a pending, regular activity
 * with a number of its own, of the duration of its type, in the work zone that its fields lead to, and on no day; in a
 * seed its day may be `today`, `today+3` or `today-2`.
 */
export interface Activity extends Seed<Omit<ActivityAnswer, PartOfActivity>, "resourceId" | "activityType"> {}
type PartOfActivity = "requiredInventories" | "linkedActivities" | "resourcePreferences" | "workSkills";
export const Activity: Model<Activity> = () => {
  const own = { date: z.optional(z.string()) };
  return seedOf(ActivityAnswer, { resourceId: true, activityType: true }, own);
};

/** An activity in the world: it has its number, and what was left out is filled in. */
export type KnownActivity = Activity & Required<Pick<Activity, "activityId" | "status" | "recordType" | "duration">>;

/** What a route is found by. */
export const routeKey = (resourceId: string, day: string | undefined) => `${resourceId}|${day ?? ""}`;

export const activityStore = () => ({
  activities: copiedOnRead<number, KnownActivity>(),
  /** Activity ids by resource and day. */
  routes: copiedOnRead<string, Set<number>>(),
  /** Activity ids by appointment number. */
  activitiesByNumber: copiedOnRead<string, Set<number>>(),
  /** Ids of the activities that have a place on a route, in order, where that is known. */
  routeOrders: new Map<string, number[]>(),
  /** When something was last done with an activity, on the clock of its resource. */
  lastActions: new Map<number, string>(),
});
export type ActivityStore = Readonly<ReturnType<typeof activityStore>>;

/** What its functions reach of the world. */
export interface ActivityWorld extends Base, CollectionStore, WorkZoneStore, CategoryWorld, ActivityStore {}

/** Adds an activity or replaces it. */
export function putActivity(world: ActivityWorld, activity: Activity): KnownActivity {
  const activityId = activity.activityId ?? world.ids.next("activity");
  world.ids.reserve("activity", activityId);
  const order = orderKept(world, activity);
  removeActivity(world, activityId);
  const workZone =
    activity.workZone ?? findWorkZone(world, activity as Readonly<Record<keyof Activity, unknown>>)?.workZoneLabel;
  const known: KnownActivity = {
    ...activity,
    activityId,
    status: activity.status ?? "pending",
    recordType: activity.recordType ?? "regular",
    duration: activity.duration ?? world.activityTypes.get(activity.activityType)?.defaultDuration ?? 0,
    ...(workZone === undefined ? {} : { workZone }),
  };
  indexActivity(world, known);
  if (order) world.routeOrders.set(routeKey(known.resourceId, known.date), order);
  return known;
}

/** The order of the route of an activity, where it keeps its place in it. */
function orderKept(world: ActivityStore, { activityId = 0, resourceId, date, positionInRoute }: Activity) {
  const former = world.activities.get(activityId);
  const stays = former?.resourceId === resourceId && former.date === date && former.positionInRoute === positionInRoute;
  return stays ? world.routeOrders.get(routeKey(resourceId, date)) : undefined;
}

/** Adds an activity that is complete and new, and finds a place for it in every index. */
export function indexActivity(world: ActivityStore, known: KnownActivity): KnownActivity {
  const { activityId } = known;
  world.activities.set(activityId, known);
  const key = routeKey(known.resourceId, known.date);
  const route = world.routes.get(key) ?? new Set();
  world.routes.set(key, route.add(activityId));
  if (known.positionInRoute !== undefined) world.routeOrders.delete(key);
  if (known.apptNumber !== undefined) {
    const numbered = world.activitiesByNumber.get(known.apptNumber) ?? new Set();
    world.activitiesByNumber.set(known.apptNumber, numbered.add(activityId));
  }
  return known;
}

/** New values of fields and custom properties; nothing, the empty text and `null` take a value away. */
export type ActivityChanges = { readonly [K in keyof KnownActivity]?: KnownActivity[K] | null | undefined } & {
  readonly [property: string]: unknown;
};

/** Changes fields of an activity. The work zone follows the fields that lead to it. */
export function changeActivity(world: ActivityWorld, activity: KnownActivity, changes: ActivityChanges): KnownActivity {
  const moved = world.workZoneKey.some(({ apiParameterName }) => apiParameterName in changes);
  return addActivity(world, { ...activity, ...(moved ? { workZone: undefined } : {}), ...changes });
}

/** Adds an activity, or replaces it, by what is given of its values. */
export function addActivity(world: ActivityWorld, values: ActivityChanges): KnownActivity {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== "");
  return putActivity(world, Object.fromEntries(given) as unknown as Activity);
}

/** Takes an activity out of the world. */
export function removeActivity(world: ActivityWorld, activityId: number): void {
  const known = world.activities.get(activityId);
  if (!known) return;
  world.activities.delete(activityId);
  const key = routeKey(known.resourceId, known.date);
  world.routes.get(key)?.delete(activityId);
  if (known.positionInRoute !== undefined) world.routeOrders.delete(key);
  const { apptNumber = "" } = known;
  const numbered = world.activitiesByNumber.get(apptNumber);
  numbered?.delete(activityId);
  if (numbered?.size === 0) world.activitiesByNumber.delete(apptNumber);
}

/** The activities of a resource on a day, or those without one. */
export function activitiesOn(world: ActivityWorld, resourceId: string, day?: string): KnownActivity[] {
  return [...(world.routes.get(routeKey(resourceId, day)) ?? [])].flatMap((id) => world.activities.get(id) ?? []);
}

/** Whether an activity takes time out of its day. */
export function takesTime({ status }: KnownActivity): boolean {
  return status !== "cancelled" && status !== "suspended";
}

/** The time that an activity takes, travel included, in minutes. */
export function costOf({ duration, travelTime = 0 }: KnownActivity): number {
  return duration + travelTime;
}

/** When a technician is busy with an activity; undefined while it has no place on the route. */
export function busySpan({ date, startTime, endTime, travelTime = 0, duration }: KnownActivity): Span | undefined {
  if (date === undefined || startTime === undefined) return undefined;
  const start = minutesFrom(date, startTime);
  const end = endTime === undefined ? start + duration : minutesFrom(date, endTime);
  return { from: start - travelTime, to: end };
}
