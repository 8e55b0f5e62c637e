import type { Operation } from "@ofsc/contract";
import { byNumber, PageCounts } from "../../page.js";
import { ListQuery, NetworkQuery } from "../../queries.js";
import { IpService, IpServiceInput } from "../../services/service.js";

/** Lists IP services of networks. */
export const list = {
  route: "GET /api/v1/networks/ip-services",
  query: ListQuery,
  page: IpService,
  envelope: PageCounts,
  paging: byNumber,
} satisfies Operation;

/** Gets an IP service of a network. */
export const get = {
  route: "GET /api/v1/networks/ip-services/{ipServiceId}",
  response: IpService,
} satisfies Operation;

/** Creates an IP service of a network. */
export const create = {
  route: "POST /api/v1/networks/ip-services",
  body: IpServiceInput,
  query: NetworkQuery,
  response: IpService,
} satisfies Operation;

/** Replaces an IP service of a network, as a whole. */
export const update = {
  route: "PUT /api/v1/networks/ip-services/{ipServiceId}",
  body: IpServiceInput,
  response: IpService,
} satisfies Operation;

const remove = {
  route: "DELETE /api/v1/networks/ip-services/{ipServiceId}",
} satisfies Operation;

export {
  /** Deletes an IP service of a network. */
  remove as delete,
};
