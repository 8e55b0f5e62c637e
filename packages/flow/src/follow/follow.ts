import type { CoreClient, CreateSubscription, OfsEvent } from "@ofsc/core";
import type { Held } from "../work/lease.js";
import { linkSignal } from "../work/link-signal.js";
import { sleep, unlessAborted } from "../work/sleep.js";
import { AcknowledgeError } from "./acknowledge-error.js";
import { openCursor, type Position } from "./cursor.js";
import type { Delivery, FollowedEvent, FollowHealth } from "./delivery.js";
import { type FollowOptions, readOptions } from "./options.js";
import { createReader, type Reader, type ReadPage } from "./reader.js";
import { fromOfsTime } from "./times.js";

/** Deliveries, for ever, and how it goes. */
export interface Following extends AsyncIterable<Delivery> {
  /** How it goes at this moment. */
  health(): FollowHealth;
}

const behindMs = 12 * 3_600_000;
/** An idle follower says now and then that it was there, so that a gap is not taken for longer than it was. */
const noteMs = 600_000;

/**
 * Follows what happens, for ever, from where it left off. Every event that OFS shows the subscription is delivered at
 * least once and in order, under an id that stays the same, until it has been acknowledged; a time for which that cannot
 * be said is delivered as a gap.
 */
export function follow(
  events: CoreClient["events"],
  definition: CreateSubscription,
  options: FollowOptions,
): Following {
  const { store, key, idleMs, from, overlapMs, readAhead, pageEvents, now } = readOptions(definition, options);
  let health: FollowHealth = { state: options.lease ? "standby" : "reading", lagMs: 0, behind: false };
  const note = (changes: Partial<FollowHealth>) => {
    const wasBehind = health.behind;
    health = { ...health, ...changes };
    if (health.behind && !wasBehind) options.onBehind?.(health);
  };

  async function* deliveries(): AsyncGenerator<Delivery, void, void> {
    const { controller, unlink } = linkSignal(options.signal);
    const { signal } = controller;
    let held: Held | undefined;
    const lose = () => controller.abort(held?.lost.reason);
    try {
      held = await options.lease?.hold(key, signal);
      held?.lost.addEventListener("abort", lose);
      const cursor = await openCursor(store, key, definition);
      const onWait = (error: unknown) => note({ state: "waiting", error });
      const patienceMs = idleMs[0];
      const settings = {
        events,
        definition,
        cursor,
        from,
        overlapMs,
        readAhead,
        pageEvents,
        now,
        signal,
        patienceMs,
        onWait,
      };
      const reader = createReader(settings);
      let waitMs = idleMs[0];
      for (;;) {
        signal.throwIfAborted();
        if (health.state !== "idle") note({ state: "reading" });
        const page = await unlessAborted(reader.read(), signal);
        const { error: _, ...rest } = health;
        health = rest;
        if (page.items.length > 0 || page.at.gap) {
          waitMs = idleMs[0];
          note({ state: "reading", ...lagOf(page, now()) });
          const delivery = deliver(page, reader);
          yield delivery;
          if (!delivery.done()) throw new AcknowledgeError(key);
        } else {
          note({ state: "idle", lagMs: 0, behind: false, readAt: now() });
          const isDue = now() - (cursor.position?.readAt ?? 0) >= noteMs;
          // The page that was empty is asked for again.
          if (isDue || page.next.page !== page.at.page) await reader.advance(page);
          else reader.forget();
          await sleep(waitMs, signal);
          waitMs = Math.min(idleMs[1], waitMs * 1.5);
        }
      }
    } finally {
      note({ state: "stopped" });
      unlink();
      held?.lost.removeEventListener("abort", lose);
      controller.abort();
      await held?.release();
    }
  }
  return { [Symbol.asyncIterator]: deliveries, health: () => health };
}

/**
 * One round of following, for a function that is started every minute: undefined when nothing is new. What fails is
 * thrown at once; the next round goes on from the same place.
 */
export async function poll(
  events: CoreClient["events"],
  definition: CreateSubscription,
  options: FollowOptions,
): Promise<Delivery | undefined> {
  const { store, key, from, overlapMs, pageEvents, now } = readOptions(definition, options);
  const { controller, unlink } = linkSignal(options.signal);
  try {
    const cursor = await openCursor(store, key, definition);
    const reader = createReader({
      events,
      definition,
      cursor,
      from,
      overlapMs,
      readAhead: 0,
      pageEvents,
      now,
      signal: controller.signal,
      patienceMs: undefined,
      onWait: () => {},
    });
    const page = await unlessAborted(reader.read(), controller.signal);
    if (page.items.length > 0 || page.at.gap) return deliver(page, reader);
    await reader.advance(page);
    return undefined;
  } finally {
    unlink();
  }
}

function deliver(page: ReadPage, reader: Reader): Delivery & { done(): boolean } {
  let acknowledged: Promise<void> | undefined;
  let done = false;
  return {
    events: page.items.map((event, index) => name(page.at, event, index)),
    ...(page.at.gap ? { gap: page.at.gap } : {}),
    ack() {
      acknowledged ??= reader.advance(page).then(
        () => {
          done = true;
        },
        (error: unknown) => {
          // A store that failed may be there again.
          acknowledged = undefined;
          throw error;
        },
      );
      return acknowledged;
    },
    done: () => done,
  };
}

/** A page may be longer when it is read again, but it begins with the same events. */
const name = ({ subscriptionId, page }: Position, event: OfsEvent, index: number): FollowedEvent => ({
  id: `${subscriptionId.slice(0, 8)}_${page.replace(/[^\w-]/g, "-")}_${index}`,
  event,
});

function lagOf({ items }: ReadPage, now: number): { lagMs: number; behind: boolean; readAt: number } {
  const lagMs = Math.max(0, now - (fromOfsTime(items.at(-1)?.time) ?? now));
  return { lagMs, behind: lagMs >= behindMs, readAt: now };
}
