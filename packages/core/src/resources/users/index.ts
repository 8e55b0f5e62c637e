import { allAtOnce, byOffset, type Model, type Operation } from "@ofsc/contract";
import { ResourcePaging } from "../list-resources.js";
import { ResourceUser, SetResourceUsers } from "./resource-user.js";

/** Lists the users that a resource is assigned to. */
export const list = {
  route: "GET /rest/ofscCore/v1/resources/{resourceId}/users",
  query: ResourcePaging,
  page: ResourceUser,
  paging: byOffset,
} satisfies Operation;

/** Assigns a resource to exactly these users, and returns them. */
export const set = {
  route: "PUT /rest/ofscCore/v1/resources/{resourceId}/users",
  body: SetResourceUsers,
  page: ResourceUser,
  paging: allAtOnce,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/resources/{resourceId}/users",
} satisfies Operation;

export {
  /** Takes a resource away from all of its users. OFS may refuse with 409 while it is in use. */
  remove as delete,
};
