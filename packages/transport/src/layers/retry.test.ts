import { call, type OfscError, type Operation } from "@ofsc/contract";
import { expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, fetchFailed, json, noContent, problem, type Script, script } from "../../test/script.js";
import type { ApiError } from "../errors/api-error.js";
import type { OutcomeUnknownError } from "../errors/call-errors.js";
import type { Layer } from "../layer.js";
import { createTransport } from "../transport.js";

const ofs = (exchange: Script) => createTransport({ instance: "acme", token: "t", exchange });
const now = { "retry-after": "0" };

it("tells of every attempt, in the response of a call that succeeded at last", async () => {
  const exchange = script(problem(503, "", now), problem(429, "", now), json({ activityId: 1 }));
  const { data, attempts } = await call(ofs(exchange), activities.get, 1).withResponse();
  expect(data).toEqual({ activityId: 1 });
  expect(attempts).toEqual([
    { number: 1, status: 503, error: "server", durationMs: expect.any(Number), verdict: "503 is retried", delayMs: 0 },
    {
      number: 2,
      status: 429,
      error: "rate_limit",
      durationMs: expect.any(Number),
      verdict: "429 is retried",
      delayMs: 0,
    },
    { number: 3, status: 200, durationMs: expect.any(Number), verdict: "succeeded" },
  ]);
});

it("tells of every attempt, on the error of a call that failed at last", async () => {
  const exchange = script(fetchFailed("ECONNRESET"), problem(500), problem(504));
  const error = await failureOf<ApiError>(call(ofs(exchange), activities.get, 1));
  expect(error).toMatchObject({ code: "server", status: 504, retryable: true });
  expect(error.attempts?.map(({ number, status, verdict }) => [number, status, verdict])).toEqual([
    [1, undefined, "connection lost"],
    [2, 500, "500 is retried"],
    [3, 504, "sent 3 times"],
  ]);
});

it("sends as often as the transport or the call says", async () => {
  const exchange = script(problem(503, "", now));
  const transport = createTransport({ instance: "acme", token: "t", exchange, retry: { attempts: 5 } });
  await failureOf(call(transport, activities.get, 1));
  expect(exchange.sent).toHaveLength(5);
  await failureOf(call(transport, activities.get, 1, { attempts: 2 }));
  expect(exchange.sent).toHaveLength(7);
  await failureOf(call(transport, activities.get, 1, { attempts: 1 }));
  expect(exchange.sent).toHaveLength(8);
});

it("ends at once when OFS asks for a longer wait than the cap, and passes the time on", async () => {
  const exchange = script(problem(429, "", { "retry-after": "3600" }));
  const started = performance.now();
  const error = await failureOf(call(ofs(exchange), activities.get, 1));
  expect(error).toMatchObject({ code: "rate_limit", retryAfterMs: 3_600_000, retryable: true });
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(exchange.sent).toHaveLength(1);
});

it("sends a write once when its outcome is unknown", async () => {
  const exchange = script(fetchFailed("ECONNRESET"));
  const error = await failureOf<OutcomeUnknownError>(call(ofs(exchange), activities.create, { status: "pending" }));
  expect(error).toMatchObject({ code: "outcome_unknown", operation: activities.create.route, retryable: false });
  expect(error.cause).toMatchObject({ code: "connection" });
  expect(error.attempts).toHaveLength(1);
  expect(exchange.sent).toHaveLength(1);
});

it("sends a write once when a gateway answers, and says so", async () => {
  const exchange = script(problem(504));
  const error = await failureOf<OutcomeUnknownError>(call(ofs(exchange), activities.create, {}));
  expect(error.message).toContain("a gateway answered 504");
  expect(exchange.sent).toHaveLength(1);
});

it("sends a write again that nobody received, was put off, or is declared to be harmless twice", async () => {
  for (const failure of [fetchFailed("ECONNREFUSED"), problem(429, "", now), problem(503, "", now)]) {
    const exchange = script(failure, json({ activityId: 1 }));
    await call(ofs(exchange), activities.create, {});
    expect(exchange.sent).toHaveLength(2);
  }
  const exchange = script(fetchFailed("ECONNRESET"), json({ activityId: 1 }));
  await call(ofs(exchange), { ...activities.create, replay: true }, {});
  expect(exchange.sent).toHaveLength(2);
});

it("takes the 503 of too many subscriptions for an answer", async () => {
  const exchange = script(problem(503, "Too many subscriptions registered. Found 100.", { "retry-after": "1" }));
  const operation = { ...activities.create, replay: true };
  const error = await failureOf<ApiError>(call(ofs(exchange), operation, {}));
  expect(error).toMatchObject({ code: "server", status: 503 });
  expect(error.attempts).toMatchObject([{ verdict: "final" }]);
  expect(exchange.sent).toHaveLength(1);
});

