import { call, type Operation } from "@ofsc/contract";
import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { afterEach, describe, expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, fetchFailed, json, problem, script } from "../../test/script.js";
import { telemetry } from "../../test/telemetry.js";
import { createTransport, type Transport } from "../transport.js";
import { tracing } from "./index.js";

afterEach(() => {
  trace.disable();
  propagation.disable();
});

/** A transport that is traced, and answers as it is told. */
function ofs(...steps: Parameters<typeof script>) {
  const { tracerProvider, meterProvider, spans } = telemetry();
  const exchange = script(...steps);
  const layers = [tracing({ tracerProvider, meterProvider })];
  const transport: Transport = createTransport({ instance: "acme", token: "t", exchange, layers });
  return { transport, spans, tracerProvider, exchange };
}
const host = "acme.fs.ocs.oraclecloud.com";

describe("a call", () => {
  it("is one client span, in the words of the conventions for HTTP", async () => {
    const { transport, spans } = ofs(json({ activityId: 1 }, 200, { "x-request-id": "r-1" }));
    await call(transport, activities.limited, 1);
    expect(spans()).toHaveLength(1);
    expect(spans()[0]).toMatchObject({
      name: "GET /rest/ofscCore/v1/activities/{activityId}",
      kind: SpanKind.CLIENT,
      status: { code: SpanStatusCode.UNSET },
      instrumentationScope: { name: "@ofsc/transport" },
    });
    expect(spans()[0]?.attributes).toEqual({
      "http.request.method": "GET",
      "server.address": host,
      "server.port": 443,
      "url.template": "/rest/ofscCore/v1/activities/{activityId}",
      "url.full": `https://${host}/rest/ofscCore/v1/activities/1`,
      "http.response.status_code": 200,
      "ofsc.operation": activities.limited.route,
      "ofsc.queue.duration": expect.any(Number),
      "ofsc.request_id": "r-1",
    });
  });

  it("has the path of a base URL in its template, and its port", async () => {
    const { tracerProvider, meterProvider, spans } = telemetry();
    const layers = [tracing({ tracerProvider, meterProvider })];
    const exchange = script(json({ activityId: 1 }));
    const local = createTransport({ baseUrl: "http://127.0.0.1/proxy/", token: "t", exchange, layers });
    await call(local, activities.get, 1);
    expect(spans()[0]?.attributes).toMatchObject({
      "server.port": 80,
      "url.template": "/proxy/rest/ofscCore/v1/activities/{activityId}",
    });
  });

  it("is below the span that is active where it is made, and around what is done for it", async () => {
    const seen: unknown[] = [];
    const { transport, spans, tracerProvider } = ofs(() => {
      seen.push(trace.getActiveSpan()?.spanContext().spanId);
      return json({ activityId: 1 });
    });
    const parent = tracerProvider.getTracer("test").startSpan("parent");
    await context.with(trace.setSpan(context.active(), parent), () => call(transport, activities.get, 1));
    expect(spans()[0]?.parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
    expect(seen).toEqual([spans()[0]?.spanContext().spanId]);
  });

  it("notes each attempt, and why there was another", async () => {
    const { transport, spans } = ofs(
      problem(503, "", { "retry-after": "0" }),
      fetchFailed("ECONNREFUSED"),
      json({ activityId: 1 }),
    );
    await call(transport, activities.get, 1);
    expect(spans()[0]?.attributes["http.request.resend_count"]).toBe(2);
    expect(spans()[0]?.events.map(({ name, attributes }) => [name, attributes])).toMatchObject([
      ["attempt", { "ofsc.attempt": 1, "http.response.status_code": 503, "ofsc.attempt.duration": expect.any(Number) }],
      ["retry", { "ofsc.attempt": 2, "ofsc.retry.reason": "503 is retried", "ofsc.retry.delay": 0 }],
      ["attempt", { "ofsc.attempt": 2, "error.type": "connection" }],
      ["retry", { "ofsc.attempt": 3, "ofsc.retry.reason": "not delivered" }],
      ["attempt", { "ofsc.attempt": 3, "http.response.status_code": 200 }],
    ]);
  });

  it.each([
    ["404", problem(404, "Jane"), 404],
    ["connection", fetchFailed("ECONNRESET"), undefined],
    ["drift", new Response("<p>", { headers: { "content-type": "text/html" } }), undefined],
  ])("that fails says of what kind: %s", async (type, answer, status) => {
    const { transport, spans } = ofs(answer);
    await failureOf(call(transport, activities.get, 1, { attempts: 1 }));
    const [span] = spans();
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(span?.attributes["error.type"]).toBe(type);
    expect(span?.attributes["http.response.status_code"]).toBe(status);
    expect(JSON.stringify([span?.attributes, span?.events])).not.toContain("Jane");
  });

  it("that is given up says so", async () => {
    const { transport, spans } = ofs();
    await failureOf(call(transport, activities.get, 1, { signal: AbortSignal.abort() }));
    expect(spans()[0]?.attributes["error.type"]).toBe("aborted");
  });

  it("outside the contract has no template, as its path may hold ids", async () => {
    const { transport, spans } = ofs(json({}));
    await transport.request("GET", "/rest/ofscCore/v1/users/jane", { query: { q: "secret", limit: 1 } });
    expect(spans()[0]?.name).toBe("GET");
    expect(spans()[0]?.attributes).not.toHaveProperty("url.template");
    expect(spans()[0]?.attributes["url.full"]).toMatch(/users\/jane\?q=\[redacted]&limit=1$/);
    const whole = { route: "POST /rest/ofscCore/v1/whereIsMyTech", replay: true } satisfies Operation;
    await call(transport, whole);
    expect(spans()[1]?.name).toBe(whole.route);
  });
});

describe("a list", () => {
  const pages = Array.from({ length: 3 }, (_, page) => json({ items: [{ activityId: page }], totalResults: 3 }));

  it("links each page to the one before, and other lists to none", async () => {
    const { transport, spans } = ofs(...pages, ...pages);
    for (let time = 0; time < 2; time++) {
      for await (const _ of call(transport, activities.list, { limit: 1 }));
    }
    const ids = spans().map((span) => span.spanContext().spanId);
    const links = spans().map((span) => span.links.map((link) => link.context.spanId));
    expect(links).toEqual([[], [ids[0]], [ids[1]], [], [ids[3]], [ids[4]]]);
  });

  it("links pages that are read at once to the one that told of them", async () => {
    const { transport, spans } = ofs(...pages);
    await call(transport, activities.list, { limit: 1 }).all({ limit: 3, concurrency: 2 });
    const [first] = spans();
    const others = spans().slice(1);
    expect(others).toHaveLength(2);
    for (const { links } of others) {
      expect(links.map((link) => link.context.spanId)).toEqual([first?.spanContext().spanId]);
    }
  });
});

describe("traceparent", () => {
  const propagator = {
    inject: (_: unknown, carrier: unknown, setter: { set(carrier: unknown, key: string, value: string): void }) =>
      setter.set(carrier, "traceparent", "00-trace"),
    extract: context.active,
    fields: () => [],
  };

  it("is sent only where that is asked for", async () => {
    propagation.setGlobalPropagator(propagator);
    const { transport, exchange, tracerProvider } = ofs(json({ activityId: 1 }));
    await call(transport, activities.get, 1);
    expect(exchange.sent[0]?.headers).not.toHaveProperty("traceparent");
    const layers = [tracing({ tracerProvider, propagate: true })];
    await call(createTransport({ instance: "acme", token: "t", exchange, layers }), activities.get, 1);
    expect(exchange.sent[1]?.headers["traceparent"]).toBe("00-trace");
  });
});

it("uses the global provider when none is given, also one that is registered later", async () => {
  const layers = [tracing()];
  const exchange = script(json({ activityId: 1 }));
  const transport = createTransport({ instance: "acme", token: "t", exchange, layers });
  await call(transport, activities.get, 1);
  const { tracerProvider, spans } = telemetry();
  trace.setGlobalTracerProvider(tracerProvider);
  await call(transport, activities.get, 1);
  expect(spans()).toHaveLength(1);
});
