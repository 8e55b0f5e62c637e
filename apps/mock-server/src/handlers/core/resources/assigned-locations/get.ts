import type { AssignedLocations } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { daysBetween, daysFrom } from "../../../../world/days.js";
import { assignedOf, assignedWeekdays } from "../../../../world/locations.js";
import type { World } from "../../../../world/world.js";
import { checkPeriod } from "../../invalid-value.js";
import { findResource } from "../find-resource.js";

/** By weekdays, and by those days of the period that have locations of their own. */
export const get: Handler<typeof contract.resources.assignedLocations.get> = (received) => {
  const { world, query } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  const { dateFrom, dateTo = dateFrom } = query;
  if (dateFrom === undefined && dateTo !== undefined)
    throw new ProblemError(400, "dateTo: expected dateFrom beside it");
  if (dateFrom === undefined || dateTo === undefined) return answerWeek(world, resourceId);
  checkPeriod(dateFrom, dateTo, ["dateFrom", "dateTo"]);
  if (daysBetween(dateFrom, dateTo) > 32) throw new ProblemError(400, "Date interval contains more than 32 days");
  const assigned = assignedOf(world, resourceId);
  const days = daysFrom(dateFrom, dateTo).flatMap((day) => (assigned.has(day) ? [[day, assigned.get(day)]] : []));
  return { ...answerWeek(world, resourceId), ...Object.fromEntries(days) };
};

/** Weekdays without locations do not come. */
export function answerWeek(world: World, resourceId: string): AssignedLocations {
  const assigned = assignedOf(world, resourceId);
  return Object.fromEntries(assignedWeekdays.flatMap((day) => (assigned.has(day) ? [[day, assigned.get(day)]] : [])));
}
