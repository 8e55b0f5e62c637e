import { call } from "@ofsc/contract";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as activities from "../test/operations.js";
import { failureOf, fetchFailed, json, later, problem, script, stall } from "../test/script.js";
import { createTransport } from "./transport.js";

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on("unhandledRejection", note);
});
afterEach(() => {
  process.off("unhandledRejection", note);
  vi.useRealTimers();
});
/** Rejections are reported a turn after they happen. */
const nothingUnheard = async () => {
  await later(20);
  expect(unhandled).toEqual([]);
};

const base = { instance: "acme", token: "t" };

it("leaves no rejection unheard, however a call that is awaited ends", async () => {
  const answers = [
    problem(404),
    problem(503),
    fetchFailed("ECONNRESET"),
    new Response("{", { headers: { "content-type": "application/json" } }),
    stall,
  ];
  for (const answer of answers) {
    const transport = createTransport({ ...base, exchange: script(answer), timeout: { attempt: 30, total: 100 } });
    await failureOf(call(transport, activities.get, 1));
    await failureOf(call(transport, activities.limited, 1).withResponse());
    await failureOf(call(transport, activities.create, {}));
  }
  await nothingUnheard();
});

it("leaves none when a response comes after nobody waits for it any more", async () => {
  for (const late of [() => fetchFailed("ECONNRESET"), () => json({ activityId: 1 }), () => problem(500)]) {
    const exchange = script(async () => {
      await later(200);
      const answer = late();
      if (answer instanceof Error) throw answer;
      return answer;
    });
    const transport = createTransport({ ...base, exchange });
    expect(await failureOf(call(transport, activities.get, 1, { signal: AbortSignal.timeout(10) }))).toMatchObject({
      name: "TimeoutError",
    });
    expect(await failureOf(call(transport, activities.get, 1, { timeout: { total: 10 } }))).toMatchObject({
      code: "timeout",
    });
  }
  await later(250);
  await nothingUnheard();
});

it("leaves none when a token cannot be renewed in the background", async () => {
  vi.useFakeTimers({ toFake: ["Date", "performance"] });
  const fetched: string[] = [];
  const token = async () => {
    if (fetched.push("t") > 1) throw new Error("no session");
    return { value: "t", expiresAt: Date.now() + 3_600_000 };
  };
  const transport = createTransport({ instance: "acme", token, exchange: script(json({ activityId: 1 })) });
  await call(transport, activities.get, 1);
  vi.advanceTimersByTime(3_400_000);
  await call(transport, activities.get, 1);
  expect(fetched).toHaveLength(2);
  await nothingUnheard();
});

it("leaves none when a token cannot be fetched and nobody waits for it any more", async () => {
  const token = async () => {
    await later(5);
    throw new Error("no session");
  };
  const transport = createTransport({ instance: "acme", token, exchange: script() });
  const controller = new AbortController();
  const failed = failureOf(call(transport, activities.get, 1, { signal: controller.signal }));
  controller.abort("enough");
  expect(await failed).toBe("enough");
  await nothingUnheard();
});

it("leaves none when listeners fail later", async () => {
  const reject = async () => {
    throw new Error("mine");
  };
  const transport = createTransport({
    ...base,
    exchange: script(json({})),
    onDrift: reject,
    breaker: { onChange: reject, minimumCalls: 1 },
  });
  await call(transport, activities.get, 1);
  const failing = createTransport({
    ...base,
    exchange: script(problem(500)),
    breaker: { onChange: reject, minimumCalls: 1 },
  });
  await failureOf(call(failing, activities.create, {}));
  expect(failing.health().breaker?.status).toBe("open");
  await nothingUnheard();
});

it("reports a call that nobody looks at, once", async () => {
  call(createTransport({ ...base, exchange: script(problem(404)) }), activities.get, 1);
  await later(20);
  expect(unhandled).toHaveLength(1);
});
