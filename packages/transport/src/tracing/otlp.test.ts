import type { ServerResponse } from "node:http";
import { call } from "@ofsc/contract";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { BasicTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { json, problem, script } from "../../test/script.js";
import { serve, textOf } from "../../test/server.js";
import { createTransport } from "../transport.js";
import { tracing } from "./index.js";

interface Received {
  resourceSpans: { scopeSpans: { scope: { name: string }; spans: OtlpSpan[] }[] }[];
}
interface OtlpSpan {
  name: string;
  kind: number;
  attributes: { key: string; value: Record<string, unknown> }[];
  events: { name: string }[];
}

/** A collector of traces, which keeps what it receives. */
async function collector(answer: (response: ServerResponse) => unknown) {
  const received: { path: string | undefined; body: Received }[] = [];
  const url = await serve(async (request, response) => {
    received.push({ path: request.url, body: JSON.parse(await textOf(request)) });
    answer(response);
  });
  const exporter = new OTLPTraceExporter({ url: `${url}/v1/traces`, timeoutMillis: 2_000 });
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const exchange = script(problem(503, "", { "retry-after": "0" }), json({ activityId: 1 }));
  const layers = [tracing({ tracerProvider })];
  return { received, tracerProvider, transport: createTransport({ instance: "acme", token: "t", exchange, layers }) };
}

it("arrives at a collector, over OTLP", async () => {
  const { received, tracerProvider, transport } = await collector((response) => response.end("{}"));
  await call(transport, activities.get, 1);
  await tracerProvider.forceFlush();
  expect(received.map(({ path }) => path)).toEqual(["/v1/traces"]);
  const [scope] = received[0]?.body.resourceSpans[0]?.scopeSpans ?? [];
  const [span] = scope?.spans ?? [];
  expect(scope?.scope.name).toBe("@ofsc/transport");
  // 3 is a client, see the protocol.
  expect(span).toMatchObject({ name: activities.get.route, kind: 3 });
  expect(span?.events.map(({ name }) => name)).toEqual(["attempt", "retry", "attempt"]);
  expect(span?.attributes).toContainEqual({ key: "http.response.status_code", value: { intValue: 200 } });
  await tracerProvider.shutdown();
});

it("fails no call when the collector does", async () => {
  const { tracerProvider, transport } = await collector((response) => response.destroy());
  expect(await call(transport, activities.get, 1)).toEqual({ activityId: 1 });
  await tracerProvider.shutdown().catch(() => {});
});
