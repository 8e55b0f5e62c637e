import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { collect, failureOf } from "../../test/company.js";
import { openCheckpoint } from "./checkpoint.js";
import { memoryStore } from "./memory-store.js";
import { createProgress, type WorkProgress } from "./progress.js";
import { readRows } from "./rows.js";
import { backoff, sleep, unlessAborted } from "./sleep.js";

describe("progress", () => {
  it("is told at most once a second, with the rate of the last minute and the time that remains", () => {
    let now = 0;
    const told: WorkProgress[] = [];
    const progress = createProgress({ total: 10_000, listener: (one) => told.push(one), now: () => now });
    expect(progress.current()).toEqual({ done: 0, total: 10_000, failed: 0, calls: 0, rate: 0 });
    // What a restart found done says nothing about the speed.
    progress.set({ done: 1000, failed: 0, calls: 9 });
    for (let second = 1; second <= 90; second++) {
      now = second * 1000;
      progress.set({ done: 1000 + second * (second > 30 ? 20 : 10), failed: 1, calls: 10 });
      now += 400;
      progress.set({ done: 1000 + second * (second > 30 ? 20 : 10), failed: 1, calls: 10 });
    }
    expect(told).toHaveLength(91);
    expect(told.at(-1)).toMatchObject({ done: 2800, rate: expect.closeTo(20, 0), total: 10_000 });
    expect(told.at(-1)?.remainingMs).toBeGreaterThan(300_000);
    progress.set({ done: 3000, failed: 1, calls: 11 }, true);
    expect(told).toHaveLength(92);
  });
});

describe("a checkpoint", () => {
  const isNumber = (value: unknown) => typeof value === "number";
  const identity = { kind: "test", fingerprint: "one" };

  it("is refused where it is none, or where another process has moved it", async () => {
    const store = memoryStore();
    await store.write("broken", { ...identity, position: "x" });
    await store.write("foreign", 5);
    const open = (key: string) =>
      openCheckpoint({ store, key }, identity, isNumber as (value: unknown) => value is number);
    expect(await failureOf(open("broken"))).toMatchObject({ code: "store", key: "broken" });
    expect(await failureOf(open("foreign"))).toMatchObject({ code: "checkpoint" });
    const [mine, theirs] = [await open("new"), await open("new")];
    await mine.save(1);
    await mine.save(2);
    expect(await failureOf(theirs.save(1))).toMatchObject({ code: "store_conflict", key: "new" });
    expect((await open("new")).position).toBe(2);
  });
});

describe("rows", () => {
  const collectRows = (rows: Parameters<typeof readRows>[0]) =>
    collect({ [Symbol.asyncIterator]: () => readRows(rows, new AbortController().signal) });

  it("come from streams that cannot be iterated, too, and close them", async () => {
    let cancelled = false;
    const make = () => {
      const stream = new ReadableStream({
        pull: (controller) => controller.enqueue(1),
        cancel: () => {
          cancelled = true;
        },
      });
      const { getReader } = stream;
      return { getReader: getReader.bind(stream) } as ReadableStream;
    };
    const rows = readRows(make(), new AbortController().signal);
    expect(await rows.next()).toEqual({ done: false, value: 1 });
    await rows.return?.();
    expect(cancelled).toBe(true);
    const short = new ReadableStream({
      start(controller) {
        controller.enqueue("a");
        controller.close();
      },
    });
    const plain = { getReader: short.getReader.bind(short) } as ReadableStream;
    expect(await collectRows(plain)).toEqual(["a"]);
  });

  it("are waited for no longer than until the signal, and a stream that says nothing is closed", async () => {
    let cancelled = false;
    const silent = new ReadableStream({
      cancel: () => {
        cancelled = true;
      },
    });
    const { getReader } = silent;
    const abort = new AbortController();
    const asked = failureOf(readRows({ getReader: getReader.bind(silent) } as ReadableStream, abort.signal).next());
    const reason = new Error("stop");
    abort.abort(reason);
    expect(await asked).toBe(reason);
    expect(cancelled).toBe(true);
  });
});

describe("waiting", () => {
  it("leaves nothing on a signal, whichever of the two comes first", async () => {
    const { signal } = new AbortController();
    await sleep(1, signal);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    const ended = new AbortController();
    const waits = [
      failureOf(sleep(60_000, ended.signal)),
      failureOf(unlessAborted(new Promise(() => {}), ended.signal)),
    ];
    ended.abort();
    waits.push(failureOf(unlessAborted(new Promise(() => {}), ended.signal)));
    await Promise.all(waits);
    expect(getEventListeners(ended.signal, "abort")).toEqual([]);
  });

  it("is not cut short where it is longer than a timer can be", async () => {
    const abort = new AbortController();
    const wait = failureOf(sleep(2 ** 40, abort.signal));
    const first = await Promise.race([wait, new Promise((resolve) => setTimeout(resolve, 50, "still waiting"))]);
    abort.abort();
    expect([first, await wait]).toEqual(["still waiting", abort.signal.reason]);
  });

  it("ends with the reason of a signal, and grows up to its bound", async () => {
    const reason = new Error("stop");
    expect(await failureOf(sleep(1000, AbortSignal.abort(reason)))).toBe(reason);
    for (const attempt of [1, 2, 20]) {
      const wait = backoff(attempt, [100, 1000]);
      const full = Math.min(1000, 100 * 2 ** (attempt - 1));
      expect(wait).toBeGreaterThanOrEqual(full / 2);
      expect(wait).toBeLessThanOrEqual(full);
    }
  });
});
