import { call } from "@ofsc/contract";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, problem, script } from "../../test/script.js";
import { LimitQueue } from "../limits/limit-queue.js";
import { Scope } from "../scope.js";
import { createTransport } from "../transport.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const acquire = (queue: LimitQueue, scope = new Scope()) => queue.enter(scope);

it("starts nobody while it is parked, not even on a free place", async () => {
  const queue = new LimitQueue("activities", 3);
  queue.park(2_000);
  const started: number[] = [];
  for (const number of [1, 2]) acquire(queue).then(() => started.push(number));
  await vi.advanceTimersByTimeAsync(1_999);
  expect(started).toEqual([]);
  expect(queue.health()).toMatchObject({ running: 0, waiting: 2, parkedMs: 1 });
  await vi.advanceTimersByTimeAsync(1);
  // One looks whether it is over; where it went through, the others follow.
  expect(started).toEqual([1]);
  queue.release();
  await vi.advanceTimersByTimeAsync(0);
  for (const number of [3, 4, 5]) acquire(queue).then(() => started.push(number));
  await vi.advanceTimersByTimeAsync(0);
  expect(started).toEqual([1, 2, 3, 4]);
});

it("keeps to the longest time that was asked for", async () => {
  const queue = new LimitQueue("activities", 1);
  queue.park(5_000);
  queue.park(1_000);
  expect(queue.parkedMs).toBe(5_000);
});

it("has one timer, however many wait, and none when nobody does", async () => {
  const queue = new LimitQueue("activities", 3);
  queue.park(3_600_000);
  expect(vi.getTimerCount()).toBe(0);
  const parked = new LimitQueue("activities", 3, { maxWaitMs: Number.POSITIVE_INFINITY });
  parked.park(2_000);
  const scopes = [new Scope(), new Scope()];
  const given = scopes.map((one) => failureOf(acquire(parked, one)));
  expect(vi.getTimerCount()).toBe(1);
  for (const one of scopes) one.end("enough");
  await Promise.all(given);
  expect(vi.getTimerCount()).toBe(0);
});

it("tells at once who would have to wait too long", async () => {
  const queue = new LimitQueue("activities", 3, { maxWaitMs: 300_000 });
  queue.park(3_600_000);
  const error = await failureOf(acquire(queue));
  expect(error).toMatchObject({
    message: "asked to wait 3600000 ms for activities",
    retryable: true,
    retryAfterMs: 3_600_000,
  });
});

it("does not follow the clock on the wall", async () => {
  const queue = new LimitQueue("activities", 1);
  queue.park(1_000);
  vi.setSystemTime(Date.now() - 3_600_000);
  let started = false;
  acquire(queue).then(() => {
    started = true;
  });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(started).toBe(true);
});

it("tells a call at once that has less time than it would have to wait", async () => {
  const exchange = script(problem(429, "", { "retry-after": "30" }), json({ activityId: 1 }));
  const transport = createTransport({ instance: "acme", token: "t", exchange });
  const first = call(transport, activities.limited, 1);
  await vi.advanceTimersByTimeAsync(0);
  const error = await failureOf(call(transport, activities.limited, 2, { timeout: { total: 10_000 } }));
  expect(error).toMatchObject({ code: "connection", retryAfterMs: 30_000, retryable: true, attempts: [] });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await first).toEqual({ activityId: 1 });
});

it("is parked no longer than a call would wait", async () => {
  const exchange = script(problem(429, "", { "retry-after": "86400" }), json({ activityId: 1 }));
  const transport = createTransport({ instance: "acme", token: "t", exchange });
  expect(await failureOf(call(transport, activities.limited, 1))).toMatchObject({ retryAfterMs: 86_400_000 });
  expect(transport.health().limits).toMatchObject([{ parkedMs: 60_000 }]);
  const later = call(transport, activities.limited, 1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await later).toEqual({ activityId: 1 });
});
