import type { AssignedLocationsOfDay } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { type AssignedDay, assignDay, assignedOf, assignedWeekdays, locationsOf } from "../../../../world/locations.js";
import type { World } from "../../../../world/world.js";
import { invalidValue } from "../../invalid-value.js";
import { findResource } from "../find-resource.js";
import { answerWeek } from "./get.js";

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
