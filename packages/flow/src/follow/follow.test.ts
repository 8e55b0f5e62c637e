import type { OfsEvent } from "@ofsc/core";
import { describe, expect, it } from "vitest";
import { collect, failureOf, openSite, orders, type Site } from "../../test/company.js";
import { memoryStore } from "../work/memory-store.js";
import type { Store } from "../work/store.js";
import { type Delivery, type FollowedEvent, isEvent } from "./delivery.js";
import { type Following, follow, poll } from "./follow.js";
import type { FollowOptions } from "./options.js";

const hour = 3_600_000;
const definition = { events: ["activityCreated", "activityUpdated"], subscriptionTitle: "crm" };
const eventsRoute = "GET /rest/ofscCore/v1/events";

/** Follows on the clock of the server, waiting next to nothing. */
const on = ({ server, core }: Site, store: Store, options: Partial<FollowOptions> = {}): Following =>
  follow(core.events, definition, { store, idleMs: [1, 5], now: () => server.clock.now(), ...options });

let made = 0;
async function happen({ core }: Site, count: number): Promise<string[]> {
  const rows = orders(count, `H${made++}-`);
  await core.activities.bulkUpdate({
    updateParameters: { identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" },
    activities: rows,
  });
  return rows.map(({ apptNumber }) => apptNumber);
}
const numberOf = ({ event }: FollowedEvent) => event.activityDetails?.apptNumber;

/** Acknowledges deliveries until there were so many events. */
async function take(following: AsyncIterable<Delivery>, count: number): Promise<FollowedEvent[]> {
  const taken: FollowedEvent[] = [];
  for await (const { events, ack } of following) {
    taken.push(...events);
    await ack();
    if (taken.length >= count) break;
  }
  return taken;
}
/** The position is there once the follower waits for something new. */
async function settle(site: Site, store: Store, options: Partial<FollowOptions> = {}): Promise<void> {
  const abort = new AbortController();
  const following = on(site, store, { ...options, signal: abort.signal });
  const ended = collect(following).catch(() => {});
  await expect.poll(() => following.health().state, { timeout: 10_000 }).toBe("idle");
  abort.abort();
  await ended;
}

describe("a follower", () => {
  it("begins with what happens from now on, and goes on where it left off", async () => {
    const site = await openSite();
    const store = memoryStore();
    await happen(site, 3);
    await settle(site, store);
    const numbers = await happen(site, 5);
    expect((await take(on(site, store), 5)).map(numberOf)).toEqual(numbers);
    const more = await happen(site, 2);
    expect((await take(on(site, store), 2)).map(numberOf)).toEqual(more);
    expect(site.server.world.subscriptions.size).toBe(1);
  });

  it("begins with the oldest event there is, or at a time", async () => {
    const site = await openSite();
    await site.core.events.subscriptions.create(definition);
    const first = await happen(site, 2);
    site.server.clock.advance(hour);
    const second = await happen(site, 2);
    const oldest = await take(on(site, memoryStore(), { from: "oldest" }), 4);
    expect(oldest.map(numberOf)).toEqual([...first, ...second]);
    const from = new Date(site.server.clock.now() - hour / 2);
    expect((await take(on(site, memoryStore(), { from }), 2)).map(numberOf)).toEqual(second);
  });

  it("delivers again what was not acknowledged, under the same ids, though the page has grown", async () => {
    const site = await openSite();
    const store = memoryStore();
    await settle(site, store);
    await happen(site, 3);
    let before: readonly FollowedEvent[] = [];
    for await (const { events } of on(site, store)) {
      before = events;
      break;
    }
    await happen(site, 2);
    const after = await take(on(site, store), 5);
    expect(after.slice(0, 3)).toEqual(before);
    expect(new Set(after.map(({ id }) => id)).size).toBe(5);
    expect(after.every(({ id }) => /^[\w-]+$/.test(id))).toBe(true);
  });

  it("hands out nothing more before the last delivery is acknowledged", async () => {
    const site = await openSite();
    const store = memoryStore();
    await settle(site, store);
    await happen(site, 1);
    const iterator = on(site, store)[Symbol.asyncIterator]();
    await iterator.next();
    expect(await failureOf(iterator.next())).toMatchObject({ code: "not_acknowledged" });
  });

  it("reads so many pages ahead and no more, and stops where its reader stops", async () => {
    const site = await openSite();
    const store = memoryStore();
    await settle(site, store);
    for (let page = 0; page < 5; page++) await happen(site, 1000);
    const before = site.calls(eventsRoute);
    let seen = 0;
    for await (const { events, ack } of on(site, store, { readAhead: 2 })) {
      seen += events.length;
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(site.calls(eventsRoute) - before).toBeLessThanOrEqual(seen / 1000 + 2);
      await ack();
      if (seen === 3000) break;
    }
    expect(site.calls(eventsRoute) - before).toBeLessThanOrEqual(6);
  });

  it("delivers each page once where several are read ahead and come slowly", async () => {
    const site = await openSite();
    const store = memoryStore();
    await settle(site, store);
    const numbers = await happen(site, 40);
    site.server.faults.add({ kind: "latency", milliseconds: 20, route: eventsRoute });
    const taken = await take(on(site, store, { readAhead: 3, pageEvents: 4 }), 40);
    expect(taken.map(numberOf)).toEqual(numbers);
  });

  it("waits out an outage, and says so", async () => {
    const site = await openSite({}, { retry: { attempts: 1 } });
    const store = memoryStore();
    await settle(site, store);
    const numbers = await happen(site, 2);
    site.server.faults.add({ kind: "status", status: 503, route: eventsRoute, times: 5, retryAfter: "0" });
    site.server.faults.add({ kind: "status", status: 502, route: eventsRoute, times: 8 });
    const following = on(site, store);
    const taken = take(following, 2);
    await expect.poll(() => following.health().state, { timeout: 10_000 }).toBe("waiting");
    expect(following.health().error).toMatchObject({ code: "server" });
    expect((await taken).map(numberOf)).toEqual(numbers);
    expect(following.health()).toMatchObject({ state: "stopped" });
    expect(following.health().error).toBeUndefined();
  });

  it("makes an expired subscription anew, reads the time before again, and says so", async () => {
    const site = await openSite();
    const store = memoryStore();
    await settle(site, store);
    const numbers = await happen(site, 2);
    await take(on(site, store), 2);
    site.server.clock.advance(20 * hour);
    const later = await happen(site, 3);
    site.server.clock.advance(37 * hour);
    const gaps: unknown[] = [];
    const events: FollowedEvent[] = [];
    for await (const delivery of on(site, store)) {
      gaps.push(delivery.gap);
      events.push(...delivery.events);
      await delivery.ack();
      if (events.length >= 5) break;
    }
    const now = site.server.clock.now();
    expect(gaps).toEqual([{ kind: "expired", from: now - 57 * hour, to: now }]);
    // The overlap has the last ones of the time before.
    expect(events.map(numberOf)).toEqual([...numbers, ...later]);
  });

  it("does the same where an administrator has deleted the subscription, and keeps the gap until it is acknowledged", async () => {
    const site = await openSite();
    const store = memoryStore();
    await settle(site, store);
    site.server.world.subscriptions.clear();
    site.server.clock.advance(hour);
    for (let run = 0; run < 2; run++) {
      for await (const { gap, events } of on(site, store)) {
        expect([gap?.kind, events]).toEqual(["expired", []]);
        break;
      }
    }
    const [first] = await takeDeliveries(on(site, store), 1);
    expect(first?.gap).toMatchObject({ kind: "expired" });
    const numbers = await happen(site, 1);
    const [second] = await takeDeliveries(on(site, store), 1);
    expect([second?.gap, second?.events.map(numberOf)]).toEqual([undefined, numbers]);
  });

  it("says what is lost after eight days, and from when to when", async () => {
    const site = await openSite();
    const store = memoryStore();
    await settle(site, store);
    await happen(site, 2);
    const readAt = site.server.clock.now();
    site.server.clock.advance(8 * 24 * hour);
    const numbers = await happen(site, 1);
    const [delivery] = await takeDeliveries(on(site, store), 1);
    const now = site.server.clock.now();
    expect(delivery?.gap).toEqual({ kind: "lost", from: readAt, to: now - 7 * 24 * hour });
    expect(delivery?.events.map(numberOf)).toEqual(numbers);
  });

  it("says what is lost where OFS does not know the page", async () => {
    const site = await openSite();
    const store = memoryStore();
    await settle(site, store);
    const kept = await store.read<{ position: { page: string } }>("crm");
    const readAt = site.server.clock.now();
    await store.write(
      "crm",
      { ...kept?.value, position: { ...kept?.value.position, page: "nonsense" } },
      kept?.version,
    );
    site.server.clock.advance(hour);
    const numbers = await happen(site, 2);
    const [delivery] = await takeDeliveries(on(site, store), 1);
    expect(delivery?.gap).toEqual({ kind: "lost", from: readAt, to: site.server.clock.now() });
    expect(delivery?.events.map(numberOf)).toEqual(numbers);
  });

  it("ends with the titles of the subscriptions there are, asked once, where there can be no more", async () => {
    const site = await openSite();
    for (let count = 0; count < 100; count++) {
      await site.core.events.subscriptions.create({ events: ["userCreated"], subscriptionTitle: `S${count}` });
    }
    const before = site.calls("POST /rest/ofscCore/v1/events/subscriptions");
    const error = await failureOf<Error & { titles: string[] }>(collect(on(site, memoryStore())));
    expect(error).toMatchObject({ code: "subscription_limit" });
    expect(error.titles).toHaveLength(100);
    expect(site.calls("POST /rest/ofscCore/v1/events/subscriptions") - before).toBe(1);
  });

  it("ends in a conflict where another one has moved the cursor", async () => {
    const site = await openSite();
    const store = memoryStore();
    await settle(site, store);
    await happen(site, 1);
    const [one, two] = [on(site, store)[Symbol.asyncIterator](), on(site, store)[Symbol.asyncIterator]()];
    const [first, second] = [await one.next(), await two.next()];
    await first.value?.ack();
    expect(await failureOf((second.value as Delivery).ack())).toMatchObject({ code: "store_conflict", key: "crm" });
    await one.return?.();
    await two.return?.();
  });

  it("ends with the reason of its signal, whatever it was doing", async () => {
    const site = await openSite();
    const reason = new Error("stop");
    const abort = new AbortController();
    const following = on(site, memoryStore(), { signal: abort.signal, idleMs: [60_000, 60_000] });
    const ended = failureOf(collect(following));
    await expect.poll(() => following.health().state, { timeout: 10_000 }).toBe("idle");
    abort.abort(reason);
    expect(await ended).toBe(reason);
    expect(await failureOf(collect(on(site, memoryStore(), { signal: abort.signal })))).toBe(reason);
  });

  it("tells how far it has fallen behind, and warns at twelve hours", async () => {
    const site = await openSite();
    const store = memoryStore();
    await settle(site, store);
    await happen(site, 1);
    site.server.clock.advance(13 * hour);
    let warned = 0;
    const following = on(site, store, { onBehind: () => warned++ });
    await take(following, 1);
    expect(following.health()).toMatchObject({ lagMs: 13 * hour, behind: true });
    expect(warned).toBe(1);
  });

  it("refuses the cursor of another subscription, a broken one, and options that say nothing", async () => {
    const site = await openSite();
    const store = memoryStore();
    await settle(site, store);
    const other = { events: ["userCreated"], subscriptionTitle: "crm" };
    expect(await failureOf(poll(site.core.events, other, { store }))).toMatchObject({ code: "checkpoint" });
    await store.write("broken", { kind: "follow", fingerprint: JSON.stringify(other), position: {} });
    expect(await failureOf(poll(site.core.events, other, { store, key: "broken" }))).toMatchObject({ code: "store" });
    const place = { subscriptionId: "a", page: "b", readAt: 1 };
    for (const wrong of [
      { ...place, readAt: Number.NaN },
      { ...place, readAt: "1" },
      { ...place, page: 1 },
      { ...place, eventAt: "yesterday" },
      { ...place, gap: { kind: "lost", from: 1 } },
      { ...place, gap: { kind: "none", from: 1, to: 2 } },
      null,
    ]) {
      const key = JSON.stringify(wrong);
      await store.write(key, { kind: "follow", fingerprint: JSON.stringify(other), position: wrong });
      expect(await failureOf(poll(site.core.events, other, { store, key }))).toMatchObject({ code: "store", key });
    }
    const nameless = { events: ["userCreated"] };
    const wrong = () => follow(site.core.events, nameless, { store, readAhead: -1, from: new Date("x") });
    expect(wrong).toThrow(/key.*\n.*from.*\n.*readAhead/);
    const numbers: Record<string, readonly unknown[]> = {
      readAhead: [Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, "2"],
      pageEvents: [Number.NaN, Number.POSITIVE_INFINITY, 0, -1, 0.5, 1001, "2"],
      overlapMs: [Number.NaN, -1, "2"],
      idleMs: [5, [Number.NaN, 1], [0, 0], [5, 1], ["1", "2"], [1]],
    };
    for (const [name, values] of Object.entries(numbers)) {
      for (const value of values) {
        expect(() => on(site, store, { [name]: value }), `${name}: ${value}`).toThrow(new RegExp(name));
      }
    }
  });
});

async function takeDeliveries(following: AsyncIterable<Delivery>, count: number): Promise<Delivery[]> {
  const taken: Delivery[] = [];
  for await (const delivery of following) {
    taken.push(delivery);
    await delivery.ack();
    if (taken.length >= count) break;
  }
  return taken;
}

describe("one round", () => {
  it("gives what is new, once acknowledged never again, and nothing when nothing is", async () => {
    const site = await openSite();
    const options = { store: memoryStore(), now: () => site.server.clock.now() };
    const round = () => poll(site.core.events, definition, options);
    expect(await round()).toBeUndefined();
    const numbers = await happen(site, 2);
    expect((await round())?.events.map(numberOf)).toEqual(numbers);
    const delivery = await round();
    expect(delivery?.events.map(numberOf)).toEqual(numbers);
    await delivery?.ack();
    await delivery?.ack();
    expect(await round()).toBeUndefined();
  });

  it("fails at once, and the next one goes on", async () => {
    const site = await openSite({}, { retry: { attempts: 1 } });
    const options = { store: memoryStore() };
    await poll(site.core.events, definition, options);
    await happen(site, 1);
    site.server.faults.add({ kind: "status", status: 503, route: eventsRoute, times: 1 });
    expect(await failureOf(poll(site.core.events, definition, options))).toMatchObject({ code: "server" });
    expect((await poll(site.core.events, definition, options))?.events).toHaveLength(1);
  });

  it("tries to acknowledge again where the store failed", async () => {
    const site = await openSite();
    const memory = memoryStore();
    let broken = false;
    const store: Store = {
      ...memory,
      write: (...args) => (broken ? Promise.reject(new Error("disk full")) : memory.write(...args)),
    };
    await poll(site.core.events, definition, { store });
    await happen(site, 1);
    const delivery = await poll(site.core.events, definition, { store });
    broken = true;
    expect(await failureOf((delivery as Delivery).ack())).toMatchObject({ message: "disk full" });
    broken = false;
    await delivery?.ack();
    expect(await poll(site.core.events, definition, { store })).toBeUndefined();
  });
});

it("tells events apart by their type", () => {
  const event: OfsEvent = { eventType: "activityMoved", moveDetails: { moveReason: "late" } };
  expect(isEvent(event, "activityMoved") && event.moveDetails.moveReason).toBe("late");
  expect(isEvent(event, "userCreated")).toBe(false);
});
