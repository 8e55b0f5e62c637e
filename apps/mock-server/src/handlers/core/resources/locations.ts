import type { ResourceLocation, ResourceLocationInput } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { linksOf } from "../../../http/links.js";
import { ProblemError } from "../../../http/problem.js";
import { type Location, locationsOf, putLocation, removeLocation } from "../../../world/locations.js";
import { findResource } from "./find-resource.js";
import { addressOf } from "./resource-answer.js";

export const create: Handler<typeof contract.resources.locations.create> = (received) => {
  const { world, body } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  if (body.label === undefined) throw new ProblemError(400, "Required property is not specified: 'label'");
  checkLabel(received, resourceId, body);
  const location = { status: "not_found", ...readLocation(body), locationId: world.ids.next("location") };
  putLocation(world, resourceId, location);
  return answerLocation(received, resourceId, location);
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

type Contract = typeof contract.resources.locations;

export const list: Handler<Contract["list"]> = (received) => {
  const { world, url } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  const items = locationsOf(world, resourceId).map((one) => answerLocation(received, resourceId, one));
  return { items, totalResults: items.length, links: linksOf(url, { items, totalResults: items.length }) };
};

export const get: Handler<Contract["get"]> = (received) => {
  const { resourceId, location } = findLocation(received);
  return answerLocation(received, resourceId, location);
};

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

/** The days that it was assigned to lose it as well. */
const remove: Handler<typeof contract.resources.locations.delete> = (received) => {
  const { resourceId, location } = findLocation(received);
  removeLocation(received.world, resourceId, location.locationId);
};

export const update: Handler<typeof contract.resources.locations.update> = (received) => {
  const { resourceId, location } = findLocation(received);
  checkLabel(received, resourceId, received.body, location.locationId);
  const changed = { ...location, ...readLocation(received.body) };
  putLocation(received.world, resourceId, changed);
  return answerLocation(received, resourceId, changed);
};

export { remove as delete };
