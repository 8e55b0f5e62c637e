import type { ListEvents } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import {
  endOfStream,
  firstAt,
  pruneEvents,
  readMarker,
  type StoredEvent,
  type StoredSubscription,
  writeMarker,
} from "../../../world/events.js";
import type { World } from "../../../world/world.js";
import { configsOf, isWanted, showEvent } from "./show-event.js";
import { findSubscription } from "./subscriptions.js";

const largestPage = 1000;

type Answer = ReturnType<Handler<typeof contract.events.list>>;

/** The events of a subscription from a place on; for a time, only the place. */
export const list: Handler<typeof contract.events.list> = (received): Answer => {
  const { world, query } = received;
  const subscription = findSubscription(received, query.subscriptionId);
  if (query.since !== undefined && query.page !== undefined) {
    throw new ProblemError(400, "Only one of the parameters 'page' and 'since' can be specified");
  }
  subscription.lastReadAt = world.clock.now();
  pruneEvents(world);
  // Such an answer has no list of events at all.
  if (query.since !== undefined) return { found: true, nextPage: placeAt(world, query.since) } as Answer;
  const { found, position } = placeOf(received, subscription, query);
  subscription.lastPosition = position;
  const { limit = largestPage } = query;
  const { events, next } = eventsAfter(received, subscription, position, limitOf(received, position, limit));
  return { found, nextPage: writeMarker(next), items: events.map((event) => showEvent(world, event, subscription)) };
};

/** The place before the first event at a time in UTC or after it. */
function placeAt(world: World, since: string): string {
  const moment = Date.parse(`${since.replace(" ", "T")}Z`);
  const first = world.events[firstAt(world.events, moment)];
  return writeMarker(first ? first.sequence - 1 : endOfStream(world));
}

/** Where a page starts, and whether that place is still there. */
function placeOf(
  { world }: Context,
  subscription: StoredSubscription,
  { page }: ListEvents,
): { found: boolean; position: number } {
  const oldest = (world.events[0]?.sequence ?? endOfStream(world) + 1) - 1;
  if (page === undefined) return { found: true, position: oldest };
  const position = page === "lastRequested" ? subscription.lastPosition : readMarker(page);
  const latest = endOfStream(world);
  if (position === undefined || position < oldest || position > latest) {
    return { found: false, position: oldest };
  }
  return { found: true, position };
}

const slowAfterMs = 15 * 3_600_000;
const slowPage = 50;

/** OFS is slow with a reader that has fallen far behind. */
function limitOf({ world, switches }: Context, position: number, asked: number): number {
  const limit = asked >= 1 && asked <= largestPage ? asked : largestPage;
  const next = world.events[indexAfter(world, position)];
  const behind = next !== undefined && world.clock.now() - next.at > slowAfterMs;
  return switches.slowEvents && behind ? Math.min(limit, slowPage) : limit;
}

function eventsAfter({ world, switches }: Context, subscription: StoredSubscription, position: number, limit: number) {
  const configs = configsOf(subscription);
  const wanted = (event: StoredEvent) => configs.some((config) => isWanted(event, config));
  const until = world.clock.now() - switches.eventDelaySeconds * 1000;
  const events: StoredEvent[] = [];
  let next = position;
  for (let at = indexAfter(world, position); at < world.events.length && events.length < limit; at++) {
    const event = world.events[at] as StoredEvent;
    if (event.at > until) break;
    next = event.sequence;
    if (wanted(event)) events.push(event);
  }
  const before = world.events[indexAfter(world, position) - 1];
  if (switches.repeatEvents && before && events.length > 0 && wanted(before)) events.unshift(before);
  return { events, next };
}

/** The sequence has no gaps, so an event is where its number says. */
const indexAfter = ({ events }: World, position: number) => Math.max(0, position + 1 - (events[0]?.sequence ?? 1));
