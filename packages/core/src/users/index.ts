import { byOffset, type Model, type Operation } from "@ofsc/contract";
import * as collaborationGroups from "./collaboration-groups/index.js";
import * as files from "./files/index.js";
import { ListUsers } from "./list-users.js";
import { User } from "./user.js";
import { UserInput, UserPatch } from "./user-input.js";

export {
  /** The groups that a user chats in. */
  collaborationGroups,
  /** Files in properties of a user. */
  files,
};

/** Lists the users who have a resource that the application may see. */
export const list = {
  route: "GET /rest/ofscCore/v1/users",
  query: ListUsers,
  page: User,
  paging: byOffset,
} satisfies Operation;

/** Returns a user. */
export const get = {
  route: "GET /rest/ofscCore/v1/users/{login}",
  response: User,
} satisfies Operation;

/**
 * Creates a user with this login, or replaces all of the one that has it: fields and properties left out are lost.
 * A new user needs at least one resource.
 */
export const createOrReplace = {
  route: "PUT /rest/ofscCore/v1/users/{login}",
  body: UserInput,
  response: User,
  status: [200, 201],
} satisfies Operation;

/** Changes the given fields of a user and returns all of it. */
export const update = {
  route: "PATCH /rest/ofscCore/v1/users/{login}",
  body: UserPatch,
  response: User,
  // Sets absolute values.
  replay: true,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/users/{login}",
  status: [200, 204],
} satisfies Operation;

export {
  /** Deletes a user. */
  remove as delete,
};
