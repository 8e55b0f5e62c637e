import {
  type Attributes,
  type Context,
  context,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { redactUrl } from "../diagnostics/redact.js";
import type { AttemptSummary, CallSummary } from "../diagnostics/summary.js";
import type { AttemptContext, CallContext } from "../layer.js";
import { outcomeAttributes } from "./attributes.js";

/** A span with what is active within it. */
export interface ActiveSpan {
  readonly span: Span;
  readonly context: Context;
}

export function startSpan(tracer: Tracer, ...[name, options]: Parameters<Tracer["startSpan"]>): ActiveSpan {
  const around = context.active();
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, ...options }, around);
  return { span, context: trace.setSpan(around, span) };
}

/** The span of a call, attempts and all. */
export function startCallSpan(
  tracer: Tracer,
  { name: operation }: CallContext,
  attributes: Attributes,
  pageBefore: SpanContext | undefined,
): ActiveSpan {
  const name = [attributes["http.request.method"], attributes["url.template"]].filter(Boolean).join(" ");
  const links = pageBefore ? [{ context: pageBefore, attributes: { "ofsc.link": "previous page" } }] : [];
  return startSpan(tracer, name, { links, attributes: { ...attributes, "ofsc.operation": operation } });
}

/** Notes that a call is sent, and why again. */
export function noteAttempt({ span }: ActiveSpan, { call, number, request }: AttemptContext): void {
  if (!span.isRecording()) return;
  span.setAttribute("url.full", redactUrl(request.url));
  const before = call.attempts.at(-1);
  if (!before) return;
  span.addEvent("retry", {
    "ofsc.attempt": number,
    "ofsc.retry.reason": before.verdict,
    "ofsc.retry.delay": (before.delayMs ?? 0) / 1000,
  });
}

/** Notes what came back. */
export function noteResponse({ span }: ActiveSpan, { attempt, status, error, durationMs }: AttemptSummary): void {
  span.addEvent("attempt", {
    "ofsc.attempt": attempt,
    "ofsc.attempt.duration": durationMs / 1000,
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(error !== undefined && { "error.type": error }),
  });
}

export function endCallSpan({ span }: ActiveSpan, summary: CallSummary): void {
  const { attempts, queuedMs, requestId, error } = summary;
  span.setAttributes({
    ...outcomeAttributes(summary),
    ...(attempts > 1 && { "http.request.resend_count": attempts - 1 }),
    ...(queuedMs !== undefined && { "ofsc.queue.duration": queuedMs / 1000 }),
    ...(requestId !== undefined && { "ofsc.request_id": requestId }),
  });
  // What an error says may be anybody's data, so the span has its kind alone.
  if (error) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
