import type { CreateSubscription, EventType, OfsEvent } from "@ofsc/core";
import type { Caller } from "../auth/caller.js";
import type { Base } from "./base.js";

/** The parts of an event that tell what it happened to and what became of it. */
export type EventPart = Exclude<keyof OfsEvent, "eventType" | "time" | "user" | "applicationId">;

/**
 * Something that happened. `…Details` take the whole entity: each subscription shows of it what it asks for.
 * `…Changes` take the new values of what changed; of what was created, all values.
 */
export interface Happening extends Readonly<Partial<Record<EventPart, object>>> {
  /** What happened. */
  readonly eventType: EventType;
}

/** An event in the store. */
export interface StoredEvent extends Happening {
  /** Its place in the stream, counted from 1. */
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly user?: string;
  readonly applicationId?: string;
}

const keptMs = 7 * 86_400_000;

export interface EventStore {
  /** What happened in the last seven days, the latest last. */
  readonly events: StoredEvent[];
}
export const eventStore = (): EventStore => ({ events: [] });

/** What its functions reach of the world. */
export interface EventWorld extends Base, EventStore {}

/** Tells the subscribers that something happened: every writer calls it. Without a caller the service itself did it. */
export function emit(world: EventWorld, caller: Caller | undefined, happening: Happening): void {
  const { events, clock, ids } = world;
  const { application, user } = caller ?? {};
  // Many go at once: the others would have to move up for each.
  if (expiredEvents(world) >= 1024) pruneEvents(world);
  events.push({
    ...snapshot(happening),
    sequence: ids.next("event"),
    at: clock.now(),
    ...(user ? { user: user.login } : {}),
    ...(application ? { applicationId: application.label } : {}),
  });
}

/** How many events are older than seven days, up to 1024. */
function expiredEvents({ events, clock }: EventWorld): number {
  const oldest = clock.now() - keptMs;
  let count = 0;
  while (count < 1024 && (events[count]?.at ?? oldest) < oldest) count++;
  return count;
}

/** Forgets the events that are older than seven days. Readers call it, too: time passes without events. */
export function pruneEvents({ events, clock }: EventWorld): void {
  const oldest = clock.now() - keptMs;
  if ((events[0]?.at ?? oldest) >= oldest) return;
  events.splice(0, firstAt(events, oldest));
}

/** Where in the stream the first event at a moment or after it is; the number of events when there is none. */
export function firstAt(events: readonly StoredEvent[], moment: number): number {
  let [from, to] = [0, events.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((events[middle] as StoredEvent).at < moment) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The new values of the fields that differ; `null` for those that are gone. */
export function changesOf(before: object, after: object): Record<string, unknown> {
  const was = before as Record<string, unknown>;
  const is = after as Record<string, unknown>;
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  const changed = [...names].filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
  return Object.fromEntries(changed.map((name) => [name, is[name] ?? null]));
}

/** What happened as it was at the moment, whatever becomes of the entities; a password is never told. */
const snapshot = (happening: Happening): Happening => copy(happening) as Happening;

/** What JSON keeps of a value, without going through text. */
function copy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(copy);
  const copied: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const member = (value as Readonly<Record<string, unknown>>)[name];
    if (member !== undefined && name !== "password") copied[name] = copy(member);
  }
  return copied;
}

/** A subscription with what is known of its reader. */
export interface StoredSubscription {
  readonly subscriptionId: string;
  /** Who created it: the label of an application or, where there is none, a login. */
  readonly owner: string;
  readonly definition: CreateSubscription;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** When events were last read, in milliseconds since 1970. */
  lastReadAt: number;
  /** The place in the stream after which the last successful request started. */
  lastPosition: number;
}

export const subscriptionLifeMs = 36 * 3_600_000;

export const subscriptionStore = () => ({ subscriptions: new Map<string, StoredSubscription>() });
export type SubscriptionStore = Readonly<ReturnType<typeof subscriptionStore>>;

/** What its functions reach of the world. */
export interface SubscriptionWorld extends EventWorld, SubscriptionStore {}

/** The subscriptions that have not expired; the others are forgotten. */
export function activeSubscriptions(world: SubscriptionWorld): StoredSubscription[] {
  for (const [id, { lastReadAt }] of world.subscriptions) {
    if (world.clock.now() - lastReadAt > subscriptionLifeMs) world.subscriptions.delete(id);
  }
  return [...world.subscriptions.values()];
}

/** The place of the latest event in the stream, whether it is still kept or not. */
export const endOfStream = ({ ids }: SubscriptionWorld): number => ids.last("event");

/** A place in the stream as a marker, which readers pass on unchanged. */
export const writeMarker = (position: number): string => `${String(position).padStart(12, "0")}-0`;

/** The place that a marker stands for; undefined for anything else. */
export function readMarker(marker: string): number | undefined {
  const [, position] = /^(\d{12,40})-0$/.exec(marker) ?? [];
  return position === undefined ? undefined : Number(position);
}

/** Forty hexadecimal digits, the same for the same number. */
export function subscriptionIdOf(count: number): string {
  let state = count;
  const word = () => {
    state = (Math.imul(state ^ 0x9e3779b9, 0x85ebca6b) ^ (state >>> 13)) + 0x7f4a7c15;
    return (state >>> 0).toString(16).padStart(8, "0");
  };
  return word() + word() + word() + word() + word();
}
