import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { invalidValue } from "../../invalid-value.js";
import { findResource } from "../find-resource.js";
import { answerUsers } from "./list.js";
import { takeFromUsers } from "./remove.js";

/** The users that are not listed lose the resource. */
export const set: Handler<typeof contract.resources.users.set> = (received) => {
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
};
