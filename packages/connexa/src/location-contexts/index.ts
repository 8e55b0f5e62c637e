import type { Operation } from "@ofsc/contract";
import { byNumber, PageCounts } from "../page.js";
import { ListQuery } from "../queries.js";
import { LocationContext, LocationContextInput } from "./location-context.js";

/** Lists location contexts. */
export const list = {
  route: "GET /api/v1/location-contexts",
  query: ListQuery,
  page: LocationContext,
  envelope: PageCounts,
  paging: byNumber,
} satisfies Operation;

/** Gets a location context. */
export const get = {
  route: "GET /api/v1/location-contexts/{locationContextId}",
  response: LocationContext,
} satisfies Operation;

/** Creates a location context. */
export const create = {
  route: "POST /api/v1/location-contexts",
  body: LocationContextInput,
  response: LocationContext,
} satisfies Operation;

/** Replaces a location context, as a whole. */
export const update = {
  route: "PUT /api/v1/location-contexts/{locationContextId}",
  body: LocationContextInput,
  response: LocationContext,
} satisfies Operation;

const remove = {
  route: "DELETE /api/v1/location-contexts/{locationContextId}",
} satisfies Operation;

export {
  /** Deletes a location context. */
  remove as delete,
};
