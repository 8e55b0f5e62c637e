import type { Context } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { activitiesOn, type KnownActivity, putActivity } from "../../../../world/activities.js";
import { addDays } from "../../../../world/days.js";
import { todayOf } from "../../../../world/local-time.js";
import { roleOf } from "../../../../world/resources.js";
import { workingSpans } from "../../../../world/work-schedules.js";
import type { World } from "../../../../world/world.js";
import { resourceFor } from "../find-activity.js";
import { allows, typeFor } from "../type-rules.js";

/** Where an activity goes. */
export interface Target {
  readonly resourceId: string;
  /** Absent for no day at all. */
  readonly date?: string | undefined;
}

/** Everything that keeps an activity from moving to a place. */
export function checkTarget(context: Context, activity: KnownActivity, target: Target): void {
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
export function protectingDeliveries(
  world: World,
  routes: readonly Target[],
  protect: boolean,
  work: () => void,
): void {
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
