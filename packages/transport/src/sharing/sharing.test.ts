import { call, type Limit } from "@ofsc/contract";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, problem, script, stall } from "../../test/script.js";
import { createTransport } from "../transport.js";
import { shareBreaker } from "./share-breaker.js";
import { sharePlaces } from "./share-places.js";
import type { SharedBreaker, SharedPlace, SharedPlaces } from "./shared.js";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 11, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

const base = { instance: "acme", token: "t", retry: { attempts: 1 } };
const soon = () => vi.advanceTimersByTimeAsync(0);

/** Places that several transports count together, in memory. */
function places() {
  const waiting: (() => void)[] = [];
  const world = { taken: 0, most: 0, entered: 0, parked: [] as [string, number][], limits: [] as Limit[] };
  const share: SharedPlaces = {
    enter: async (limit, signal) => {
      world.limits.push(limit);
      world.entered++;
      while (world.taken >= limit.concurrent) {
        await new Promise<void>((resolve, reject) => {
          waiting.push(resolve);
          signal.addEventListener("abort", () => reject(signal.reason));
        });
      }
      world.most = Math.max(world.most, ++world.taken);
      return placeIn(world, waiting);
    },
    park: async ({ name }, ms) => void world.parked.push([name, ms]),
  };
  return Object.assign(world, { share });
}

const placeIn = (world: { taken: number }, waiting: (() => void)[]): SharedPlace => ({
  release: () => {
    world.taken--;
    waiting.shift()?.();
  },
  lost: new AbortController().signal,
});

describe("places that processes share", () => {
  it("are taken by the calls of all, and given back by each", async () => {
    const world = places();
    const slow = script(async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      return json({ activityId: 1 });
    });
    const both = [1, 2].map(() =>
      createTransport({ ...base, exchange: slow, limits: { share: sharePlaces(world.share) } }),
    );
    const calls = both.flatMap((transport) => [1, 2, 3, 4].map(() => call(transport, activities.limited, 1)));
    await soon();
    // Each process has three in front; the others wait in their own queue.
    expect(world.entered).toBe(6);
    await vi.advanceTimersByTimeAsync(100);
    await Promise.all(calls);
    expect(world).toMatchObject({ taken: 0, most: 3, entered: 8 });
  });

  it("are as many as the settings say", async () => {
    const world = places();
    const limits = { share: sharePlaces(world.share), places: { activities: 2 } };
    await call(createTransport({ ...base, exchange: script(json({})), limits }), activities.limited, 1);
    expect(world.limits).toEqual([{ name: "activities", concurrent: 2 }]);
  });

  it("are done without when nobody can say", async () => {
    for (const enter of [
      () => Promise.reject(new Error("gone")),
      () => {
        throw new Error("gone");
      },
    ]) {
      const share: SharedPlaces = { enter, park: () => Promise.reject(new Error("gone")) };
      const exchange = script(problem(429, "", { "retry-after": "0" }), json({ activityId: 1 }));
      const transport = createTransport({
        ...base,
        retry: { attempts: 2 },
        exchange,
        limits: { share: sharePlaces(share) },
      });
      expect(await call(transport, activities.limited, 1)).toEqual({ activityId: 1 });
      expect(transport.health().limits).toMatchObject([{ running: 0, waiting: 0 }]);
    }
  });

  it("are not waited for by a caller who gave up, or for ever, and one that comes too late goes back", async () => {
    const released = vi.fn();
    let grant = (_: SharedPlace) => {};
    const hanging: SharedPlaces = {
      enter: () =>
        new Promise((resolve) => {
          grant = resolve;
        }),
      park: async () => {},
    };
    const limits = { share: sharePlaces(hanging), maxWaitMs: 50 };
    const transport = createTransport({ ...base, exchange: script(json({})), limits });
    const controller = new AbortController();
    const call1 = failureOf(call(transport, activities.limited, 1, { signal: controller.signal }));
    await soon();
    controller.abort("enough");
    expect(await call1).toBe("enough");
    grant({ release: released, lost: controller.signal });
    await soon();
    expect(released).toHaveBeenCalledTimes(1);
    const call2 = failureOf(call(transport, activities.limited, 1));
    await vi.advanceTimersByTimeAsync(50);
    expect(await call2).toMatchObject({ code: "timeout", limit: "queue" });
    expect(transport.health().limits).toMatchObject([{ running: 0, waiting: 0 }]);
  });

  it("are told when OFS has had enough", async () => {
    const world = places();
    const exchange = script(problem(429, "", { "retry-after": "7" }));
    await failureOf(
      call(createTransport({ ...base, exchange, limits: { share: sharePlaces(world.share) } }), activities.limited, 1),
    );
    expect(world.parked).toEqual([["activities", 7_000]]);
    expect(world.taken).toBe(0);
  });
});

/** What several breakers know together, in memory. */
function memory() {
  let state: { openUntil: number; openings: number } | undefined;
  let tries = 0;
  const share: SharedBreaker = {
    read: async () => state,
    probe: async () => tries++ === 0,
    open: async (ms) => {
      tries = 0;
      state = { openUntil: Date.now() + ms, openings: (state?.openings ?? 0) + 1 };
    },
    close: async () => {
      state = undefined;
    },
  };
  return share;
}

describe("a breaker that processes share", () => {
  const get = (transport: Parameters<typeof call>[0]) => call(transport, activities.get, 1);

  it("opens for all, lets one of them try, and closes for all", async () => {
    const share = memory();
    const breaker = { minimumCalls: 4, share: shareBreaker(share) };
    const exchange = script(...Array.from({ length: 4 }, () => problem(500)), stall, json({ activityId: 1 }));
    const [first, second] = [1, 2].map(() => createTransport({ ...base, exchange, breaker })) as [never, never];
    for (const _ of [1, 2, 3, 4]) await failureOf(get(first));
    expect(await failureOf(get(second))).toMatchObject({ code: "circuit_open", retryAfterMs: 5_000 });
    await vi.advanceTimersByTimeAsync(5_000);
    const controller = new AbortController();
    const trying = failureOf(call(first, activities.get, 1, { signal: controller.signal }));
    await soon();
    expect(await failureOf(get(second))).toMatchObject({ code: "circuit_open", retryAfterMs: 1_000 });
    controller.abort();
    await trying;
    await share.close();
    await get(second);
    await get(first);
    expect(exchange.sent).toHaveLength(7);
  });

  it("closes for all when the one that tried succeeded", async () => {
    const share = memory();
    const exchange = script(json({ activityId: 1 }));
    await share.open(0);
    const transport = createTransport({ ...base, exchange, breaker: { share: shareBreaker(share) } });
    await get(transport);
    await soon();
    expect(await share.read()).toBeUndefined();
    expect(transport.health().breaker?.status).toBe("closed");
  });

  it("is each one's own when nobody can say", async () => {
    const no = () => Promise.reject(new Error("gone"));
    const share = { read: no, probe: no, open: no, close: no };
    const exchange = script(...Array.from({ length: 4 }, () => problem(500)), json({ activityId: 1 }));
    const transport = createTransport({ ...base, exchange, breaker: { minimumCalls: 4, share: shareBreaker(share) } });
    for (const _ of [1, 2, 3, 4]) await failureOf(get(transport));
    expect(transport.health().breaker?.status).toBe("open");
    await vi.advanceTimersByTimeAsync(5_000);
    await get(transport);
    expect(transport.health().breaker?.status).toBe("closed");
  });
});
