import { call } from "@ofsc/contract";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, problem, script, stall } from "../../test/script.js";
import { createTransport } from "../transport.js";
import type { BreakerState, BreakerStatus } from "../transport-view.js";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 11, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

const base = { instance: "acme", token: "t", retry: { attempts: 1 } };
const breaker = { minimumCalls: 4 };
const fail = async (transport: Parameters<typeof call>[0], times: number) => {
  for (let count = 0; count < times; count++) await failureOf(call(transport, activities.get, 1));
};

it("hands its state over to another process, as JSON", async () => {
  const first = createTransport({ ...base, breaker, exchange: script(problem(500)) });
  await fail(first, 4);
  vi.advanceTimersByTime(2_000);
  const initialState: BreakerState = JSON.parse(JSON.stringify(first.health().breaker?.state));
  const exchange = script(json({ activityId: 1 }));
  const second = createTransport({ ...base, breaker: { ...breaker, initialState }, exchange });
  expect(second.health().breaker).toMatchObject({ status: "open", retryAfterMs: 3_000 });
  await fail(second, 1);
  expect(exchange.sent).toHaveLength(0);
  vi.advanceTimersByTime(3_000);
  await call(second, activities.get, 1);
  expect(second.health().breaker).toMatchObject({ status: "closed", state: { openings: 0 } });
});

it("hands over what it has counted, and the two count on their own", async () => {
  const first = createTransport({ ...base, breaker, exchange: script(problem(500)) });
  await fail(first, 3);
  const initialState = first.health().breaker?.state as BreakerState;
  const copy = structuredClone(initialState);
  const second = createTransport({ ...base, breaker: { ...breaker, initialState }, exchange: script(problem(500)) });
  await fail(second, 1);
  expect(second.health().breaker?.status).toBe("open");
  expect(first.health().breaker?.state).toEqual(copy);
  expect(initialState).toEqual(copy);
});

it("asks again where the state was taken while one call was trying", async () => {
  const first = createTransport({ ...base, breaker, exchange: script(problem(500)) });
  await fail(first, 4);
  const state = first.health().breaker?.state as BreakerState;
  const initialState = { ...state, status: "half_open" as const };
  const second = createTransport({ ...base, breaker: { initialState }, exchange: script(problem(500)) });
  expect(second.health().breaker?.status).toBe("open");
});

it("forgets calls that were made longer ago than its window", async () => {
  const transport = createTransport({
    ...base,
    breaker: { minimumCalls: 4, windowMs: 30_000 },
    exchange: script(problem(500)),
  });
  for (let count = 0; count < 10; count++) {
    await fail(transport, 1);
    vi.advanceTimersByTime(11_000);
  }
  expect(transport.health().breaker?.status).toBe("closed");
});

it("lets the next call try when the first to try is given up", async () => {
  const changes: BreakerStatus[] = [];
  const exchange = script(problem(500), problem(500), problem(500), problem(500), stall, json({ activityId: 1 }));
  const transport = createTransport({
    ...base,
    breaker: { ...breaker, onChange: (change) => changes.push(change) },
    exchange,
  });
  await fail(transport, 4);
  vi.advanceTimersByTime(5_000);
  const controller = new AbortController();
  const probe = failureOf(call(transport, activities.get, 1, { signal: controller.signal }));
  controller.abort("enough");
  expect(await probe).toBe("enough");
  await call(transport, activities.get, 1);
  expect(changes).toEqual(["open", "half_open", "open", "half_open", "closed"]);
});

it("learns nothing from a call that was never sent", async () => {
  const exchange = script(problem(500), problem(500), problem(500), stall, problem(500));
  const limits = { maxWaiting: 0, places: { activities: 1 } };
  const transport = createTransport({ ...base, breaker, limits, exchange });
  await fail(transport, 3);
  const controller = new AbortController();
  const held = failureOf(call(transport, activities.limited, 1, { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(0);
  for (let count = 0; count < 30; count++) await failureOf(call(transport, activities.limited, 2));
  expect(transport.health().breaker?.status).toBe("closed");
  controller.abort();
  await held;
  await fail(transport, 1);
  expect(transport.health().breaker?.status).toBe("open");
  vi.advanceTimersByTime(5_000);
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  expect(await failureOf(call(transport, activities.create, circular))).toMatchObject({ code: "validation" });
  expect(transport.health().breaker?.status).toBe("open");
});

it("minds only its own try when calls of before come in late", async () => {
  const late: ((answer: Response) => void)[] = [];
  const slow = () => new Promise<Response>((resolve) => late.push(resolve));
  const exchange = script(slow, slow, problem(500), problem(500), problem(500), problem(500), slow);
  const transport = createTransport({ ...base, breaker, exchange });
  const before = [1, 2].map(() => failureOf(call(transport, activities.get, 1)));
  await vi.advanceTimersByTimeAsync(0);
  await fail(transport, 4);
  await vi.advanceTimersByTimeAsync(5_000);
  const probe = call(transport, activities.get, 1);
  await vi.advanceTimersByTimeAsync(0);
  late[0]?.(problem(500));
  late[1]?.(problem(500));
  await Promise.all(before);
  expect(transport.health().breaker?.status).toBe("half_open");
  late[2]?.(json({ activityId: 1 }));
  await probe;
  expect(transport.health().breaker?.status).toBe("closed");
});

it("can be switched off", async () => {
  const exchange = script(problem(500));
  const transport = createTransport({ ...base, breaker: false, exchange });
  await fail(transport, 100);
  expect(exchange.sent).toHaveLength(100);
  expect(transport.health().breaker).toBeUndefined();
});
