import type { Page } from "@ofsc/contract";
import type { CreateSubscription, Subscription, SubscriptionConfig } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Caller } from "../../../auth/caller.js";
import type { Context, Handlers } from "../../../http/handlers.js";
import { linksOf } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { fieldsOf } from "../../../q/expression.js";
import { writeDateTime } from "../../../world/days.js";
import {
  activeSubscriptions,
  endOfStream,
  type StoredSubscription,
  subscriptionIdOf,
  subscriptionLifeMs,
  writeMarker,
} from "../../../world/events.js";
import type { World } from "../../../world/world.js";
import { readFilter } from "../activities/list.js";
import { type Entity, entityOf, hasField, isEventType } from "./show-event.js";

const envelope = ["eventType", "time", "user", "applicationId"];

/** Refuses a definition that says too little, too much, or something that there is not. */
function checkDefinition(world: World, { events, subscriptionConfig }: CreateSubscription): void {
  if ((events === undefined) === (subscriptionConfig === undefined)) {
    throw new ProblemError(400, "Exactly one of 'events' and 'subscriptionConfig' must be set");
  }
  for (const config of subscriptionConfig ?? [{ events: events ?? [] }]) checkConfig(world, config);
}

function checkConfig(world: World, { events, fields, monitorChanges, filterExpression }: SubscriptionConfig): void {
  const unknown = events.find((name) => !isEventType(name));
  if (unknown !== undefined) throw new ProblemError(400, `Unknown event: '${unknown}'`);
  if (!fields && !monitorChanges && filterExpression === undefined) return;
  const entities = new Set(events.map(entityOf));
  const [entity] = entities;
  if (entities.size > 1 || entity === undefined) {
    throw new ProblemError(
      400,
      "'fields', 'monitorChanges' and 'filterExpression' need events of one entity that has fields",
    );
  }
  const wrong = [...(fields ?? []), ...(monitorChanges ?? [])].find((field) => !hasField(world, entity, field));
  if (wrong !== undefined) throw new ProblemError(400, `Unknown field of ${entity}: '${wrong}'`);
  if (filterExpression !== undefined) checkFilter(world, entity, filterExpression);
}

function checkFilter(world: World, entity: Entity, text: string): void {
  for (const path of fieldsOf(readFilter("filterExpression", text))) {
    const [part = "", field, ...rest] = path.split(".");
    const known =
      field === undefined ? envelope.includes(part) : rest.length === 0 && isPart(world, entity, part, field);
    if (!known) throw new ProblemError(400, `Unknown field in 'filterExpression': '${path}'`);
  }
}

/** Events of inventories carry their activity as well. */
function isPart(world: World, entity: Entity, part: string, field: string): boolean {
  if (part === "moveDetails") return entity === "activity";
  if (part === "activityDetails" && entity === "inventory") return hasField(world, "activity", field);
  return (part === `${entity}Details` || part === `${entity}Changes`) && hasField(world, entity, field);
}

/** Who subscribes: an application, or a user who needs none. */
const ownerOf = ({ application, user }: Caller): string => application?.label ?? user?.login ?? "";

/** A subscription of the caller; 404 when there is none or it has expired, 403 when it is somebody else's. */
export function findSubscription({ world, caller }: Context, subscriptionId: string): StoredSubscription {
  const found = activeSubscriptions(world).find((one) => one.subscriptionId === subscriptionId);
  if (!found) throw new ProblemError(404, `Subscription not found: '${subscriptionId}'`);
  if (found.owner !== ownerOf(caller)) throw new ProblemError(403, "The subscription belongs to another application");
  return found;
}

/** A subscription as the API returns it. */
function showSubscription({ url }: Context, subscription: StoredSubscription): Subscription {
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

const linksOfSubscription = (url: URL, subscriptionId: string) => [
  { rel: "canonical", href: new URL(`/rest/ofscCore/v1/events/subscriptions/${subscriptionId}`, url).href },
  { rel: "describedby", href: new URL("/rest/ofscCore/v1/metadata-catalog/events", url).href },
];

const mostSubscriptions = 100;

export const subscriptions: Handlers<typeof contract.events.subscriptions> = {
  list: (received) => {
    const { world, caller, query, url } = received;
    const all = activeSubscriptions(world);
    const own = query.allSubscriptions ? all : all.filter(({ owner }) => owner === ownerOf(caller));
    const items = own.map((one) => showSubscription(received, one));
    const links = linksOf(url, { items, totalResults: own.length });
    // Without any there is no list, which the contract promises and clients are to do without.
    return { ...(items.length > 0 ? { items } : {}), totalResults: own.length, links } as Page<Subscription>;
  },

  get: (received) => showSubscription(received, findSubscription(received, received.params.subscriptionId)),

  /** The same definition gives the subscription that is there. */
  create: (received) => {
    const { world, caller, body, url } = received;
    checkDefinition(world, body);
    const owner = ownerOf(caller);
    const known = activeSubscriptions(world).find((one) => one.owner === owner && isSame(one.definition, body));
    const { subscriptionId } = known ?? add(received, owner, body);
    const nextPage = writeMarker(endOfStream(world));
    return { subscriptionId, nextPage, links: linksOfSubscription(url, subscriptionId) };
  },

  delete: (received) => {
    const { subscriptionId } = findSubscription(received, received.params.subscriptionId);
    received.world.subscriptions.delete(subscriptionId);
  },
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
