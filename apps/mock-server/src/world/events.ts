import type { EventType, OfsEvent } from "@ofsc/core";
import type { Caller } from "../auth/caller.js";
import type { Base } from "./base.js";

/** The parts of an event that tell what it happened to and what became of it. */
export type EventPart = Exclude<keyof OfsEvent, "eventType" | "time" | "user" | "applicationId">;

/**
 * Something that happened. `…Details` take the whole entity: each subscription shows of it what it asks for.
 * `…Changes` take the new values of what changed; of what was created, all values.
 */
export interface Happening extends Readonly<Partial<Record<EventPart, object>>> {
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
  while (events[0] && events[0].at < clock.now() - keptMs) events.shift();
  events.push({
    ...snapshot(happening),
    sequence: ids.next("event"),
    at: clock.now(),
    ...(user ? { user: user.login } : {}),
    ...(application ? { applicationId: application.label } : {}),
  });
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
function snapshot(happening: Happening): Happening {
  return JSON.parse(JSON.stringify(happening, (name, value: unknown) => (name === "password" ? undefined : value)));
}
