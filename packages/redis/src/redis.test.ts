import { StoreConflictError } from "@ofsc/flow";
import { Secret, shareTokens } from "@ofsc/transport";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { redisProgram, startProxy, startRedis, type TestRedis } from "services";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createAlone } from "./alone.js";
import {
  fromIoredis,
  fromNodeRedis,
  redisSharing,
  type Sharing,
  type SharingOptions,
  StoreUnavailableError,
} from "./index.js";
import { texts } from "./scripts.js";

let redis: TestRedis;
const closers: (() => unknown)[] = [];
let names = 0;
const signal = new AbortController().signal;
const limit = { name: "activities", concurrent: 3 };
const sleep = (ms: number) => new Promise((next) => setTimeout(next, ms));

function connectTo(port: number) {
  const client = new Redis(port, "127.0.0.1", { maxRetriesPerRequest: 0, retryStrategy: () => 50, lazyConnect: false });
  client.on("error", () => {});
  closers.push(() => client.disconnect());
  return client;
}

function share(name: string, options: Partial<SharingOptions> = {}, port = redis.port): Sharing & { die(): void } {
  const client = connectTo(port);
  const wrapped = fromIoredis(client);
  const ends: (() => Promise<void>)[] = [];
  const sharing = redisSharing(
    {
      ...wrapped,
      subscribe: async (channel, listener) => {
        const end = await wrapped.subscribe(channel, listener);
        ends.push(end);
        return end;
      },
    },
    { name, leaseMs: 1000, ...options },
  );
  closers.push(() => sharing.close());
  return {
    ...sharing,
    // As when its process is gone: no connection, and nobody gives back what it held.
    die: () => {
      client.disconnect();
      for (const end of ends) void end();
    },
  };
}

/** Many calls over some processes; what was seen of them. */
async function work(sharings: readonly Sharing[], each: number, ms: number) {
  const seen = { now: 0, most: 0, done: 0, by: sharings.map(() => 0) };
  const call = async (sharing: Sharing, at: number) => {
    const place = await sharing.places.enter(limit, signal);
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    await sleep(ms);
    seen.now -= 1;
    place.release();
    seen.done += 1;
    seen.by[at] = (seen.by[at] ?? 0) + 1;
  };
  // The transport's own queue lets no more calls of a process wait than there are places.
  const lanes = sharings.flatMap((sharing, at) =>
    Array.from({ length: limit.concurrent }, async (_, lane) => {
      for (let count = lane; count < each; count += limit.concurrent) await call(sharing, at);
    }),
  );
  await Promise.all(lanes);
  return seen;
}

if (!redisProgram) it.skip("absent: Redis", () => {});

