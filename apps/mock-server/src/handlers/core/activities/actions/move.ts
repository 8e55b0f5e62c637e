import type { EventMove, MoveActivity, MoveCondition, PositionInRoute } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { activitiesOn, changeActivity, type KnownActivity, putActivity } from "../../../../world/activities.js";
import { addDays, daysBetween } from "../../../../world/days.js";
import { localTimeOf, todayOf } from "../../../../world/local-time.js";
import { roleOf } from "../../../../world/resources.js";
import { closeGap, placeInRoute } from "../../../../world/route-order.js";
import { segmentsOf } from "../../../../world/segments.js";
import { workingSpans } from "../../../../world/work-schedules.js";
import { requiredSkills, skillLevel } from "../../../../world/work-skills.js";
import type { World } from "../../../../world/world.js";
import { announce, announceRoute } from "../announce.js";
import { findActivity, resourceFor } from "../find-activity.js";
import { allows, typeFor } from "../rules.js";
import { permit } from "./permit.js";
import { transitions } from "./transitions.js";

/** Where an activity goes. */
export interface Target {
  readonly resourceId: string;
  /** Absent for no day at all. */
  readonly date?: string | undefined;
}

/** Everything that keeps an activity from moving to a place. */
function checkTarget(context: Context, activity: KnownActivity, target: Target): void {
  const { world, switches } = context;
  const { resourceId, date } = target;
  const type = typeFor(context, activity.activityType);
  const resource = resourceFor(context, resourceId);
  const refuse = (detail: string) => {
    throw new ProblemError(400, `Cannot move the activity: ${detail}`);
  };
  if (resourceId !== activity.resourceId && !allows(type, "allowMoveBetweenResources")) {
    refuse(`activities of the type '${type.label}' stay with their resource`);
  }
  if (date !== activity.date && !allows(type, "allowReschedule")) {
    refuse(`activities of the type '${type.label}' stay on their date`);
  }
  if (date === undefined) {
    if (switches.typeFeatures === "enforce" && !allows(type, "allowNonScheduled")) {
      refuse(`activities of the type '${type.label}' need a date`);
    }
    return;
  }
  const today = todayOf(world, resourceId);
  if (date < today) refuse(`'${date}' is a past date`);
  if (date > addDays(today, switches.futureDaysLimit))
    refuse(`'${date}' is more than ${switches.futureDaysLimit} days ahead`);
  const stays = resourceId === activity.resourceId && date === activity.date;
  if (stays || roleOf(world, resource) !== "field_resource") return;
  if (!hasUser(world, resourceId)) refuse(`resource '${resourceId}' has no user account`);
  if (workingSpans(world, resourceId, date).length === 0) refuse(`resource '${resourceId}' does not work on '${date}'`);
}

const hasUser = (world: World, resourceId: string) =>
  [...world.users.values()].some((user) => user.mainResourceId === resourceId || user.resources?.includes(resourceId));

/** Does something to routes or, if it fails or a promise to a customer would be broken, leaves them as they were. */
function protectingDeliveries(world: World, routes: readonly Target[], protect: boolean, work: () => void): void {
  const on = () =>
    new Map(routes.flatMap((at) => activitiesOn(world, at.resourceId, at.date)).map((one) => [one.activityId, one]));
  const before = on();
  try {
    work();
    if (protect && [...on().values()].some(isLate)) throw new ProblemError(409, "Conflict");
  } catch (error) {
    for (const activity of before.values()) putActivity(world, activity);
    throw error;
  }
}

/** Whether the customer would be visited outside the window that they were told. */
function isLate({ status, startTime, timeDeliveredStart, timeDeliveredEnd }: KnownActivity): boolean {
  if (status !== "pending" || startTime === undefined) return false;
  return (
    (timeDeliveredStart !== undefined && startTime < timeDeliveredStart) ||
    (timeDeliveredEnd !== undefined && startTime > timeDeliveredEnd)
  );
}

