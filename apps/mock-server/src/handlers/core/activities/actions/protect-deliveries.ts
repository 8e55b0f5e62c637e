import { ProblemError } from "../../../../http/problem.js";
import { activitiesOn, type KnownActivity, putActivity } from "../../../../world/activities.js";
import type { World } from "../../../../world/world.js";
import type { Target } from "./target.js";

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
