import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { usersOfResource } from "../../../../world/users.js";
import { findResource } from "../find-resource.js";

export const remove: Handler<typeof contract.resources.users.delete> = (received) => {
  const { resourceId } = findResource(received, received.params.resourceId);
  if (usersOfResource(received.world, resourceId).length === 0)
    throw new ProblemError(404, `${resourceId} has no users`);
  takeFromUsers(received, resourceId, []);
};

/** Takes a resource away from all users but some. */
export function takeFromUsers({ world, switches }: Context, resourceId: string, kept: readonly string[]): void {
  const losing = usersOfResource(world, resourceId).filter(({ login }) => !kept.includes(login));
  const bare = losing.find(({ resources }) => resources?.length === 1);
  if (bare && switches.lastResourceOfUser === "refuse") {
    throw new ProblemError(409, `The resource may be in use: ${bare.login} would be left without any`);
  }
  for (const { mainResourceId, ...user } of losing) {
    const resources = user.resources?.filter((id) => id !== resourceId) ?? [];
    const main = mainResourceId === undefined || mainResourceId === resourceId ? {} : { mainResourceId };
    world.users.set(user.login, { ...user, ...main, resources });
  }
}
