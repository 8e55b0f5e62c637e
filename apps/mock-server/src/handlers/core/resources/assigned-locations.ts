import type { AssignedLocations, AssignedLocationsOfDay } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { daysBetween, daysFrom, isDay } from "../../../world/days.js";
import { type AssignedDay, assignDay, assignedOf, assignedWeekdays, locationsOf } from "../../../world/locations.js";
import type { World } from "../../../world/world.js";
import { checkPeriod, invalidValue } from "../values.js";
import { findResource } from "./find-resource.js";

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
function answerWeek(world: World, resourceId: string): AssignedLocations {
  const assigned = assignedOf(world, resourceId);
  return Object.fromEntries(assignedWeekdays.flatMap((day) => (assigned.has(day) ? [[day, assigned.get(day)]] : [])));
}

/** From a weekday, `mon`, or from a day, `2026-12-01`. */
const remove: Handler<typeof contract.resources.assignedLocations.delete> = (received) => {
  const { world, params } = received;
  const { date } = params;
  const { resourceId } = findResource(received, params.resourceId);
  if (!isDay(date) && !assignedWeekdays.some((day) => day === date)) throw invalidValue("date", date);
  if (!assignedOf(world, resourceId).has(date)) {
    throw new ProblemError(404, `${resourceId} has no locations assigned for ${date}`);
  }
  assignDay(world, resourceId, date, {});
};

type Contract = typeof contract.resources.assignedLocations;

/** A location that is left out of a weekday is taken away from it; other weekdays stay as they are. */
export const set: Handler<Contract["set"]> = (received) => {
  const { world, body } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  const days = assignedWeekdays.flatMap((day) => (body[day] === undefined ? [] : [[day, body[day] ?? {}] as const]));
  const read = days.map(([day, assigned]) => [day, readDay(world, resourceId, assigned)] as const);
  for (const [day, assigned] of read) assignDay(world, resourceId, day, assigned);
  return answerWeek(world, resourceId);
};

/** Days of their own; what is left out of one stays. */
export const update: Handler<Contract["update"]> = (received) => {
  const { world, body } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  const read = Object.entries(body).map(([day, assigned]) => [day, readDay(world, resourceId, assigned)] as const);
  for (const [day, assigned] of read) {
    assignDay(world, resourceId, day, { ...assignedOf(world, resourceId).get(day), ...assigned });
  }
};

function readDay(world: World, resourceId: string, day: AssignedLocationsOfDay): AssignedDay {
  const known = locationsOf(world, resourceId).map(({ locationId }) => locationId);
  const given = Object.entries({ start: day.start, end: day.end, homeZoneCenter: day.homeZoneCenter }).filter(
    ([, id]) => id !== undefined && id !== null,
  );
  const unknown = given.find(([, id]) => !known.includes(id as number));
  if (unknown) throw invalidValue(...unknown);
  return Object.fromEntries(given);
}

export { remove as delete };
