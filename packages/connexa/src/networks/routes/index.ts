import type { Operation } from "@ofsc/contract";
import { byNumber, PageCounts } from "../../page.js";
import { ListRoutes, NetworkQuery } from "../../queries.js";
import { Route, RouteInput } from "./route.js";

/** Lists the routes of a network. */
export const list = {
  route: "GET /api/v1/networks/routes",
  query: ListRoutes,
  page: Route,
  envelope: PageCounts,
  paging: byNumber,
} satisfies Operation;

/** Creates a route. */
export const create = {
  route: "POST /api/v1/networks/routes",
  body: RouteInput,
  query: NetworkQuery,
  response: Route,
} satisfies Operation;

/** Replaces a route, as a whole. */
export const update = {
  route: "PUT /api/v1/networks/routes/{routeId}",
  body: RouteInput,
  response: Route,
} satisfies Operation;

const remove = {
  route: "DELETE /api/v1/networks/routes/{routeId}",
} satisfies Operation;

export {
  /** Deletes a route. */
  remove as delete,
};
