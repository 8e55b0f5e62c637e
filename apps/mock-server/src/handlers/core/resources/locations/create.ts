import type { ResourceLocationInput } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { type Location, locationsOf, putLocation } from "../../../../world/locations.js";
import { findResource } from "../find-resource.js";
import { answerLocation } from "./get.js";

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
export function checkLabel({ world }: Context, resourceId: string, { label }: ResourceLocationInput, self?: number) {
  const taken = locationsOf(world, resourceId).some((one) => one.label === label && one.locationId !== self);
  if (label !== undefined && taken) throw new ProblemError(409, `${resourceId} has a location ${label} already`);
}

/** What can be kept: custom properties are not, as none of them is part of the travel key. */
export function readLocation(body: ResourceLocationInput): Omit<Location, "locationId"> {
  const { label, address, city, state, postalCode, country, latitude, longitude, privateLocationFlag } = body;
  const found = latitude !== undefined && longitude !== undefined ? "manual" : undefined;
  const { status = found } = body;
  const fields = { label, address, city, state, postalCode, country, latitude, longitude, privateLocationFlag, status };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
