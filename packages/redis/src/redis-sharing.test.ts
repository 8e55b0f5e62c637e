import { createClient } from "redis";
import { expect, it } from "vitest";
import { closers, connectTo, describeWithRedis, limit, redis, sleep } from "../test/share.js";
import { fromIoredis, fromNodeRedis, redisSharing } from "./index.js";

describeWithRedis("clients of Redis", () => {
  it("hand on what Redis refuses, but for a script that it does not know", async () => {
    const client = connectTo(redis.port);
    const bad = { text: "return redis.call('NOTHING')", sha1: "0".repeat(40) };
    await expect(fromIoredis(client).run(bad, [], [])).rejects.toThrow();
    const raw = createClient({ url: redis.url });
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
    const wrong: Record<string, readonly unknown[]> = {
      name: ["", 5, undefined],
      prefix: [5],
      patienceMs: [Number.NaN, Number.POSITIVE_INFINITY, 0, -1, "500"],
      leaseMs: [Number.NaN, Number.POSITIVE_INFINITY, 1, -1, "3000"],
      giveUpAfterMs: [Number.NaN, 0, -1, "1"],
      alone: [5, { activities: Number.NaN }, { activities: 0 }, { activities: 0.5 }, { activities: "1" }],
      seenWhileAway: ["ignore"],
      leaseMS: [3_000],
    };
    for (const [name, values] of Object.entries(wrong)) {
      for (const value of values) {
        const options = { name: "a", [name]: value };
        expect(() => redisSharing(client, options), `${name}: ${value}`).toThrow(new RegExp(`\\b${name}:`));
      }
    }
    const sharing = redisSharing(client, { name: "a" });
    for (const [perSecond, burst] of [[Number.NaN], [Number.POSITIVE_INFINITY], [1, Number.NaN], [1, 0.5]] as const) {
      expect(() => sharing.rateLimit(perSecond, burst)).toThrow(TypeError);
    }
  });

  it("close the connection of a subscription that fails", async () => {
    const ended: string[] = [];
    const failing = () => Promise.reject(new Error("refused"));
    const ioredis = { on: () => {}, subscribe: failing, disconnect: () => ended.push("ioredis") };
    await expect(fromIoredis({ duplicate: () => ioredis } as never).subscribe("a", () => {})).rejects.toThrow(
      "refused",
    );
    const node = { on: () => {}, connect: failing, destroy: () => ended.push("node-redis") };
    await expect(fromNodeRedis({ duplicate: () => node } as never).subscribe("a", () => {})).rejects.toThrow("refused");
    expect(ended).toEqual(["ioredis", "node-redis"]);
  });
});

it("takes nothing that a server says for granted", async () => {
  const client = { run: async () => "nonsense", subscribe: async () => async () => {} };
  const odd = redisSharing(client as never, { name: "odd", leaseMs: 100 });
  expect(await odd.breaker.read()).toBeUndefined();
  expect(await odd.breaker.probe(10)).toBe(false);
  expect(await odd.store.read("cursor")).toBeUndefined();
  expect(await odd.tokens.get("key")).toBeUndefined();
  expect(await odd.seen.take("id", 1)).toBe("taken");
  await expect(odd.pace.take("reads", 1)).rejects.toThrow(TypeError);
  const stop = new AbortController();
  const waiting = odd.places.enter(limit, stop.signal);
  await sleep(120);
  const reason = new Error("enough");
  stop.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  await odd.close();
});
