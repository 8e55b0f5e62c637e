import type { Operation } from "@ofsc/contract";
import { byNumber, PageCounts } from "../../page.js";
import { HostQuery, ListQuery } from "../../queries.js";
import { Application, ApplicationInput } from "../../services/service.js";

/** Lists applications of hosts. */
export const list = {
  route: "GET /api/v1/hosts/applications",
  query: ListQuery,
  page: Application,
  envelope: PageCounts,
  paging: byNumber,
} satisfies Operation;

/** Gets an application of a host. */
export const get = {
  route: "GET /api/v1/hosts/applications/{applicationId}",
  response: Application,
} satisfies Operation;

/** Creates an application of a host. */
export const create = {
  route: "POST /api/v1/hosts/applications",
  body: ApplicationInput,
  query: HostQuery,
  response: Application,
} satisfies Operation;

/** Replaces an application of a host, as a whole. */
export const update = {
  route: "PUT /api/v1/hosts/applications/{applicationId}",
  body: ApplicationInput,
  response: Application,
} satisfies Operation;

const remove = {
  route: "DELETE /api/v1/hosts/applications/{applicationId}",
} satisfies Operation;

export {
  /** Deletes an application of a host. */
  remove as delete,
};
