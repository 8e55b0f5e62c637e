import type { AssignedLocations, AssignedLocationsOfDay, ResourceLocation, ResourceLocationInput } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handlers } from "../../../http/handlers.js";
import { linksOf } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { daysBetween, daysFrom, isDay } from "../../../world/days.js";
import {
  type AssignedDay,
  assignDay,
  assignedOf,
  assignedWeekdays,
  type Location,
  locationsOf,
  putLocation,
  removeLocation,
} from "../../../world/resource-places.js";
import type { World } from "../../../world/world.js";
import { checkPeriod, invalidValue } from "../values.js";
import { findResource } from "./find-resource.js";
import { addressOf } from "./resource-answer.js";

export const locations: Handlers<typeof contract.resources.locations> = {
  create: (received) => {
    const { world, body } = received;
    const { resourceId } = findResource(received, received.params.resourceId);
    if (body.label === undefined) throw new ProblemError(400, "Required property is not specified: 'label'");
    checkLabel(received, resourceId, body);
    const location = { status: "not_found", ...readLocation(body), locationId: world.ids.next("location") };
    putLocation(world, resourceId, location);
    return answerLocation(received, resourceId, location);
  },

  list: (received) => {
    const { world, url } = received;
    const { resourceId } = findResource(received, received.params.resourceId);
    const items = locationsOf(world, resourceId).map((one) => answerLocation(received, resourceId, one));
    return { items, totalResults: items.length, links: linksOf(url, { items, totalResults: items.length }) };
  },

  get: (received) => {
    const { resourceId, location } = findLocation(received);
    return answerLocation(received, resourceId, location);
  },

  /** The days that it was assigned to lose it as well. */
  delete: (received) => {
    const { resourceId, location } = findLocation(received);
    removeLocation(received.world, resourceId, location.locationId);
  },

  update: (received) => {
    const { resourceId, location } = findLocation(received);
    checkLabel(received, resourceId, received.body, location.locationId);
    const changed = { ...location, ...readLocation(received.body) };
    putLocation(received.world, resourceId, changed);
    return answerLocation(received, resourceId, changed);
  },
};

/** A label is that of one location only. */
function checkLabel({ world }: Context, resourceId: string, { label }: ResourceLocationInput, self?: number) {
  const taken = locationsOf(world, resourceId).some((one) => one.label === label && one.locationId !== self);
  if (label !== undefined && taken) throw new ProblemError(409, `${resourceId} has a location ${label} already`);
}

/** What can be kept: custom properties are not, as none of them is part of the travel key. */
function readLocation(body: ResourceLocationInput): Omit<Location, "locationId"> {
  const { label, address, city, state, postalCode, country, latitude, longitude, privateLocationFlag } = body;
  const found = latitude !== undefined && longitude !== undefined ? "manual" : undefined;
  const { status = found } = body;
  const fields = { label, address, city, state, postalCode, country, latitude, longitude, privateLocationFlag, status };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

interface ForLocation extends Context {
  readonly params: { readonly resourceId: string; readonly locationId: number };
}

/** The location that a request is for; 404 if the resource has none with this number. */
function findLocation(received: ForLocation): { resourceId: string; location: Location } {
  const { resourceId } = findResource(received, received.params.resourceId);
  const { locationId } = received.params;
  const location = locationsOf(received.world, resourceId).find((one) => one.locationId === locationId);
  if (location) return { resourceId, location };
  throw new ProblemError(404, `${resourceId} has no location ${locationId}`);
}

/** Parts of the address that nobody has given are null. */
function answerLocation({ url }: Context, resourceId: string, location: Location): ResourceLocation {
  const href = addressOf(url, resourceId, "locations", String(location.locationId));
  const unknown = { address: null, city: null, state: null, postalCode: null, latitude: null, longitude: null };
  return { ...unknown, ...location, links: [{ rel: "canonical", href }] };
}

export const assignedLocations: Handlers<typeof contract.resources.assignedLocations> = {
  /** By weekdays, and by those days of the period that have locations of their own. */
  get: (received) => {
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
  },

  /** From a weekday, `mon`, or from a day, `2026-12-01`. */
  delete: (received) => {
    const { world, params } = received;
    const { date } = params;
    const { resourceId } = findResource(received, params.resourceId);
    if (!isDay(date) && !assignedWeekdays.some((day) => day === date)) throw invalidValue("date", date);
    if (!assignedOf(world, resourceId).has(date)) {
      throw new ProblemError(404, `${resourceId} has no locations assigned for ${date}`);
    }
    assignDay(world, resourceId, date, {});
  },

  /** A location that is left out of a weekday is taken away from it; other weekdays stay as they are. */
  set: (received) => {
    const { world, body } = received;
    const { resourceId } = findResource(received, received.params.resourceId);
    const days = assignedWeekdays.flatMap((day) => (body[day] === undefined ? [] : [[day, body[day] ?? {}] as const]));
    const read = days.map(([day, assigned]) => [day, readDay(world, resourceId, assigned)] as const);
    for (const [day, assigned] of read) assignDay(world, resourceId, day, assigned);
    return answerWeek(world, resourceId);
  },

  /** Days of their own; what is left out of one stays. */
  update: (received) => {
    const { world, body } = received;
    const { resourceId } = findResource(received, received.params.resourceId);
    const read = Object.entries(body).map(([day, assigned]) => [day, readDay(world, resourceId, assigned)] as const);
    for (const [day, assigned] of read) {
      assignDay(world, resourceId, day, { ...assignedOf(world, resourceId).get(day), ...assigned });
    }
  },
};

/** Weekdays without locations do not come. */
function answerWeek(world: World, resourceId: string): AssignedLocations {
  const assigned = assignedOf(world, resourceId);
  return Object.fromEntries(assignedWeekdays.flatMap((day) => (assigned.has(day) ? [[day, assigned.get(day)]] : [])));
}

function readDay(world: World, resourceId: string, day: AssignedLocationsOfDay): AssignedDay {
  const known = locationsOf(world, resourceId).map(({ locationId }) => locationId);
  const given = Object.entries({ start: day.start, end: day.end, homeZoneCenter: day.homeZoneCenter }).filter(
    ([, id]) => id !== undefined && id !== null,
  );
  const unknown = given.find(([, id]) => !known.includes(id as number));
  if (unknown) throw invalidValue(...unknown);
  return Object.fromEntries(given);
}
