import type { CoreClient, CreateSubscription } from "@ofsc/core";
import type { Held } from "../work/lease.js";
import { linkSignal } from "../work/link-signal.js";
import { sleep, unlessAborted } from "../work/sleep.js";
import { AcknowledgeError } from "./acknowledge-error.js";
import { openCursor } from "./cursor.js";
import type { Delivery, FollowHealth } from "./delivery.js";
import { type FollowOptions, readOptions } from "./options.js";
import { withPatience } from "./patience.js";
import type { ReadPage } from "./read.js";
import { createReader, type Reader } from "./reader.js";
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
  const settings = readOptions(definition, options);
  const {
    store,
    key,
    idleMs: [patienceMs, mostMs],
    now,
  } = settings;
  let health: FollowHealth = { state: options.lease ? "standby" : "reading", lagMs: 0, behind: false };
  const note = (changes: Partial<FollowHealth>) => {
    const isNews = changes.behind && !health.behind;
    health = { ...health, ...changes };
    if (isNews) options.onBehind?.(health);
  };

  async function* deliveries(): AsyncGenerator<Delivery, void, void> {
    const { controller, unlink } = linkSignal(options.signal);
    const { signal } = controller;
    let held: Held | undefined;
    let lease: { unlink(): void } | undefined;
    try {
      held = await options.lease?.hold(key, signal);
      lease = linkSignal(held?.lost, controller);
      const cursor = await openCursor(store, key, definition);
      const patiently = <T>(work: () => Promise<T>) =>
        withPatience(work, signal, patienceMs, (error) => note({ state: "waiting", error }));
      const reader = createReader({ ...settings, events, definition, cursor, signal, patiently });
      let waitMs = patienceMs;
      for (;;) {
        signal.throwIfAborted();
        if (health.state !== "idle") note({ state: "reading" });
        const page = await unlessAborted(reader.read(), signal);
        const isNew = page.items.length > 0 || page.at.gap;
        note({ state: isNew ? "reading" : "idle", ...lagOf(page, now()) });
        if (isNew) {
          waitMs = patienceMs;
          yield deliver(page, reader);
          if (cursor.position === page.at) throw new AcknowledgeError(key);
        } else {
          const isDue = now() - page.at.readAt >= noteMs;
          // The page that was empty is asked for again.
          if (isDue || page.next.page !== page.at.page) await reader.advance(page);
          else reader.forget();
          await sleep(waitMs, signal);
          waitMs = Math.min(mostMs, waitMs * 1.5);
        }
      }
    } finally {
      note({ state: "stopped" });
      unlink();
      lease?.unlink();
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
  const settings = readOptions(definition, options);
  const { controller, unlink } = linkSignal(options.signal);
  try {
    const cursor = await openCursor(settings.store, settings.key, definition);
    const { signal } = controller;
    const once = { readAhead: 0, patiently: <T>(work: () => Promise<T>) => work() };
    const reader = createReader({ ...settings, ...once, events, definition, cursor, signal });
    const page = await unlessAborted(reader.read(), signal);
    if (page.items.length > 0 || page.at.gap) return deliver(page, reader);
    await reader.advance(page);
    return undefined;
  } finally {
    unlink();
  }
}

function deliver(page: ReadPage, reader: Reader): Delivery {
  const { at, items } = page;
  // A page may be longer when it is read again, but it begins with the same events.
  const name = `${at.subscriptionId.slice(0, 8)}_${at.page.replace(/[^\w-]/g, "-")}_`;
  let acknowledged: Promise<void> | undefined;
  return {
    events: items.map((event, index) => ({ id: name + index, event })),
    ...(at.gap && { gap: at.gap }),
    ack() {
      acknowledged ??= reader.advance(page).catch((error: unknown) => {
        // A store that failed may be there again.
        acknowledged = undefined;
        throw error;
      });
      return acknowledged;
    },
  };
}

function lagOf({ items }: ReadPage, readAt: number): Omit<FollowHealth, "state"> {
  const lagMs = Math.max(0, readAt - (fromOfsTime(items.at(-1)?.time) ?? readAt));
  return { lagMs, behind: lagMs >= behindMs, readAt, error: undefined };
}
