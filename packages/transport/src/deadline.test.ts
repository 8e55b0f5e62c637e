import { call } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { failsAtDeadline, watchMachine } from "../test/clock.js";
import * as activities from "../test/operations.js";
import { failureOf, later } from "../test/script.js";
import { serve, serveSocket } from "../test/server.js";
import type { ApiError } from "./errors/api-error.js";
import type { OutcomeUnknownError, TimeoutError } from "./errors/call-errors.js";
import { createTransport } from "./transport.js";

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n";
const LIMIT = 300;

/** Each stops sending at another moment, and keeps the connection open. */
const stalls = {
  "before the headers": { server: () => serveSocket(() => {}), phase: "headers" },
  "within the headers": {
    server: () => serveSocket((socket) => socket.write("HTTP/1.1 200 OK\r\nx-a: ")),
    phase: "headers",
  },
  "after the headers": { server: () => serveSocket((socket) => socket.write(HEAD)), phase: "body" },
  "in the middle of the body": {
    server: () => serveSocket((socket) => socket.write(`${HEAD}{"activityId":`)),
    phase: "body",
  },
  "at 1 byte a second": {
    server: () =>
      serveSocket(async (socket) => {
        socket.write(HEAD);
        while (socket.writable && socket.write(" ")) await later(1_000);
      }),
    phase: "body",
  },
} as const;

const message = (limit: string, phase: string) => `the ${limit} time limit of ${LIMIT} ms ran out (${phase})`;

describe.each(Object.entries(stalls))("a server that stalls %s", (_, { server, phase }) => {
  it("is left when the time for one attempt is over", async () => {
    const transport = createTransport({ baseUrl: await server(), token: "t", timeout: { attempt: LIMIT } });
    const error = await failsAtDeadline<TimeoutError>(LIMIT, () => call(transport, activities.get, 1, { attempts: 1 }));
    expect(error).toMatchObject({ code: "timeout", limit: "attempt", phase, timeoutMs: LIMIT, retryable: true });
    expect(error.message).toBe(message("attempt", phase));
    expect(error.attempts).toMatchObject([{ number: 1, error: "timeout" }]);
    expect(error.operation).toBe(activities.get.route);
  });

  it("is left when the time for the whole call is over", async () => {
    const transport = createTransport({ baseUrl: await server(), token: "t" });
    const error = await failsAtDeadline<TimeoutError>(LIMIT, () =>
      call(transport, activities.get, 1, { timeout: { total: LIMIT } }),
    );
    expect(error).toMatchObject({ code: "timeout", limit: "total", phase, timeoutMs: LIMIT });
    expect(error.message).toBe(message("total", phase));
    expect(error.attempts).toHaveLength(1);
  });

  it("leaves a write in the dark, which is said", async () => {
    const transport = createTransport({ baseUrl: await server(), token: "t", timeout: { attempt: LIMIT } });
    const error = await failsAtDeadline<OutcomeUnknownError>(LIMIT, () => call(transport, activities.create, {}));
    expect(error).toMatchObject({ code: "outcome_unknown", cause: { code: "timeout", phase } });
  });
});

it("measures silence within a body, not its length", async () => {
  const url = await serve(async (_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    for (const piece of ['{"activityId"', ":", "42", "}"]) {
      response.write(piece);
      await later(120);
    }
    response.end();
  });
  const transport = createTransport({ baseUrl: url, token: "t", timeout: { idle: 1_000 } });
  await expect(call(transport, activities.get, 42)).resolves.toEqual({ activityId: 42 });
});

it("ends a body that falls silent, long before the attempt is over", async () => {
  const url = await serveSocket((socket) => socket.write(`${HEAD}{`));
  const transport = createTransport({ baseUrl: url, token: "t", timeout: { idle: LIMIT } });
  const error = await failureOf<TimeoutError>(call(transport, activities.get, 1, { attempts: 1 }));
  expect(error).toMatchObject({ code: "timeout", limit: "idle", phase: "body", timeoutMs: LIMIT });
});

it("measures silence anew with every piece, and to the point", async () => {
  const busyElsewhere = watchMachine();
  let silentFor = Number.NaN;
  const url = await serveSocket(async (socket) => {
    socket.write(HEAD);
    for (let piece = 0; piece < 3; piece++) {
      await later(200);
      socket.write("{");
    }
    await later(LIMIT);
    silentFor = performance.now();
  });
  const transport = createTransport({ baseUrl: url, token: "t", timeout: { idle: LIMIT } });
  const error = await failureOf(call(transport, activities.get, 1, { attempts: 1 }));
  const failedAt = performance.now();
  await later(50);
  expect(error).toMatchObject({ code: "timeout", limit: "idle", phase: "body" });
  expect(failedAt - silentFor).toBeLessThanOrEqual(50 + busyElsewhere());
});

it("says what the status says when the body of an error stalls", async () => {
  const url = await serveSocket((socket) => socket.write(HEAD.replace("200 OK", "404 Not Found")));
  const transport = createTransport({ baseUrl: url, token: "t", timeout: { attempt: LIMIT } });
  const error = await failsAtDeadline<ApiError>(LIMIT, () => call(transport, activities.get, 1));
  expect(error).toMatchObject({ code: "not_found", status: 404, body: "" });
});

it("tries again after an attempt that took too long", async () => {
  let requests = 0;
  const url = await serve((_request, response) => ++requests > 1 && response.end('{"activityId":1}'));
  const transport = createTransport({ baseUrl: url, token: "t", timeout: { attempt: LIMIT } });
  const { attempts } = await call(transport, activities.get, 1).withResponse();
  expect(attempts).toMatchObject([{ error: "timeout", verdict: "timed out" }, { status: 200 }]);
});

it("takes limits beyond what timers hold for none", async () => {
  const url = await serve((_request, response) => later(50).then(() => response.end('{"activityId":1}')));
  for (const ms of [2 ** 31, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY]) {
    const transport = createTransport({ baseUrl: url, token: "t", timeout: { attempt: ms, idle: ms, total: ms } });
    await expect(call(transport, activities.limited, 1)).resolves.toEqual({ activityId: 1 });
  }
});
