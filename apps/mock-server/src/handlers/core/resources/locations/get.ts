import type { ResourceLocation } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { linksOf } from "../../../../http/links.js";
import { ProblemError } from "../../../../http/problem.js";
import { type Location, locationsOf } from "../../../../world/locations.js";
import { findResource } from "../find-resource.js";
import { addressOf } from "../resource-fields.js";

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
export function findLocation(received: ForLocation): { resourceId: string; location: Location } {
  const { resourceId } = findResource(received, received.params.resourceId);
  const { locationId } = received.params;
  const location = locationsOf(received.world, resourceId).find((one) => one.locationId === locationId);
  if (location) return { resourceId, location };
  throw new ProblemError(404, `${resourceId} has no location ${locationId}`);
}

/** Parts of the address that nobody has given are null. */
export function answerLocation({ url }: Context, resourceId: string, location: Location): ResourceLocation {
  const href = addressOf(url, resourceId, "locations", String(location.locationId));
  const unknown = { address: null, city: null, state: null, postalCode: null, latitude: null, longitude: null };
  return { ...unknown, ...location, links: [{ rel: "canonical", href }] };
}
