import { createClient } from "redis";
import { startProxy } from "services";
import { expect, it } from "vitest";
import {
  closers,
  connectTo,
  describeWithRedis,
  limit,
  ownName,
  redis,
  share,
  signal,
  sleep,
  work,
} from "../test/share.js";
import { createAlone } from "./alone.js";
import { fromIoredis, fromNodeRedis, redisSharing, StoreUnavailableError } from "./index.js";

describeWithRedis("places of processes that share Redis", () => {
  it("never run more calls at once than there are places, and each process gets its turn", async () => {
    const sharings = Array.from({ length: 4 }, () => share(`a${ownName()}`));
    const { most, done, by } = await work(sharings, 30, 10);
    expect({ most, done }).toEqual({ most: 3, done: 120 });
    expect(by).toEqual([30, 30, 30, 30]);
  });

  it("keep to it with clients of node-redis as well", async () => {
    const make = async () => {
      const client = createClient({ url: redis.url });
      client.on("error", () => {});
      await client.connect();
      closers.push(() => client.destroy());
      const sharing = redisSharing(fromNodeRedis(client as never), { name: `b${ownName()}` });
      closers.push(() => sharing.close());
      return sharing;
    };
    const { most, done } = await work([await make(), await make(), share(`b${ownName()}`)], 15, 5);
    expect({ most, done }).toEqual({ most: 3, done: 45 });
  });

  it("go on alone where they cannot listen, or not in time, and share again once they can", async () => {
    const client = fromIoredis(connectTo(redis.port));
    let ended = 0;
    const answers = [
      () => Promise.reject(new Error("refused")),
      () => sleep(300).then(() => async () => void ended++),
      client.subscribe,
    ];
    const sharing = redisSharing(
      { ...client, subscribe: (...args) => (answers.shift() ?? client.subscribe)(...args) },
      { name: `u${ownName()}`, patienceMs: 150, alone: { activities: 1 } },
    );
    closers.push(() => sharing.close());
    const held = `{ofsc:u${ownName()}:activities}:held`;
    const look = connectTo(redis.port);
    for (const shared of [0, 0, 1]) {
      const place = await sharing.places.enter(limit, signal);
      expect(await look.zcard(held)).toBe(shared);
      place.release();
      for (let tries = 0; sharing.health().shared !== "yes" && tries < 100; tries += 1) await sleep(50);
    }
    expect(ended).toBe(1);
  });

  it("take over the places of one that dies", async () => {
    const [dying, ...others] = [share(`c${ownName()}`), share(`c${ownName()}`), share(`c${ownName()}`)];
    for (let held = 0; held < 3; held += 1) await dying?.places.enter(limit, signal);
    dying?.die();
    const { most, done } = await work(others, 9, 5);
    expect({ most, done }).toEqual({ most: 3, done: 18 });
  });

  it("tell a call that its place was given to another, when its process was not heard of for too long", async () => {
    const frozen = share(`d${ownName()}`, { leaseMs: 1000 });
    const place = await frozen.places.enter({ name: "one", concurrent: 1 }, signal);
    const lost = new Promise((told) => place.lost.addEventListener("abort", told));
    const client = connectTo(redis.port);
    await client.del(`{ofsc:d${ownName()}:one}:held`);
    await share(`d${ownName()}`).places.enter({ name: "one", concurrent: 1 }, signal);
    await lost;
  });

  it("leave the line at the signal, with its reason, and let the next one in", async () => {
    const one = { name: "one", concurrent: 1 };
    const sharing = share(`e${ownName()}`);
    const first = await sharing.places.enter(one, signal);
    const stop = new AbortController();
    const second = sharing.places.enter(one, stop.signal);
    const third = share(`e${ownName()}`).places.enter(one, signal);
    const reason = new Error("enough");
    stop.abort(reason);
    await expect(second).rejects.toBe(reason);
    first.release();
    (await third).release();
    await expect(sharing.places.enter(one, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it("let nobody in while a limit is parked", async () => {
    const sharing = share(`f${ownName()}`);
    await sharing.places.park(limit, 300);
    const began = performance.now();
    (await share(`f${ownName()}`).places.enter(limit, signal)).release();
    expect(performance.now() - began).toBeGreaterThan(250);
  });

  it("finish all calls over a Redis that is killed and comes back empty", async () => {
    const sharings = [share(`g${ownName()}`, { patienceMs: 200 }), share(`g${ownName()}`, { patienceMs: 200 })];
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
    const sharing = share(`h${ownName()}`, { patienceMs: 150, alone: { activities: 1 } }, proxy.port);
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

  it("go on alone, leave that line at the signal, and end with what they share", async () => {
    const sharing = share(`p${ownName()}`, { patienceMs: 50, alone: { activities: 1 } }, 1);
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
});

it("gives no place of its own to a call that was ended before", async () => {
  const reason = new Error("enough");
  await expect(createAlone(() => 1).enter(AbortSignal.abort(reason))).rejects.toBe(reason);
});
