import type { Operation } from "@ofsc/contract";
import { byNumber, PageCounts } from "../../page.js";
import { ListQuery, NetworkQuery } from "../../queries.js";
import { Application, ApplicationInput } from "../../services/service.js";

/** Lists applications of networks. */
export const list = {
  route: "GET /api/v1/networks/applications",
  query: ListQuery,
  page: Application,
  envelope: PageCounts,
  paging: byNumber,
} satisfies Operation;

/** Gets an application of a network. */
export const get = {
  route: "GET /api/v1/networks/applications/{applicationId}",
  response: Application,
} satisfies Operation;

/** Creates an application of a network. */
export const create = {
  route: "POST /api/v1/networks/applications",
  body: ApplicationInput,
  query: NetworkQuery,
  response: Application,
} satisfies Operation;

/** Replaces an application of a network, as a whole. */
export const update = {
  route: "PUT /api/v1/networks/applications/{applicationId}",
  body: ApplicationInput,
  response: Application,
} satisfies Operation;

const remove = {
  route: "DELETE /api/v1/networks/applications/{applicationId}",
} satisfies Operation;

export {
  /** Deletes an application of a network. */
  remove as delete,
};
