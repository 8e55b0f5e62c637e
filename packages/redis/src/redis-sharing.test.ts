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
  await expect(odd.pace.take("reads", 1)).rejects.toThrow(TypeError);
  const stop = new AbortController();
  const waiting = odd.places.enter(limit, stop.signal);
  await sleep(120);
  const reason = new Error("enough");
  stop.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  await odd.close();
});
