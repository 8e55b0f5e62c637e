import type { Operation } from "@ofsc/contract";
import { byNumber, PageCounts } from "../page.js";
import { ListQuery } from "../queries.js";
import * as applications from "./applications/index.js";
import * as connectors from "./connectors/index.js";
import * as ipServices from "./ip-services/index.js";
import { Network, NetworkInput } from "./network.js";
import * as routes from "./routes/index.js";

export {
  /** What a network serves, by domain. */
  applications,
  /** What connects a network to the cloud. */
  connectors,
  /** What a network serves, by address. */
  ipServices,
  /** The addresses that lead into a network. */
  routes,
};

/** Lists networks. */
export const list = {
  route: "GET /api/v1/networks",
  query: ListQuery,
  page: Network,
  envelope: PageCounts,
  paging: byNumber,
} satisfies Operation;

/** Gets a network. */
export const get = {
  route: "GET /api/v1/networks/{networkId}",
  response: Network,
} satisfies Operation;

/** Creates a network. */
export const create = {
  route: "POST /api/v1/networks",
  body: NetworkInput,
  response: Network,
} satisfies Operation;

/** Replaces a network, as a whole. */
export const update = {
  route: "PUT /api/v1/networks/{networkId}",
  body: NetworkInput,
  response: Network,
} satisfies Operation;

const remove = {
  route: "DELETE /api/v1/networks/{networkId}",
} satisfies Operation;

export {
  /** Deletes a network. */
  remove as delete,
};
