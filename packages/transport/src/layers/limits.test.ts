import { call } from "@ofsc/contract";
import { expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, later, problem, type Script, script } from "../../test/script.js";
import type { TimeoutError } from "../errors/call-errors.js";
import { createTransport } from "../transport.js";

/** Answers after a moment, and notes how many it was busy with. */
function busy(answer: (path: number) => Response, ms = 5): Script & { most: number } {
  let running = 0;
  const exchange = Object.assign(
    script(async ({ url }) => {
      exchange.most = Math.max(exchange.most, ++running);
      await later(ms);
      running--;
      return answer(Number(url.split("/").at(-1)));
    }),
    { most: 0 },
  );
  return exchange;
}
const ok = (activityId: number) => json({ activityId });

it("sends no more at once than OFS documents, and others freely", async () => {
  const exchange = busy(ok);
  const transport = createTransport({ instance: "acme", token: "t", exchange });
  await Promise.all(Array.from({ length: 20 }, (_, id) => call(transport, activities.limited, id)));
  expect(exchange.most).toBe(3);
  await Promise.all(Array.from({ length: 20 }, (_, id) => call(transport, activities.get, id)));
  expect(exchange.most).toBe(20);
});

it("takes other numbers for an instance that grants them, or none", async () => {
  const five = busy(ok);
  const places = { activities: 5 };
  const granted = createTransport({ instance: "acme", token: "t", exchange: five, limits: { places } });
  await Promise.all(Array.from({ length: 20 }, (_, id) => call(granted, activities.limited, id)));
  expect(five.most).toBe(5);
  const all = busy(ok);
  const free = createTransport({ instance: "acme", token: "t", exchange: all, limits: false });
  await Promise.all(Array.from({ length: 20 }, (_, id) => call(free, activities.limited, id)));
  expect(all.most).toBe(20);
});

it("shows who runs and who waits", async () => {
  const transport = createTransport({ instance: "acme", token: "t", exchange: busy(ok) });
  const calls = Array.from({ length: 5 }, (_, id) => call(transport, activities.limited, id));
  await later(0);
  expect(transport.health().limits).toEqual([{ name: "activities", running: 3, waiting: 2, parkedMs: 0 }]);
  await Promise.all(calls);
  expect(transport.health().limits).toEqual([{ name: "activities", running: 0, waiting: 0, parkedMs: 0 }]);
});

it("gives its place to others while a call backs off", async () => {
  const answers = [problem(503, "", { "retry-after": "0.2" })];
  const exchange = busy((id) => (id === 1 && answers.pop()) || ok(id));
  const transport = createTransport({ instance: "acme", token: "t", exchange, limits: { places: { activities: 1 } } });
  const finished: number[] = [];
  await Promise.all([1, 2, 3].map((id) => call(transport, activities.limited, id).then(() => finished.push(id))));
  expect(finished).toEqual([2, 3, 1]);
  expect(exchange.most).toBe(1);
});

it("parks all calls after a 429, not only the one that got it", async () => {
  const answers = [problem(429, "", { "retry-after": "0.3" })];
  const times: number[] = [];
  const exchange = busy((id) => {
    times.push(performance.now());
    return answers.pop() ?? ok(id);
  });
  const transport = createTransport({ instance: "acme", token: "t", exchange, limits: { places: { activities: 1 } } });
  await Promise.all([1, 2, 3].map((id) => call(transport, activities.limited, id)));
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(295);
  expect(times).toHaveLength(4);
});

it("gives places back however a call ends", async () => {
  const transport = createTransport({
    instance: "acme",
    token: "t",
    exchange: busy((id) => problem(400 + id)),
    limits: { maxWaitMs: 60 },
  });
  await Promise.allSettled([0, 1, 4, 9].map((id) => call(transport, activities.limited, id)));
  const stuck = new AbortController();
  const slow = createTransport({
    instance: "acme",
    token: "t",
    exchange: busy(ok, 200),
    limits: { maxWaitMs: 60, places: { activities: 1 } },
  });
  const held = call(slow, activities.limited, 1, { signal: stuck.signal });
  const error = await failureOf<TimeoutError>(call(slow, activities.limited, 2));
  expect(error).toMatchObject({ code: "timeout", limit: "queue", operation: activities.limited.route, attempts: [] });
  stuck.abort();
  await failureOf(held);
  for (const one of [transport, slow]) expect(one.health().limits).toMatchObject([{ running: 0, waiting: 0 }]);
});

it("brings 1,000 calls through 3 places in order, though every twentieth is turned away at first", async () => {
  const turnedAway = new Set(Array.from({ length: 50 }, (_, index) => index * 20));
  const started: number[] = [];
  const exchange = busy((id) => {
    if (turnedAway.delete(id)) return problem(429, "", { "retry-after": "0.002" });
    started.push(id);
    return ok(id);
  }, 0);
  const transport = createTransport({ instance: "acme", token: "t", exchange });
  const results = await Promise.all(Array.from({ length: 1_000 }, (_, id) => call(transport, activities.limited, id)));
  expect(results.map(({ activityId }) => activityId)).toEqual(Array.from({ length: 1_000 }, (_, id) => id));
  expect(exchange.most).toBe(3);
  expect(exchange.sent).toHaveLength(1_050);
  // First come, first served: nobody is overtaken by more than the few that went while its timer was late.
  started.forEach((id, position) => {
    expect(Math.abs(id - position)).toBeLessThanOrEqual(20);
  });
});
