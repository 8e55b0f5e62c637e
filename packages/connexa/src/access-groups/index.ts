import type { Operation } from "@ofsc/contract";
import { byNumber, PageCounts } from "../page.js";
import { ListQuery } from "../queries.js";
import { AccessGroup, AccessGroupInput } from "./access-group.js";

/** Lists access groups. */
export const list = {
  route: "GET /api/v1/access-groups",
  query: ListQuery,
  page: AccessGroup,
  envelope: PageCounts,
  paging: byNumber,
} satisfies Operation;

/** Gets an access group. */
export const get = {
  route: "GET /api/v1/access-groups/{accessGroupId}",
  response: AccessGroup,
} satisfies Operation;

/** Creates an access group. */
export const create = {
  route: "POST /api/v1/access-groups",
  body: AccessGroupInput,
  response: AccessGroup,
} satisfies Operation;

/** Replaces an access group, as a whole. */
export const update = {
  route: "PUT /api/v1/access-groups/{accessGroupId}",
  body: AccessGroupInput,
  response: AccessGroup,
} satisfies Operation;

const remove = {
  route: "DELETE /api/v1/access-groups/{accessGroupId}",
} satisfies Operation;

export {
  /** Deletes an access group. */
  remove as delete,
};
