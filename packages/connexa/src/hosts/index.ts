import type { Operation } from "@ofsc/contract";
import { byNumber, PageCounts } from "../page.js";
import { ListQuery } from "../queries.js";
import * as applications from "./applications/index.js";
import * as connectors from "./connectors/index.js";
import { Host, HostInput } from "./host.js";
import * as ipServices from "./ip-services/index.js";

export {
  /** What a host serves, by domain. */
  applications,
  /** What connects a host to the cloud. */
  connectors,
  /** What a host serves, by address. */
  ipServices,
};

/** Lists hosts. */
export const list = {
  route: "GET /api/v1/hosts",
  query: ListQuery,
  page: Host,
  envelope: PageCounts,
  paging: byNumber,
} satisfies Operation;

/** Gets a host. */
export const get = {
  route: "GET /api/v1/hosts/{hostId}",
  response: Host,
} satisfies Operation;

/** Creates a host. */
export const create = {
  route: "POST /api/v1/hosts",
  body: HostInput,
  response: Host,
} satisfies Operation;

/** Replaces a host, as a whole. */
export const update = {
  route: "PUT /api/v1/hosts/{hostId}",
  body: HostInput,
  response: Host,
} satisfies Operation;

const remove = {
  route: "DELETE /api/v1/hosts/{hostId}",
} satisfies Operation;

export {
  /** Deletes a host. */
  remove as delete,
};
