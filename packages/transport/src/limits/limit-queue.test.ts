import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { failureOf } from "../../test/script.js";
import { Scope } from "../scope.js";
import { LimitQueue } from "./limit-queue.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const acquire = (queue: LimitQueue, scope = new Scope()) => queue.enter(scope);
const settled = () => vi.advanceTimersByTimeAsync(0);

it("grants its places, and then the places that are given back, first come first served", async () => {
  const queue = new LimitQueue("activities", 2);
  const started: number[] = [];
  for (let number = 0; number < 5; number++) acquire(queue).then(() => started.push(number));
  await settled();
  expect(started).toEqual([0, 1]);
  expect(queue.health()).toMatchObject({ running: 2, waiting: 3 });
  queue.release();
  queue.release();
  await settled();
  expect(started).toEqual([0, 1, 2, 3]);
});

it("lets a call that comes back go before those that came after it", async () => {
  const queue = new LimitQueue("activities", 1);
  const started: string[] = [];
  const first = await acquire(queue);
  acquire(queue).then(() => started.push("second"));
  acquire(queue).then(() => started.push("third"));
  queue.release();
  queue.acquire(first, new Scope()).then(() => started.push("first again"));
  await settled();
  for (const _ of [1, 2]) {
    queue.release();
    await settled();
  }
  expect(started).toEqual(["second", "first again", "third"]);
});

it("takes out a waiter whose scope ends, and nobody else", async () => {
  const queue = new LimitQueue("activities", 1);
  await acquire(queue);
  const scope = new Scope();
  const failed = failureOf(acquire(queue, scope));
  let started = false;
  acquire(queue).then(() => {
    started = true;
  });
  scope.end("enough");
  expect(await failed).toBe("enough");
  expect(queue.waiting).toBe(1);
  queue.release();
  await settled();
  expect(started).toBe(true);
});

it("refuses a waiter whose scope has ended already, and keeps the others", async () => {
  const queue = new LimitQueue("activities", 1);
  await acquire(queue);
  acquire(queue);
  const scope = new Scope();
  scope.end("enough");
  expect(await failureOf(acquire(queue, scope))).toBe("enough");
  expect(queue.waiting).toBe(1);
});

it("bounds how many wait, but for those that come back", async () => {
  const queue = new LimitQueue("activities", 1, { maxWaiting: 1 });
  const first = await acquire(queue);
  acquire(queue);
  const error = await failureOf(acquire(queue));
  expect(error).toMatchObject({ message: "too many calls wait for activities", retryable: true });
  queue.release();
  acquire(queue);
  let back = false;
  queue.acquire(first, new Scope()).then(() => {
    back = true;
  });
  expect(queue.waiting).toBe(2);
  queue.release();
  await settled();
  expect(back).toBe(true);
});

it("serves without a queue when nobody may wait", async () => {
  const queue = new LimitQueue("activities", 1, { maxWaiting: 0 });
  await acquire(queue);
  expect(await failureOf(acquire(queue))).toMatchObject({ message: "too many calls wait for activities" });
  queue.release();
  await acquire(queue);
});

it("bounds how long one waits", async () => {
  const queue = new LimitQueue("activities", 1, { maxWaitMs: 1_000 });
  await acquire(queue);
  const scope = new Scope();
  const failed = failureOf(acquire(queue, scope));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await failed).toMatchObject({ code: "timeout", limit: "queue", phase: "queue", timeoutMs: 1_000 });
  acquire(queue);
  scope.end("later");
  expect(queue.waiting).toBe(1);
});

it("takes a wait beyond what timers hold for any wait", async () => {
  const queue = new LimitQueue("activities", 1, { maxWaitMs: Number.POSITIVE_INFINITY });
  await acquire(queue);
  acquire(queue).catch(() => {});
  await vi.advanceTimersByTimeAsync(1_000);
  expect(queue.waiting).toBe(1);
});
