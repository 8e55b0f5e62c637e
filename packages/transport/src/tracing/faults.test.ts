import { call } from "@ofsc/contract";
import { type Context, context, metrics, propagation, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterEach, expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, problem, script } from "../../test/script.js";
import { telemetry } from "../../test/telemetry.js";
import { createTransport } from "../transport.js";
import { type TracingOptions, tracing } from "./index.js";

afterEach(() => {
  propagation.disable();
  context.disable();
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});

const fail = (): never => {
  throw new Error("telemetry is down");
};
/** Every member of it fails, but for those that are given. */
const broken = <T extends object>(good: Partial<T> = {}): T =>
  new Proxy(good as T, { get: (target, name) => Reflect.get(target, name) ?? fail });

class FailingManager extends AsyncLocalStorageContextManager {
  constructor(readonly when: "before" | "after") {
    super();
  }
  override with<A extends unknown[], F extends (...args: A) => ReturnType<F>>(
    active: Context,
    work: F,
    self?: ThisParameterType<F>,
    ...args: A
  ): ReturnType<F> {
    if (this.when === "after") super.with(active, work, self, ...args);
    return fail();
  }
}

const exporter = { export: fail, shutdown: async () => fail() };
const processor = { onStart: fail, onEnd: fail, forceFlush: async () => fail(), shutdown: async () => fail() };
const meterProvider = { getMeter: () => broken() } as never;
const faults: Record<string, () => TracingOptions> = {
  "a provider": () => ({ tracerProvider: { getTracer: fail }, meterProvider: { getMeter: fail } }),
  "a tracer": () => ({ tracerProvider: { getTracer: () => broken() }, meterProvider }),
  "a span": () => ({ tracerProvider: { getTracer: () => broken({ startSpan: () => broken() }) } as never }),
  "an instrument": () => ({
    meterProvider: {
      getMeter: () =>
        broken({ createHistogram: broken, createCounter: broken, createObservableGauge: () => ({ addCallback() {} }) }),
    } as never,
  }),
  "a processor": () => ({ tracerProvider: new BasicTracerProvider({ spanProcessors: [processor] }) }),
  "an exporter": () => ({
    tracerProvider: new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
  }),
  "a propagator": () => {
    propagation.setGlobalPropagator({ inject: fail, extract: fail, fields: fail });
    return { propagate: true, tracerProvider: telemetry().tracerProvider };
  },
  "a context manager": () => {
    context.disable();
    context.setGlobalContextManager(new FailingManager("before"));
    return { tracerProvider: telemetry().tracerProvider };
  },
  "a context manager, late": () => {
    context.disable();
    context.setGlobalContextManager(new FailingManager("after"));
    return { tracerProvider: telemetry().tracerProvider };
  },
};

it.each(Object.keys(faults))("%s that fails fails no call, and has none sent twice", async (fault) => {
  const exchange = script(
    json({ access_token: "t", expires_in: 3600 }),
    json({ activityId: 1 }),
    problem(503, "", { "retry-after": "0" }),
    json({ items: [{ activityId: 1 }], totalResults: 2 }),
    json({ items: [{ activityId: 2 }], totalResults: 2 }),
    problem(404),
  );
  const layers = [tracing(faults[fault]?.())];
  const transport = createTransport({ instance: "acme", clientId: "reports", clientSecret: "s", exchange, layers });
  expect(await call(transport, activities.get, 1)).toEqual({ activityId: 1 });
  const items = await call(transport, activities.list, { limit: 1 }).all({ limit: 9 });
  expect(items).toHaveLength(2);
  expect(await failureOf(call(transport, activities.get, 1))).toMatchObject({ code: "not_found" });
  expect(exchange.sent).toHaveLength(6);
});

it("sends nothing twice when a layer throws at once", async () => {
  let calls = 0;
  const hasty = {
    name: "hasty",
    call: () => {
      calls++;
      return fail();
    },
  };
  const transport = createTransport({ instance: "acme", token: "t", layers: [tracing(telemetry()), hasty] });
  expect(await failureOf(call(transport, activities.get, 1))).toMatchObject({ message: "telemetry is down" });
  expect(calls).toBe(1);
});

it("does without any of it where nothing is registered", async () => {
  trace.disable();
  metrics.disable();
  const exchange = script(json({ activityId: 1 }));
  const transport = createTransport({ instance: "acme", token: "t", exchange, layers: [tracing()] });
  expect(await call(transport, activities.get, 1)).toEqual({ activityId: 1 });
});
