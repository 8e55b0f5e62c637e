import type { ResourceUser } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { linksOf } from "../../../../http/links.js";
import { paged } from "../../../../http/paged.js";
import { usersOfResource } from "../../../../world/users.js";
import { findResource } from "../find-resource.js";

export const list: Handler<typeof contract.resources.users.list> = (received) => {
  const { query, url } = received;
  const { resourceId } = findResource(received, received.params.resourceId);
  const page = paged(answerUsers(received, resourceId), query, { hasMore: "never" });
  return { ...page, links: linksOf(url, page) };
};

/** The users of a resource as they are answered: by their logins. */
export function answerUsers({ world, url }: Context, resourceId: string): ResourceUser[] {
  return usersOfResource(world, resourceId).map(({ login }) => {
    const href = new URL(`/rest/ofscCore/v1/users/${encodeURIComponent(login)}`, url).href;
    return { login, links: [{ rel: "canonical", href }] };
  });
}
