import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { User } from "../../../world/users.js";
import { findUser } from "./single.js";

type Contract = typeof contract.users.collaborationGroups;

const answer = ({ collaborationGroups = [] }: User) => ({ items: collaborationGroups.map((name) => ({ name })) });

export const list: Handler<Contract["list"]> = (received) => answer(findUser(received, received.params.login));

/** A group that the user is in already stays one. */
export const add: Handler<Contract["add"]> = (received) => {
  const user = findUser(received, received.params.login);
  const names = (received.body.items ?? []).map(({ name }) => name);
  const changed = { ...user, collaborationGroups: [...new Set([...(user.collaborationGroups ?? []), ...names])] };
  received.world.users.set(user.login, changed);
  return answer(changed);
};

const remove: Handler<Contract["delete"]> = (received) => {
  const { collaborationGroups = [], ...user } = findUser(received, received.params.login);
  if (collaborationGroups.length === 0) throw new ProblemError(404, `${user.login} is in no collaboration group`);
  received.world.users.set(user.login, user);
};

export { remove as delete };