/** Moves an activity to a day, a resource, a position, or several of them at once. */
export const move: Handler<typeof contract.activities.move> = (received) =>
  moveActivity(received, findActivity(received, received.params.activityId), received.body);

export function moveActivity(context: Context, activity: KnownActivity, body: MoveActivity): void {
  permit(context, "move", activity);
  const { setDate, setResource, setPositionInRoute, protectTimeDelivered = false } = body;
  const target: Target = {
    resourceId: setResource?.resourceId ?? activity.resourceId,
    date: setDate ? (setDate.date ?? undefined) : activity.date,
  };
  const moves = companionsOf(context, activity, body).map((one) => ({ from: one, to: shifted(one, activity, target) }));
  for (const { from, to } of moves) checkTarget(context, from, to);
  const routes = moves.flatMap(({ from, to }) => [from, to]);
  protectingDeliveries(context.world, routes, protectTimeDelivered, () => {
    for (const { from, to } of moves) relocate(context, from, to, from === activity ? setPositionInRoute : undefined);
  });
  for (const { from, to } of moves) {
    announceRoute(context, { ...from, ...to } as KnownActivity);
    announce(context, transitions.move.event, from, from, { moveDetails: moveDetails(context.world, from, to) });
  }
}

/** What moves along: the segments of the same activity that are asked for. */
function companionsOf({ world }: Context, activity: KnownActivity, body: MoveActivity): KnownActivity[] {
  const { moveMultidayActivitySegments: which = "onlyThisSegment" } = body;
  const { masterActivityId, resourceId, date = "" } = activity;
  if (masterActivityId === undefined || which === "onlyThisSegment") return [activity];
  const others = segmentsOf(world, masterActivityId).filter(
    (one) => one.status === "pending" && one.activityId !== activity.activityId,
  );
  const along = others.filter((one) =>
    which === "allSegmentsInRoute" ? one.resourceId === resourceId && one.date === date : (one.date ?? "") >= date,
  );
  return [activity, ...along];
}

/** Segments keep their distance in days. */
function shifted(one: KnownActivity, { date: from }: KnownActivity, { resourceId, date: to }: Target): Target {
  if (from === undefined || to === undefined || one.date === undefined) return { resourceId, date: to };
  return { resourceId, date: addDays(one.date, daysBetween(from, to)) };
}

function relocate({ world }: Context, from: KnownActivity, to: Target, position: PositionInRoute | undefined): void {
  const { resourceId, date } = to;
  const stays = resourceId === from.resourceId && date === from.date;
  const loose = { positionInRoute: undefined, startTime: undefined, endTime: undefined };
  const assigned = resourceId === from.resourceId ? {} : { timeOfAssignment: localTimeOf(world, resourceId) };
  const moved = changeActivity(world, from, { ...(stays ? {} : { ...loose, ...assigned }), resourceId, date });
  if (!stays) closeGap(world, from.resourceId, from.date);
  if (!placeInRoute(world, moved, position)) {
    throw new ProblemError(400, `There is no pending activity '${position?.activityId}' on the route`);
  }
}

/** What an event tells of a move. */
function moveDetails(world: World, activity: KnownActivity, { resourceId, date }: Target): EventMove {
  const zones = world.resourceWorkZones.get(resourceId) ?? [];
  const skills = requiredSkills(world, { ...activity });
  const day = date ?? activity.date ?? "";
  const moveCondition = `${kindOf(world, activity.resourceId)}To${capital(kindOf(world, resourceId))}` as MoveCondition;
  return {
    moveCondition,
    workZoneMismatch: activity.workZone !== undefined && !zones.some(({ workZone }) => workZone === activity.workZone),
    workSkillMismatch: skills.some((skill) => skillLevel(world, resourceId, skill, day) === 0),
  };
}

function kindOf(world: World, resourceId: string): "bucket" | "resource" {
  const resource = world.resources.get(resourceId);
  return resource && roleOf(world, resource) === "bucket" ? "bucket" : "resource";
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
