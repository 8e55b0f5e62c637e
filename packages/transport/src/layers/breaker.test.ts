import { call } from "@ofsc/contract";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, fetchFailed, json, problem, script, stall } from "../../test/script.js";
import { createTransport, type Transport } from "../transport.js";
import type { BreakerStatus } from "../transport-view.js";
import type { BreakerOptions } from "./breaker.js";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 11, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** An OFS whose answer can be changed, called through a breaker that soon has enough. */
function ofs(options: BreakerOptions = {}) {
  const world = { answer: problem(500) as Response | Error };
  const exchange = script(() => {
    if (world.answer instanceof Error) throw world.answer;
    return world.answer.clone();
  });
  const breaker = { minimumCalls: 4, ...options };
  const transport = createTransport({ instance: "acme", token: "t", exchange, breaker, retry: { attempts: 1 } });
  return Object.assign(world, { exchange, transport });
}
const get = (transport: Transport) => call(transport, activities.get, 1);
const fail = (transport: Transport, times: number) =>
  Promise.all(Array.from({ length: times }, () => failureOf(get(transport))));
const status = (transport: Transport) => transport.health().breaker?.status;

it("stays closed until enough calls were made, and more than half of them failed", async () => {
  const world = ofs();
  await fail(world.transport, 3);
  expect(status(world.transport)).toBe("closed");
  world.answer = json({ activityId: 1 });
  for (const _ of [1, 2, 3]) await get(world.transport);
  world.answer = problem(500);
  await fail(world.transport, 0);
  expect(status(world.transport)).toBe("closed");
  await fail(world.transport, 1);
  expect(status(world.transport)).toBe("open");
});

it("sends nothing while it is open, and says for how long", async () => {
  const { transport, exchange } = ofs();
  await fail(transport, 4);
  vi.advanceTimersByTime(1_000);
  const error = await failureOf(get(transport));
  expect(error).toMatchObject({
    code: "circuit_open",
    retryable: true,
    retryAfterMs: 4_000,
    operation: activities.get.route,
    attempts: [],
  });
  expect(exchange.sent).toHaveLength(4);
  expect(transport.health().breaker).toMatchObject({ status: "open", retryAfterMs: 4_000 });
});

it("lets one call try after a while, and closes when it succeeds", async () => {
  const world = ofs();
  await fail(world.transport, 4);
  vi.advanceTimersByTime(5_000);
  world.answer = json({ activityId: 1 });
  const probe = get(world.transport);
  const other = failureOf(get(world.transport));
  expect(status(world.transport)).toBe("half_open");
  expect(await other).toMatchObject({ code: "circuit_open", retryAfterMs: 1_000 });
  await probe;
  expect(status(world.transport)).toBe("closed");
  // The failures of before are forgotten.
  world.answer = problem(500);
  await fail(world.transport, 1);
  expect(status(world.transport)).toBe("closed");
});

it("stays open longer each time that the one call fails, up to a minute", async () => {
  const { transport } = ofs();
  await fail(transport, 4);
  const waits: unknown[] = [];
  for (let opening = 0; opening < 6; opening++) {
    const { retryAfterMs = 0 } = transport.health().breaker ?? {};
    waits.push(retryAfterMs);
    vi.advanceTimersByTime(retryAfterMs);
    await fail(transport, 1);
  }
  expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000]);
});

it.each<[string, Response | Error]>([
  ["500", problem(500)],
  ["502", problem(502)],
  ["503", problem(503)],
  ["504", problem(504)],
  ["a lost connection", fetchFailed("ECONNRESET")],
  ["a connection that cannot be made", fetchFailed("ECONNREFUSED")],
])("counts %s", async (_, answer) => {
  const world = ofs();
  world.answer = answer;
  await fail(world.transport, 4);
  expect(status(world.transport)).toBe("open");
});

it.each([400, 401, 403, 404, 409, 412, 429])("does not count %d, which OFS is well enough to say", async (code) => {
  const world = ofs();
  world.answer = problem(code);
  await fail(world.transport, 20);
  expect(status(world.transport)).toBe("closed");
});

it("counts writes whose outcome is unknown, and attempts that take too long", async () => {
  const world = ofs();
  world.answer = problem(504);
  await Promise.all([1, 2, 3, 4].map(() => failureOf(call(world.transport, activities.create, {}))));
  expect(status(world.transport)).toBe("open");
  const transport = createTransport({
    instance: "acme",
    token: "t",
    exchange: script(stall),
    breaker: { minimumCalls: 4 },
  });
  const failed = fail(transport, 4);
  await vi.advanceTimersByTimeAsync(120_000);
  await failed;
  expect(status(transport)).toBe("open");
});

it("tells of every change", async () => {
  const changes: BreakerStatus[] = [];
  const onChange = (change: BreakerStatus) => {
    changes.push(change);
    throw new Error("nobody's business");
  };
  const world = ofs({ onChange });
  await fail(world.transport, 4);
  vi.advanceTimersByTime(5_000);
  await fail(world.transport, 1);
  vi.advanceTimersByTime(10_000);
  world.answer = json({ activityId: 1 });
  await get(world.transport);
  expect(changes).toEqual(["open", "half_open", "open", "half_open", "closed"]);
});

it("counts and waits by a clock that nobody can set", async () => {
  const world = ofs();
  await fail(world.transport, 4);
  vi.setSystemTime(Date.UTC(2030, 0, 1));
  expect(world.transport.health().breaker).toMatchObject({ status: "open", retryAfterMs: 5_000 });
  vi.setSystemTime(Date.UTC(2020, 0, 1));
  vi.advanceTimersByTime(5_000);
  world.answer = json({ activityId: 1 });
  await get(world.transport);
  expect(status(world.transport)).toBe("closed");
});
