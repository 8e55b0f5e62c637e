import {
  type MeterProvider,
  metrics,
  propagation,
  type SpanContext,
  type TracerProvider,
  trace,
} from "@opentelemetry/api";
import { harmless } from "../diagnostics/harmless.js";
import { summarizeAttempt, summarizeCall } from "../diagnostics/summary.js";
import { watch } from "../diagnostics/watch.js";
import type { CallContext, Layer } from "../layer.js";
import { callAttributes } from "./attributes.js";
import { type ActiveSpan, endCallSpan, noteAttempt, noteResponse, startCallSpan } from "./call-span.js";
import { Meters } from "./meters.js";
import { PageLinks } from "./page-links.js";
import { traceToken } from "./token-span.js";
import { within } from "./within.js";

/** Where spans and measurements go. */
export interface TracingOptions {
  /** Where spans go. @default the one that is registered globally, also after this */
  tracerProvider?: Pick<TracerProvider, "getTracer"> | undefined;
  /** Where measurements go. @default the one that is registered globally when the first call is made */
  meterProvider?: Pick<MeterProvider, "getMeter"> | undefined;
  /** Sends `traceparent` with each attempt, which tells the service the ids of your traces. @default false */
  propagate?: boolean | undefined;
}

const NAME = "@ofsc/transport";

/**
 * Traces calls with OpenTelemetry: a client span for each call, events for its attempts, child spans for tokens that are
 * fetched, links from page to page; and measures durations, retries, waits in queues and the breaker.
 */
export function tracing(options: TracingOptions = {}): Layer {
  const { tracerProvider = trace, meterProvider = metrics, propagate = false } = options;
  const tracer = harmless(() => tracerProvider.getTracer(NAME));
  // A layer may serve transports to several services, each with names of its own.
  const meters = new Map<string, Meters>();
  const metersOf = (prefix: string) => {
    const known = meters.get(prefix) ?? new Meters(meterProvider.getMeter(NAME), prefix);
    meters.set(prefix, known);
    return known;
  };
  const spans = new WeakMap<CallContext, ActiveSpan>();
  const attempted = new WeakSet<AbortSignal>();
  const pages = new PageLinks<SpanContext>();
  return {
    name: "tracing",
    call: (call, next) => {
      const target = harmless(() => callAttributes(call)) ?? {};
      const active = tracer && harmless(() => startCallSpan(tracer, call, target, pages.before(call)));
      if (active) spans.set(call, active);
      return watch(
        () => within(active?.context, next),
        (end) => {
          const summary = summarizeCall(call, end);
          harmless(() => active && !end.failed && pages.add(call, active.span.spanContext()));
          harmless(() => active && endCallSpan(active, summary));
          harmless(() => metersOf(call.transport.vendor.prefix).record(call, target, summary));
        },
      );
    },
    attempt: (attempt, next) => {
      attempted.add(attempt.signal);
      const active = spans.get(attempt.call);
      if (!active) return next();
      harmless(() => noteAttempt(active, attempt));
      if (propagate) harmless(() => propagation.inject(active.context, attempt.request.headers));
      return watch(next, (end) => noteResponse(active, summarizeAttempt(attempt, end)));
    },
    exchange: (next, { prefix }) => {
      const fetchToken = traceToken(tracer, next, prefix);
      return (request, signal) => (attempted.has(signal) ? next : fetchToken)(request, signal);
    },
  };
}
