import { call } from "@ofsc/contract";
import { afterEach, expect, it, vi } from "vitest";
import { failsAtDeadline } from "../test/clock.js";
import * as activities from "../test/operations.js";
import { failureOf, fetchFailed, json, problem, script, stall } from "../test/script.js";
import type { TimeoutError } from "./errors/call-errors.js";
import { createTransport } from "./transport.js";

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const LIMIT = 300;
const timeout = { total: LIMIT };

it("covers the fetching of a token", async () => {
  const exchange = script(json({}));
  const transport = createTransport({ instance: "acme", token: () => new Promise(() => {}), exchange });
  // Nothing of a write was sent, so nothing is unknown.
  const error = await failsAtDeadline<TimeoutError>(LIMIT, () => call(transport, activities.create, {}, { timeout }));
  expect(error).toMatchObject({ code: "timeout", limit: "total", phase: "auth" });
  expect(error.message).toContain("(auth)");
  expect(exchange.sent).toHaveLength(0);
});

it("ends a call at once rather than wait past it", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0.99);
  const exchange = script(problem(500));
  const error = await failureOf(
    call(createTransport({ instance: "acme", token: "t", exchange }), activities.get, 1, { timeout: { total: 150 } }),
  );
  expect(error).toMatchObject({
    code: "server",
    attempts: [{ verdict: expect.stringMatching(/^no time to wait \d+ ms/) }],
  });
});

it("covers the waits between attempts and the attempts after them", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const exchange = script(fetchFailed("ECONNRESET"), stall);
  const transport = createTransport({ instance: "acme", token: "t", exchange });
  const error = await failsAtDeadline<TimeoutError>(LIMIT, () => call(transport, activities.get, 1, { timeout }));
  expect(error).toMatchObject({ code: "timeout", limit: "total", phase: "headers" });
  expect(error.attempts).toHaveLength(2);
});

it("covers the wait for a place after a backoff, and says what it waited for", async () => {
  const exchange = script(problem(429, "", { "retry-after": "0" }), stall);
  const transport = createTransport({ instance: "acme", token: "t", exchange, limits: { places: { activities: 1 } } });
  const controller = new AbortController();
  const error = await failsAtDeadline<TimeoutError>(LIMIT, () => {
    const first = call(transport, activities.limited, 1, { timeout });
    // Takes the place as soon as the first call gives it up, and keeps it.
    call(transport, activities.limited, 2, { signal: controller.signal }).catch(() => {});
    return first;
  });
  controller.abort();
  expect(error).toMatchObject({ code: "timeout", limit: "total", phase: "queue", cause: { status: 429 } });
  expect(error.message).toContain("(queue)");
});

it("is not tried again once it is over, even when the runtime's timers are early", async () => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0);
  const exchange = script(stall);
  const transport = createTransport({ instance: "acme", token: "t", exchange });
  // The clock that a timer is measured against stands still.
  vi.spyOn(performance, "now").mockReturnValue(0);
  const failed = failureOf<TimeoutError>(call(transport, activities.get, 1, { timeout }));
  await vi.advanceTimersByTimeAsync(LIMIT);
  expect(await failed).toMatchObject({ code: "timeout", limit: "total", attempts: [{ number: 1 }] });
  expect(exchange.sent).toHaveLength(1);
});

it("leaves no timer behind, however a call ends", async () => {
  vi.useFakeTimers();
  const answers = [
    json({ activityId: 1 }),
    problem(404),
    problem(429, "", { "retry-after": "3600" }),
    fetchFailed("X"),
  ];
  for (const answer of answers) {
    const transport = createTransport({ instance: "acme", token: "t", exchange: script(answer) });
    await call(transport, activities.limited, 1, { attempts: 1 }).catch(() => {});
    const circular: { status: string; self?: unknown } = { status: "pending" };
    circular.self = circular;
    await call(transport, activities.create, circular).catch(() => {});
    expect(vi.getTimerCount()).toBe(0);
  }
});