describe.skipIf(!redisProgram)("processes that share Redis", () => {
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
    names += 1;
  });
  afterAll(() => redis?.kill());

  it("never run more calls at once than there are places, and each process gets its turn", async () => {
    const sharings = Array.from({ length: 4 }, () => share(`a${names}`));
    const { most, done, by } = await work(sharings, 30, 10);
    expect({ most, done }).toEqual({ most: 3, done: 120 });
    expect(by).toEqual([30, 30, 30, 30]);
  });

  it("keep to it with clients of node-redis as well", async () => {
    const make = async () => {
      const client = createClient({ url: `redis://127.0.0.1:${redis.port}` });
      client.on("error", () => {});
      await client.connect();
      closers.push(() => client.destroy());
      const sharing = redisSharing(fromNodeRedis(client as never), { name: `b${names}` });
      closers.push(() => sharing.close());
      return sharing;
    };
    const { most, done } = await work([await make(), await make(), share(`b${names}`)], 15, 5);
    expect({ most, done }).toEqual({ most: 3, done: 45 });
  });

  it("take over the places of one that dies", async () => {
    const [dying, ...others] = [share(`c${names}`), share(`c${names}`), share(`c${names}`)];
    for (let held = 0; held < 3; held += 1) await dying?.places.enter(limit, signal);
    dying?.die();
    const { most, done } = await work(others, 9, 5);
    expect({ most, done }).toEqual({ most: 3, done: 18 });
  });

  it("tell a call that its place was given to another, when its process was not heard of for too long", async () => {
    const frozen = share(`d${names}`, { leaseMs: 1000 });
    const place = await frozen.places.enter({ name: "one", concurrent: 1 }, signal);
    const lost = new Promise((told) => place.lost.addEventListener("abort", told));
    const client = connectTo(redis.port);
    await client.del(`{ofsc:d${names}:one}:held`);
    await share(`d${names}`).places.enter({ name: "one", concurrent: 1 }, signal);
    await lost;
  });

  it("leave the line at the signal, with its reason, and let the next one in", async () => {
    const one = { name: "one", concurrent: 1 };
    const sharing = share(`e${names}`);
    const first = await sharing.places.enter(one, signal);
    const stop = new AbortController();
    const second = sharing.places.enter(one, stop.signal);
    const third = share(`e${names}`).places.enter(one, signal);
    const reason = new Error("enough");
    stop.abort(reason);
    await expect(second).rejects.toBe(reason);
    first.release();
    (await third).release();
    await expect(sharing.places.enter(one, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it("let nobody in while a limit is parked", async () => {
    const sharing = share(`f${names}`);
    await sharing.places.park(limit, 300);
    const began = performance.now();
    (await share(`f${names}`).places.enter(limit, signal)).release();
    expect(performance.now() - began).toBeGreaterThan(250);
  });

  it("finish all calls over a Redis that is killed and comes back empty", async () => {
    const sharings = [share(`g${names}`, { patienceMs: 200 }), share(`g${names}`, { patienceMs: 200 })];
    const working = work(sharings, 60, 10);
    await sleep(150);
    await redis.kill();
    await sleep(300);
    expect(sharings.map((sharing) => sharing.health().shared)).toContain("alone");
    await redis.start();
    const { done, most } = await working;
    expect(done).toBe(120);
    // For as long as a lease, those that went on alone count beside those that came back.
    expect(most).toBeLessThanOrEqual(limit.concurrent * 2);
  });

  it("wait no longer than their patience for a line that swallows everything, and come back", async () => {
    const proxy = await startProxy(redis.port);
    closers.push(() => proxy.close());
    const sharing = share(`h${names}`, { patienceMs: 150, alone: { activities: 1 } }, proxy.port);
    (await sharing.places.enter(limit, signal)).release();
    proxy.drop(true);
    const place = await sharing.places.enter(limit, signal);
    expect(sharing.health()).toEqual({ shared: "alone" });
    const next = sharing.places.enter(limit, signal);
    place.release();
    (await next).release();
    await expect(sharing.tokens.get("k")).rejects.toBeInstanceOf(StoreUnavailableError);
    proxy.drop(false);
    for (let tries = 0; sharing.health().shared !== "yes" && tries < 100; tries += 1) await sleep(50);
    expect(sharing.health()).toEqual({ shared: "yes" });
  });

  it("fetch one token for a fleet", async () => {
    const fleet = Array.from({ length: 10 }, () => share(`i${names}`));
    let fetches = 0;
    const fetchToken = async () => {
      fetches += 1;
      await sleep(30);
      return { value: "t", expiresAt: Date.now() + 60_000 };
    };
    const tokens = await Promise.all(fleet.map(({ tokens: store }) => store.once("key", fetchToken)));
    expect({ fetches, values: new Set(tokens.map(({ value }) => value)).size }).toEqual({ fetches: 1, values: 1 });
    expect((await fleet[0]?.tokens.get("key"))?.value).toBe("t");
    // A failure is nobody else's: the next one tries.
    await expect(fleet[1]?.tokens.once("other", () => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
    expect((await fleet[2]?.tokens.once("other", fetchToken))?.value).toBe("t");
  });

  it("let a fleet of transports make one call to the token service", async () => {
    let fetches = 0;
    const server = async () => {
      fetches += 1;
      await sleep(20);
      return { value: new Secret("shared"), expiresAt: Date.now() + 60_000 };
    };
    const fetchers = Array.from({ length: 8 }, () => shareTokens(share(`o${names}`).tokens)(server, ["app"]));
    const tokens = await Promise.all(fetchers.map((fetcher) => fetcher([])));
    expect(new Set(tokens.map(({ value }) => value.reveal()))).toEqual(new Set(["shared"]));
    expect(fetches).toBe(1);
    const refused = new Error("refused");
    await expect(shareTokens(share(`o${names}`).tokens)(() => Promise.reject(refused), ["other"])([])).rejects.toBe(
      refused,
    );
  });

  it("take what is no token for none", async () => {
    const sharing = share(`j${names}`);
    const client = connectTo(redis.port);
    for (const text of ["nonsense", "{}", '{"value":1,"expiresAt":2}', '{"value":"t","expiresAt":"soon"}', "null"]) {
      await client.set(`ofsc:j${names}:token:key`, text);
      expect(await sharing.tokens.get("key")).toBeUndefined();
    }
  });

  it("know together that the circuit is open, and let one of them try", async () => {
    const [one, other] = [share(`k${names}`), share(`k${names}`)];
    expect(await one?.breaker.read()).toBeUndefined();
    await one?.breaker.open(5_000);
    const state = await other?.breaker.read();
    expect(state?.openings).toBe(1);
    expect(state?.openUntil).toBeGreaterThan(Date.now() + 3_000);
    expect([await one?.breaker.probe(1000), await other?.breaker.probe(1000)]).toEqual([true, false]);
    await other?.breaker.close();
    expect(await one?.breaker.read()).toBeUndefined();
  });

  it("keep cursors, each over the version that was read", async () => {
    const [one, other] = [share(`l${names}`), share(`l${names}`)] as [Sharing, Sharing];
    expect(await one.store.read("cursor")).toBeUndefined();
    const first = await one.store.write("cursor", { page: 1 });
    const second = await other.store.write("cursor", { page: 2 }, first);
    await expect(one.store.write("cursor", { page: 3 }, first)).rejects.toBeInstanceOf(StoreConflictError);
    await expect(one.store.write("cursor", { page: 3 })).rejects.toBeInstanceOf(StoreConflictError);
    expect(await one.store.read("cursor")).toEqual({ value: { page: 2 }, version: second });
  });

  it("acknowledge nothing while Redis is away: writing waits, and ends in an error at last", async () => {
    const sharing = share(`m${names}`, { patienceMs: 50, giveUpAfterMs: 300 }, 1);
    await expect(sharing.store.write("cursor", 1)).rejects.toMatchObject({ code: "store" });
  });

  it("remember webhooks and count addresses for all receivers together", async () => {
    const [one, other] = [share(`n${names}`), share(`n${names}`)] as [Sharing, Sharing];
    expect([await one.seen.take("id", 60), await other.seen.take("id", 60)]).toEqual(["taken", "running"]);
    await one.seen.done("id", 60);
    expect(await other.seen.take("id", 60)).toBe("done");
    await other.seen.take("lost", 60);
    await other.seen.release("lost");
    expect(await one.seen.take("lost", 60)).toBe("taken");
    const [rate, same] = [one.rateLimit(1, 2), other.rateLimit(1, 2)];
    expect([await rate.take("a"), await same.take("a"), await rate.take("a"), await rate.take("b")]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect(() => one.rateLimit(0)).toThrow(TypeError);
    const away = share(`n${names}`, { patienceMs: 50 }, 1);
    expect(await away.seen.take("id", 60)).toBe("taken");
    expect(await away.rateLimit(1).take("a")).toBe(true);
    await expect(
      share(`n${names}`, { patienceMs: 50, seenWhileAway: "refuse" }, 1).seen.take("id", 60),
    ).rejects.toBeInstanceOf(StoreUnavailableError);
  });

  it("go on alone, leave that line at the signal, and end with what they share", async () => {
    const sharing = share(`p${names}`, { patienceMs: 50, alone: { activities: 1 } }, 1);
    const first = await sharing.places.enter(limit, signal);
    const stop = new AbortController();
    const second = sharing.places.enter(limit, stop.signal);
    const reason = new Error("enough");
    stop.abort(reason);
    await expect(second).rejects.toBe(reason);
    first.release();
    first.release();
    (await sharing.places.enter(limit, signal)).release();
    await sharing.close();
    await expect(sharing.places.enter(limit, signal)).rejects.toBeInstanceOf(StoreUnavailableError);
  });

  it("take what is no JSON for an error that names the key", async () => {
    const sharing = share(`q${names}`);
    await connectTo(redis.port).hset(`ofsc:q${names}:store:cursor`, { version: "1", value: "{" });
    await expect(sharing.store.read("cursor")).rejects.toMatchObject({ code: "store", key: "cursor" });
  });

  it("wait for another's fetch, and fetch themselves when it failed", async () => {
    const [one, other] = [share(`r${names}`), share(`r${names}`)] as [Sharing, Sharing];
    const failing = one.tokens.once("key", async () => {
      await sleep(60);
      throw new Error("refused");
    });
    await sleep(20);
    const token = other.tokens.once("key", async () => ({ value: "mine", expiresAt: Date.now() + 60_000 }));
    await expect(failing).rejects.toThrow("refused");
    expect((await token).value).toBe("mine");
    await one.tokens.set("old", { value: "t", expiresAt: Date.now() - 1 });
    expect(await one.tokens.get("old")).toBeUndefined();
  });

  it("hand on what Redis refuses, but for a script that it does not know", async () => {
    const client = connectTo(redis.port);
    const bad = { text: "return redis.call('NOTHING')", sha1: "0".repeat(40) };
    await expect(fromIoredis(client).run(bad, [], [])).rejects.toThrow();
    const raw = createClient({ url: `redis://127.0.0.1:${redis.port}` });
    await raw.connect();
    closers.push(() => raw.destroy());
    await expect(fromNodeRedis(raw as never).run(bad, [], [])).rejects.toThrow();
    const closed = connectTo(1);
    await expect(fromIoredis(closed).run(bad, [], [])).rejects.toThrow();
    const refusing = { evalSha: () => Promise.reject(new Error("READONLY")) };
    await expect(fromNodeRedis(refusing as never).run(bad, [], [])).rejects.toThrow("READONLY");
  });

  it("refuse options that make no sense", () => {
    const client = fromIoredis(connectTo(redis.port));
    expect(() => redisSharing(client, { name: "" })).toThrow(TypeError);
    expect(() => redisSharing(client, { name: "a", leaseMs: 1 })).toThrow(TypeError);
  });
});

it("takes nothing that a server says for granted", async () => {
  const client = { run: async () => "nonsense", subscribe: () => Promise.reject(new Error("no channel")) };
  const odd = redisSharing(client as never, { name: "odd", leaseMs: 100 });
  expect(await odd.breaker.read()).toBeUndefined();
  expect(await odd.breaker.probe(10)).toBe(false);
  expect(await odd.store.read("cursor")).toBeUndefined();
  expect(await odd.tokens.get("key")).toBeUndefined();
  expect(await odd.seen.take("id", 1)).toBe("taken");
  const stop = new AbortController();
  const waiting = odd.places.enter(limit, stop.signal);
  await sleep(120);
  const reason = new Error("enough");
  stop.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  await odd.close();
});

it("gives no place of its own to a call that was ended before", async () => {
  const reason = new Error("enough");
  await expect(createAlone(() => 1).enter(AbortSignal.abort(reason))).rejects.toBe(reason);
});

it("has scripts that a person can read: those of places in at most 60 lines", () => {
  const { enter, leave, renew } = texts;
  const [head = ""] = enter.split("local ticket, count");
  const lines = [head, ...[enter, leave, renew].map((text) => text.slice(head.length))].flatMap((text) =>
    text.trim().split("\n"),
  );
  expect(lines.length).toBeLessThanOrEqual(60);
});