it("takes a deletion for done when an earlier attempt may have carried it out", async () => {
  for (const lost of [fetchFailed("ECONNRESET"), problem(504), problem(500)]) {
    const exchange = script(lost, problem(404));
    const { data, response, attempts } = await call(ofs(exchange), activities.remove, 1).withResponse();
    expect(data).toBeUndefined();
    expect(response.status).toBe(404);
    expect(attempts[1]).toMatchObject({ number: 2, status: 404, verdict: "deleted before" });
  }
});

it("finds nothing to delete when no earlier attempt can have carried it out", async () => {
  const refused = [fetchFailed("ECONNREFUSED"), problem(429, "", now), problem(503, "", now)];
  for (const earlier of refused) {
    const error = await failureOf(call(ofs(script(earlier, problem(404))), activities.remove, 1));
    expect(error).toMatchObject({ code: "not_found" });
  }
  const tokens = createTransport({ instance: "acme", token: () => "t", exchange: script(problem(401), problem(404)) });
  expect(await failureOf(call(tokens, activities.remove, 1))).toMatchObject({ code: "not_found" });
});

it("reports a deletion of nothing in the first attempt", async () => {
  expect(await failureOf(call(ofs(script(problem(404))), activities.remove, 1))).toMatchObject({ code: "not_found" });
  await call(ofs(script(problem(504), noContent())), activities.remove, 1);
});

const facts = (error: OfscError) => [error.repeatable, error.transient, error.retryable];
it.each<[string, Response | Error, Operation, readonly boolean[]]>([
  ["a write that OFS failed at", problem(500), activities.create, [false, true, false]],
  ["a write behind a gateway", problem(502), activities.create, [false, false, false]],
  ["a write that was lost", fetchFailed("ECONNRESET"), activities.create, [false, false, false]],
  ["a write that OFS had no time for", problem(503, "", { "retry-after": "0" }), activities.create, [true, true, true]],
  ["a write that was refused", problem(400), activities.create, [true, false, false]],
  ["a write that never arrived", fetchFailed("ECONNREFUSED"), activities.create, [true, true, true]],
  ["a read that OFS failed at", problem(500), activities.get, [true, true, true]],
  ["a read that was lost", fetchFailed("ECONNRESET"), activities.get, [true, true, true]],
  ["a write whose answer drifts", json({ activityId: "x" }), activities.create, [false, false, false]],
])("says of %s whether to send it again", async (_, answer, operation, expected) => {
  const exchange = script(answer);
  const transport = createTransport({
    instance: "acme",
    token: "t",
    exchange,
    retry: { attempts: 1 },
    validation: { response: "strict" },
  });
  const sent =
    operation === activities.get ? call(transport, activities.get, 1) : call(transport, activities.create, {});
  expect(facts(await failureOf<OfscError>(sent))).toEqual(expected);
});

it("knows a deletion as done though OFS put it off before it said that there is nothing", async () => {
  // The first may have deleted it; the second says nothing of that, and must not make it forgotten.
  const exchange = script(fetchFailed("ECONNRESET"), problem(429, "", { "retry-after": "0" }), problem(404));
  const transport = createTransport({ instance: "acme", token: "t", exchange });
  await call(transport, activities.remove, 1);
  expect(exchange.sent).toHaveLength(3);
});

it.each([
  ["a bad port", new TypeError("fetch failed", { cause: new Error("bad port") })],
  ["a header that undici refuses", fetchFailed("UND_ERR_INVALID_ARG")],
])("never tries again, counts or doubts what was not begun: %s", async (_, cause) => {
  const exchange = script(cause);
  const transport = createTransport({ instance: "acme", token: "t", exchange, breaker: { minimumCalls: 1 } });
  const error = await failureOf<OfscError>(call(transport, activities.create, {}));
  expect(error).toMatchObject({ code: "configuration", repeatable: true, retryable: false });
  expect(exchange.sent).toHaveLength(1);
  expect(transport.health().breaker?.status).toBe("closed");
});

it.each([undefined, {}, Object.assign(json({}), {})])(
  "ends in an error of its own when a fetch gives back %o",
  async (answer) => {
    if (answer instanceof Response) await answer.text();
    const fetch = (async () => answer) as unknown as typeof globalThis.fetch;
    const transport = createTransport({ instance: "acme", token: "t", fetch });
    expect(await failureOf(call(transport, activities.get, 1))).toMatchObject({ code: "connection", retryable: false });
  },
);

it.each(["Expect", "transfer-encoding", "HOST"])("refuses a header of the connection's own: %s", async (name) => {
  const exchange = script(json({ activityId: 1 }));
  const transport = createTransport({ instance: "acme", token: "t", exchange });
  const error = await failureOf(call(transport, activities.get, 1, { headers: { [name]: "x" } }));
  expect(error).toMatchObject({ code: "validation", problems: [{ path: ["headers", name] }] });
  const layer: Layer = {
    name: "careless",
    attempt: ({ request }, next) => {
      request.headers[name.toLowerCase()] = "x";
      return next();
    },
  };
  const layered = createTransport({ instance: "acme", token: "t", exchange, layers: [layer] });
  expect(await failureOf(call(layered, activities.create, {}))).toMatchObject({ code: "configuration" });
  expect(exchange.sent).toHaveLength(0);
});
