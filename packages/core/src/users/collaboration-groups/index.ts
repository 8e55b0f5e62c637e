import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { AddCollaborationGroups, CollaborationGroup } from "./collaboration-group.js";

/** Lists the collaboration groups of a user. */
export const list = {
  route: "GET /rest/ofscCore/v1/users/{login}/collaborationGroups",
  page: CollaborationGroup,
  paging: allAtOnce,
} satisfies Operation;

/** Adds a user to collaboration groups. */
export const add = {
  route: "POST /rest/ofscCore/v1/users/{login}/collaborationGroups",
  body: AddCollaborationGroups,
  page: CollaborationGroup,
  paging: allAtOnce,
  status: [201],
  // A user who is in a group already stays in it.
  replay: true,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/users/{login}/collaborationGroups",
} satisfies Operation;

export {
  /** Takes a user out of all collaboration groups. */
  remove as delete,
};
