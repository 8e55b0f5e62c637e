import type { Operation } from "@ofsc/contract";
import { byNumber, PageCounts } from "../page.js";
import { ListQuery } from "../queries.js";
import { User, UserInput } from "./user.js";

/** Lists users. */
export const list = {
  route: "GET /api/v1/users",
  query: ListQuery,
  page: User,
  envelope: PageCounts,
  paging: byNumber,
} satisfies Operation;

/** Gets a user. */
export const get = {
  route: "GET /api/v1/users/{userId}",
  response: User,
} satisfies Operation;

/** Creates a user. */
export const create = {
  route: "POST /api/v1/users",
  body: UserInput,
  response: User,
} satisfies Operation;

/** Replaces a user, as a whole. */
export const update = {
  route: "PUT /api/v1/users/{userId}",
  body: UserInput,
  response: User,
} satisfies Operation;

const remove = {
  route: "DELETE /api/v1/users/{userId}",
} satisfies Operation;

export {
  /** Deletes a user. */
  remove as delete,
};

/** Lets a user connect again. Since 1.2.0. */
export const activate = {
  route: "PUT /api/v1/users/{userId}/activate",
} satisfies Operation;

/** Lets a user connect no more. Since 1.2.0. */
export const suspend = {
  route: "PUT /api/v1/users/{userId}/suspend",
} satisfies Operation;
