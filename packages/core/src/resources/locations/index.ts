import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { ResourceLocation, ResourceLocationInput } from "./location.js";

/** Lists the locations of a resource. */
export const list = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/locations",
  page: ResourceLocation,
  paging: allAtOnce,
} satisfies Operation;

/** Creates a location of a resource. `assignedLocations` then says on which days it starts or ends there. */
export const create = {
  route: "POST /rest/ofscCore/v1/resources/{resourceId}/locations",
  body: ResourceLocationInput,
  response: ResourceLocation,
  status: [201],
} satisfies Operation;

/** Returns a location of a resource. */
export const get = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/locations/{locationId}",
  response: ResourceLocation,
} satisfies Operation;

/** Changes the given fields of a location and returns all of it. */
export const update = {
  route: "PATCH /rest/ofscCore/v1/resources/{resourceId}/locations/{locationId}",
  body: ResourceLocationInput,
  response: ResourceLocation,
  // Sets absolute values.
  replay: true,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/locations/{locationId}",
} satisfies Operation;

export {
  /** Deletes a location of a resource. */
  remove as delete,
};
