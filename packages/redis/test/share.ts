import { Redis } from "ioredis";
import { redisProgram, startRedis, type TestRedis } from "services";
import { afterAll, afterEach, beforeAll, describe, it } from "vitest";
import { fromIoredis, redisSharing, type Sharing, type SharingOptions } from "../src/index.js";

export let redis: TestRedis;
export const closers: (() => unknown)[] = [];
let names = 0;
export const signal = new AbortController().signal;
export const limit = { name: "activities", concurrent: 3 };
export const sleep = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** A name that no other test has. */
export const ownName = (): string => `t${names}`;

/** A client of its own. */
export function connectTo(port: number) {
  const client = new Redis(port, "127.0.0.1", { maxRetriesPerRequest: 0, retryStrategy: () => 50, lazyConnect: false });
  client.on("error", () => {});
  closers.push(() => client.disconnect());
  return client;
}

/** A process, as far as sharing goes; `die` is its sudden end. */
export function share(
  name: string,
  options: Partial<SharingOptions> = {},
  port = redis.port,
): Sharing & { die(): void } {
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
export async function work(sharings: readonly Sharing[], each: number, ms: number) {
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

/** Tests that want a Redis, and are named where there is none. */
export function describeWithRedis(what: string, tests: () => void): void {
  if (!redisProgram) it.skip("absent: Redis", () => {});
  describe.skipIf(!redisProgram)(what, () => {
    beforeAll(async () => {
      redis = await startRedis();
    });
    afterEach(async () => {
      for (const close of closers.splice(0).reverse()) await close();
      names += 1;
    });
    afterAll(() => redis?.stop());
    tests();
  });
}
