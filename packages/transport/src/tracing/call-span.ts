import {
  type Attributes,
  type Context,
  context,
  type Span,
  type SpanContext,
  SpanKind,
  type SpanOptions,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import { redactPath } from "../diagnostics/redact.js";
import type { AttemptSummary, CallSummary } from "../diagnostics/summary.js";
import type { AttemptContext, CallContext } from "../layer.js";
import { outcomeAttributes } from "./attributes.js";

/** A span with what is active within it. */
export interface ActiveSpan {
  readonly span: Span;
  readonly context: Context;
  /** What goes before the names of attributes. */
  readonly prefix: string;
}

export function startSpan(tracer: Tracer, prefix: string, name: string, options: SpanOptions): ActiveSpan {
  const around = context.active();
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, ...options }, around);
  return { span, context: trace.setSpan(around, span), prefix };
}

/** The span of a call, attempts and all. */
export function startCallSpan(
  tracer: Tracer,
  { name: operation, transport }: CallContext,
  attributes: Attributes,
  pageBefore: SpanContext | undefined,
): ActiveSpan {
  const name = [attributes["http.request.method"], attributes["url.template"]].filter(Boolean).join(" ");
  const { prefix } = transport.vendor;
  const links = pageBefore ? [{ context: pageBefore, attributes: { [`${prefix}.link`]: "previous page" } }] : [];
  return startSpan(tracer, prefix, name, { links, attributes: { ...attributes, [`${prefix}.operation`]: operation } });
}

/** Notes that a call is sent, and why again. */
export function noteAttempt({ span, prefix }: ActiveSpan, { call, number, request }: AttemptContext): void {
  if (!span.isRecording()) return;
  span.setAttribute("url.full", redactPath(request.url, call.operation.route));
  const before = call.attempts.at(-1);
  if (!before) return;
  span.addEvent("retry", {
    [`${prefix}.attempt`]: number,
    [`${prefix}.retry.reason`]: before.verdict,
    [`${prefix}.retry.delay`]: (before.delayMs ?? 0) / 1000,
  });
}

/** Notes what came back. */
export function noteResponse(
  { span, prefix }: ActiveSpan,
  { attempt, status, error, durationMs }: AttemptSummary,
): void {
  span.addEvent("attempt", {
    [`${prefix}.attempt`]: attempt,
    [`${prefix}.attempt.duration`]: durationMs / 1000,
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(error !== undefined && { "error.type": error }),
  });
}

export function endCallSpan({ span, prefix }: ActiveSpan, summary: CallSummary): void {
  const { attempts, queuedMs, requestId, error } = summary;
  span.setAttributes({
    ...outcomeAttributes(summary),
    ...(attempts > 1 && { "http.request.resend_count": attempts - 1 }),
    ...(queuedMs !== undefined && { [`${prefix}.queue.duration`]: queuedMs / 1000 }),
    ...(requestId !== undefined && { [`${prefix}.request_id`]: requestId }),
  });
  // What an error says may be anybody's data, so the span has its kind alone.
  if (error) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
