import { getEventListeners } from "node:events";
import { call } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import * as activities from "../test/operations.js";
import { failureOf, fetchFailed, json, later, problem, script, stall } from "../test/script.js";
import { serve, serveSocket } from "../test/server.js";
import { ServerError } from "./errors/api-error.js";
import { createTransport } from "./transport.js";

const reasons = {
  "the usual one": undefined,
  "an error": new Error("enough"),
  "a text": "enough",
  "a number": 0,
  null: null,
  "an object": { enough: true },
  "an error of another call": Object.freeze(new ServerError("other", { status: 503, retryable: true })),
};

/** Gives up after a while; what the call was rejected with has to be the very reason. */
async function giveUp(work: (signal: AbortSignal) => PromiseLike<unknown>, reason?: unknown, afterMs = 20) {
  const controller = new AbortController();
  const failed = failureOf(work(controller.signal));
  await later(afterMs);
  controller.abort(reason);
  // Before anything else gets its turn, which no clock of a busy machine could tell.
  const nextTurn = new Promise((resolve) => setImmediate(resolve, "not at once"));
  const first = await Promise.race([failed, nextTurn]);
  expect(await failed).toBe(controller.signal.reason);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  return first;
}

describe.each(Object.entries(reasons))("a signal whose reason is %s", (_, reason) => {
  const ofs = (...steps: Parameters<typeof script>) =>
    createTransport({ instance: "acme", token: "t", exchange: script(...steps) });

  it("gives it back during an attempt", async () => {
    await giveUp((signal) => call(ofs(stall), activities.get, 1, { signal }), reason);
    await giveUp((signal) => call(ofs(stall), activities.create, {}, { signal }), reason);
  });

  it("gives it back during a backoff, at once", async () => {
    const transport = ofs(problem(503, "", { "retry-after": "30" }));
    const first = await giveUp((signal) => call(transport, activities.get, 1, { signal }), reason);
    expect(first).not.toBe("not at once");
  });

  it("gives it back while a token is fetched", async () => {
    const transport = createTransport({ instance: "acme", token: () => new Promise(() => {}), exchange: script() });
    await giveUp((signal) => call(transport, activities.get, 1, { signal }), reason);
  });

  it("gives it back while the call waits for a place", async () => {
    const transport = createTransport({
      instance: "acme",
      token: "t",
      exchange: script(stall),
      limits: { places: { activities: 1 } },
    });
    const first = new AbortController();
    call(transport, activities.limited, 1, { signal: first.signal }).catch(() => {});
    await giveUp((signal) => call(transport, activities.limited, 2, { signal }), reason);
    first.abort();
  });

  it("gives it back before anything is sent, when it was aborted before", async () => {
    const exchange = script(json({ activityId: 1 }));
    const transport = createTransport({ instance: "acme", token: "t", exchange });
    const signal = AbortSignal.abort(reason);
    for (const operation of [activities.get, activities.limited]) {
      expect(await failureOf(call(transport, operation, 1, { signal }))).toBe(signal.reason);
    }
    expect(exchange.sent).toHaveLength(0);
  });
});

it("gives the reason back while a body is read, of a success or an error", async () => {
  for (const status of ["200 OK", "404 Not Found", "503 Service Unavailable"]) {
    const url = await serveSocket((socket) => socket.write(`HTTP/1.1 ${status}\r\ncontent-length: 1000\r\n\r\n{`));
    const transport = createTransport({ baseUrl: url, token: "t" });
    await giveUp((signal) => call(transport, activities.get, 1, { signal }), "enough", 200);
  }
});

it("ends the request on the wire", async () => {
  const closed = new Promise<void>((resolve) => {
    serve((request) => request.on("close", resolve)).then(async (url) => {
      const transport = createTransport({ baseUrl: url, token: "t" });
      await giveUp((signal) => call(transport, activities.get, 1, { signal }), "enough", 200);
    });
  });
  await closed;
});

it("leaves nothing on a signal after 50 calls, however they end", async () => {
  const { signal } = new AbortController();
  const answers = [
    json({ activityId: 1 }),
    problem(404),
    fetchFailed("ECONNRESET"),
    new Response("{"),
    problem(429, "", { "retry-after": "0" }),
  ];
  for (let count = 0; count < 50; count++) {
    const exchange = script(answers[count % answers.length] as Response);
    const transport = createTransport({ instance: "acme", token: "t", exchange, retry: { attempts: 1 + (count % 2) } });
    const operation = count % 3 ? activities.get : activities.limited;
    await call(transport, operation, 1, { signal, timeout: { total: 1_000 } }).catch(() => {});
    await call(transport, activities.create, { status: 7 as never }, { signal }).catch(() => {});
  }
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});
