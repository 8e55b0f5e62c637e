import type { Delivery, FollowedEvent } from "@ofsc/flow";
import { type Aside, mostAside, readAside, type SetAside } from "./aside.js";
import { attempt, type Outcome } from "./attempt.js";
import { checkSending } from "./check-sending.js";
import { systemClock } from "./clock.js";
import { checkEndpoint, defaultKey, type Endpoint } from "./endpoint.js";
import { EndpointGoneError } from "./gone-error.js";
import { createLanes } from "./lanes.js";
import { type DeadLetter, type SendOptions, standardDelays } from "./options.js";
import { ownSignal } from "./own-signal.js";

// An event that fails so often while others arrive is set aside.
const patience = 3;

/**
 * Sends what is followed to one endpoint, acknowledging each delivery once all of it has arrived, is set aside, or is a dead
 * letter. Ends when the deliveries do, and with an `EndpointGoneError` when the endpoint answers 410: what was on its way
 * is in the dead letters then.
 */
export async function forward(
  deliveries: AsyncIterable<Delivery>,
  endpoint: Endpoint,
  options: SendOptions,
): Promise<void> {
  checkEndpoint(endpoint);
  checkSending(options);
  const { signal, unlink } = ownSignal(options.signal);
  try {
    await send(deliveries, endpoint, { ...options, signal });
  } finally {
    unlink();
  }
}

async function send(
  deliveries: AsyncIterable<Delivery>,
  endpoint: Endpoint,
  options: SendOptions & { signal: AbortSignal },
): Promise<void> {
  const { deadLetters, store, delaysMs = standardDelays, clock = systemClock, random = Math.random } = options;
  const { signal, fetch = globalThis.fetch, timeoutMs = 15_000 } = options;
  const sending = { fetch, timeoutMs, signal, clock };
  const lanes = createLanes(endpoint.concurrency ?? 10);
  const aside: Aside | undefined = store && (await readAside(store, endpoint.name));
  let failing = false;
  let gone = false;
  let arrivals = 0;

  const told = (outcome: Outcome) => {
    if (outcome.kind === "arrived") {
      arrivals += 1;
      lanes.faster();
      if (failing) options.onEndpoint?.(endpoint.name, "recovered");
      failing = false;
    } else if (outcome.kind === "failed") {
      if (outcome.slower) lanes.slower();
      if (!failing) options.onEndpoint?.(endpoint.name, "failing");
      failing = true;
    } else if (outcome.kind === "gone" && !gone) {
      gone = true;
      options.onEndpoint?.(endpoint.name, "disabled");
    }
  };
  const bury = (followed: FollowedEvent, attempts: number, reason: DeadLetter["reason"], lastStatus?: number) =>
    deadLetters.write([
      { ...followed, endpoint: endpoint.name, attempts, reason, ...(lastStatus !== undefined && { lastStatus }) },
    ]);
  const delayOf = (attempts: number, outcome: Outcome & { kind: "failed" }) => {
    const planned = (delaysMs[attempts - 1] ?? 0) * (0.9 + random() * 0.2);
    return Math.max(planned, outcome.retryAfterMs ?? 0);
  };

  /** Sends until it arrives or is given up; sets it aside where it alone fails. */
  async function deliver(
    followed: FollowedEvent,
    key: string | undefined,
    toAside: (item: SetAside) => void,
    before = 0,
  ): Promise<void> {
    const arrived = arrivals;
    for (let attempts = before + 1; ; attempts += 1) {
      if (gone) return bury(followed, attempts - 1, "gone", 410);
      const outcome = await attempt(followed, endpoint, sending);
      told(outcome);
      if (outcome.kind === "arrived") return;
      if (outcome.kind === "gone") return bury(followed, attempts, "gone", 410);
      if (outcome.kind === "refused") return bury(followed, attempts, "refused", outcome.status);
      if (attempts > delaysMs.length) return bury(followed, attempts, "exhausted", outcome.status);
      const wait = delayOf(attempts, outcome);
      if (aside && attempts >= patience && arrivals > arrived) {
        return toAside({ followed, key, attempts, at: clock.now() + wait });
      }
      await clock.sleep(wait, signal);
    }
  }

  /** Tries again what was set aside and is due; keeps the order of a key. */
  async function retryAside(kept: Aside): Promise<void> {
    const held: SetAside[] = [];
    const blocked = new Set<string>();
    for (const item of kept.items) {
      if (item.at > clock.now() || (item.key !== undefined && blocked.has(item.key))) {
        if (item.key !== undefined) blocked.add(item.key);
        held.push(item);
        continue;
      }
      const outcome = gone ? ({ kind: "gone" } as const) : await attempt(item.followed, endpoint, sending);
      told(outcome);
      const attempts = item.attempts + 1;
      if (outcome.kind === "arrived") continue;
      if (outcome.kind === "failed" && attempts <= delaysMs.length) {
        if (item.key !== undefined) blocked.add(item.key);
        held.push({ ...item, attempts, at: clock.now() + delayOf(attempts, outcome) });
      } else {
        const reason = outcome.kind === "failed" ? "exhausted" : outcome.kind;
        await bury(item.followed, attempts, reason, outcome.kind === "gone" ? 410 : outcome.status);
      }
    }
    if (held.length !== kept.items.length || held.some((item, at) => item !== kept.items[at])) await kept.save(held);
  }

  for await (const delivery of deliveries) {
    if (aside && aside.items.length > 0) await retryAside(aside);
    const added: SetAside[] = [];
    const waiting = new Set<string>();
    const toAside = (item: SetAside) => {
      added.push(item);
      if (item.key !== undefined) waiting.add(item.key);
    };
    for (const followed of delivery.events) {
      if (endpoint.types && !endpoint.types.includes(String(followed.event.eventType))) continue;
      const key = endpoint.orderBy === "none" ? undefined : (endpoint.orderBy ?? defaultKey)(followed.event);
      lanes.add(key, async () => {
        // What comes after an event that waits has to wait behind it.
        if (aside && key !== undefined && (waiting.has(key) || aside.holds(key))) {
          toAside({ followed, key, attempts: 0, at: clock.now() });
        } else await deliver(followed, key, toAside);
      });
    }
    await lanes.idle();
    if (aside && added.length > 0) {
      const all = [...aside.items, ...added];
      for (const { followed, attempts } of all.slice(mostAside)) await bury(followed, attempts, "full");
      await aside.save(all.slice(0, mostAside));
    }
    await deadLetters.flush?.();
    await delivery.ack();
    if (gone) throw new EndpointGoneError(endpoint.name);
  }
}
