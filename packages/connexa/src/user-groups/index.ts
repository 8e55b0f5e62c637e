import type { Operation } from "@ofsc/contract";
import { byNumber, PageCounts } from "../page.js";
import { ListQuery } from "../queries.js";
import { UserGroup, UserGroupInput } from "./user-group.js";

/** Lists user groups. */
export const list = {
  route: "GET /api/v1/user-groups",
  query: ListQuery,
  page: UserGroup,
  envelope: PageCounts,
  paging: byNumber,
} satisfies Operation;

/** Gets a user group. */
export const get = {
  route: "GET /api/v1/user-groups/{userGroupId}",
  response: UserGroup,
} satisfies Operation;

/** Creates a user group. */
export const create = {
  route: "POST /api/v1/user-groups",
  body: UserGroupInput,
  response: UserGroup,
} satisfies Operation;

/** Replaces a user group, as a whole. */
export const update = {
  route: "PUT /api/v1/user-groups/{userGroupId}",
  body: UserGroupInput,
  response: UserGroup,
} satisfies Operation;

const remove = {
  route: "DELETE /api/v1/user-groups/{userGroupId}",
} satisfies Operation;

export {
  /** Deletes a user group. */
  remove as delete,
};
