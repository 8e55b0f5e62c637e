import type { ResourceUser } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handlers } from "../../../http/handlers.js";
import { listed } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { usersOfResource } from "../../../world/users.js";
import { invalidValue } from "../values.js";
import { findResource } from "./find-resource.js";

export const users: Handlers<typeof contract.resources.users> = {
  list: (received) => {
    const { resourceId } = findResource(received, received.params.resourceId);
    return listed(received, answerUsers(received, resourceId), { hasMore: "never" });
  },

  delete: (received) => {
    const { resourceId } = findResource(received, received.params.resourceId);
    takeFromUsers(received, resourceId, []);
  },

  /** The users that are not listed lose the resource. */
  set: (received) => {
    const { world, body } = received;
    const { resourceId } = findResource(received, received.params.resourceId);
    const logins = (body.items ?? []).map(({ login }) => login);
    const unknown = logins.find((login) => !world.users.has(login));
    if (unknown !== undefined) throw invalidValue("login", unknown);
    takeFromUsers(received, resourceId, logins);
    for (const [login, user] of world.users) {
      const { resources = [] } = user;
      if (!logins.includes(login) || resources.includes(resourceId)) continue;
      world.users.set(login, { ...user, resources: [...resources, resourceId] });
    }
    const items = answerUsers(received, resourceId);
    return { items, totalResults: items.length };
  },
};

/** The users of a resource as they are answered: by their logins. */
function answerUsers({ world, url }: Context, resourceId: string): ResourceUser[] {
  return usersOfResource(world, resourceId).map(({ login }) => {
    const href = new URL(`/rest/ofscCore/v1/users/${encodeURIComponent(login)}`, url).href;
    return { login, links: [{ rel: "canonical", href }] };
  });
}

/** Takes a resource away from all users but some. */
function takeFromUsers({ world, switches }: Context, resourceId: string, kept: readonly string[]): void {
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
