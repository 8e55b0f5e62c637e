import type { Subscription } from "@ofsc/core";
import type { Caller } from "../../../../auth/caller.js";
import type { Context } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { writeDateTime } from "../../../../world/days.js";
import { activeSubscriptions, type StoredSubscription, subscriptionLifeMs } from "../../../../world/subscriptions.js";

/** Who subscribes: an application, or a user who needs none. */
export const ownerOf = ({ application, user }: Caller): string => application?.label ?? user?.login ?? "";

/** A subscription of the caller; 404 when there is none or it has expired, 403 when it is somebody else's. */
export function findSubscription({ world, caller }: Context, subscriptionId: string): StoredSubscription {
  const found = activeSubscriptions(world).find((one) => one.subscriptionId === subscriptionId);
  if (!found) throw new ProblemError(404, `Subscription not found: '${subscriptionId}'`);
  if (found.owner !== ownerOf(caller)) throw new ProblemError(403, "The subscription belongs to another application");
  return found;
}

/** A subscription as the API returns it. */
export function showSubscription({ url }: Context, subscription: StoredSubscription): Subscription {
  const { subscriptionId, owner, definition, createdAt, lastReadAt } = subscription;
  return {
    subscriptionId,
    ...definition,
    applicationId: owner,
    createdTime: writeDateTime(createdAt),
    expirationTime: writeDateTime(lastReadAt + subscriptionLifeMs),
    links: linksOfSubscription(url, subscriptionId),
  };
}

export const linksOfSubscription = (url: URL, subscriptionId: string) => [
  { rel: "canonical", href: new URL(`/rest/ofscCore/v1/events/subscriptions/${subscriptionId}`, url).href },
  { rel: "describedby", href: new URL("/rest/ofscCore/v1/metadata-catalog/events", url).href },
];
