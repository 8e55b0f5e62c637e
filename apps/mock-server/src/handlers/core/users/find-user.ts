import type { Caller } from "../../../auth/caller.js";
import { seesResource } from "../../../auth/visible.js";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { User } from "../../../world/users.js";
import type { World } from "../../../world/world.js";

/** Whether a caller may see a user: one of their resources is in the part of the tree that the caller may see. */
export function seesUser(world: World, caller: Caller, { resources = [] }: User): boolean {
  const isFree = !caller.application?.resourcesToAllow && !caller.user?.resources;
  return isFree || resources.some((resourceId) => seesResource(world, caller, resourceId));
}

/** The user of this login, if the caller may see them; 404 otherwise. */
export function findUser({ world, caller }: Context, login: string): User {
  const user = world.users.get(login);
  if (user && seesUser(world, caller, user)) return user;
  throw new ProblemError(404, `User not found: login='${login}'`);
}
