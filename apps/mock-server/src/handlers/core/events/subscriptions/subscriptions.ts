import type { CreateSubscription } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import {
  activeSubscriptions,
  endOfStream,
  type StoredSubscription,
  subscriptionIdOf,
  writeMarker,
} from "../../../../world/subscriptions.js";
import { checkDefinition } from "./check.js";
import { findSubscription, linksOfSubscription, ownerOf, showSubscription } from "./find-subscription.js";

type Contract = typeof contract.events.subscriptions;

const mostSubscriptions = 100;

export const list: Handler<Contract["list"]> = (received) => {
  const { world, caller, query } = received;
  const all = activeSubscriptions(world);
  const own = query.allSubscriptions ? all : all.filter(({ owner }) => owner === ownerOf(caller));
  return { items: own.map((one) => showSubscription(received, one)), totalResults: own.length };
};

export const get: Handler<Contract["get"]> = (received) =>
  showSubscription(received, findSubscription(received, received.params.subscriptionId));

/** The same definition gives the subscription that is there. */
export const create: Handler<Contract["create"]> = (received) => {
  const { world, caller, body, url } = received;
  checkDefinition(world, body);
  const owner = ownerOf(caller);
  const known = activeSubscriptions(world).find((one) => one.owner === owner && isSame(one.definition, body));
  const { subscriptionId } = known ?? add(received, owner, body);
  const nextPage = writeMarker(endOfStream(world));
  return { subscriptionId, nextPage, links: linksOfSubscription(url, subscriptionId) };
};

export const remove: Handler<Contract["delete"]> = (received) => {
  const { subscriptionId } = findSubscription(received, received.params.subscriptionId);
  received.world.subscriptions.delete(subscriptionId);
};

const isSame = (one: CreateSubscription, other: CreateSubscription) => JSON.stringify(one) === JSON.stringify(other);

function add({ world }: Context, owner: string, definition: CreateSubscription): StoredSubscription {
  const { subscriptions, ids, clock } = world;
  if (subscriptions.size >= mostSubscriptions) {
    throw new ProblemError(503, `Too many subscriptions registered. Found ${subscriptions.size}.`);
  }
  const subscription: StoredSubscription = {
    subscriptionId: subscriptionIdOf(ids.next("subscription")),
    owner,
    definition,
    createdAt: clock.now(),
    lastReadAt: clock.now(),
    lastPosition: endOfStream(world),
  };
  subscriptions.set(subscription.subscriptionId, subscription);
  return subscription;
}
