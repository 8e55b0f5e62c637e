import type { CallResult } from "@ofsc/contract";
import { redactHeaders } from "../diagnostics/redact.js";
import { shapeOf, shapeOfText } from "../diagnostics/shape-of.js";
import { type CallSummary, summarizeAttempt, summarizeCall } from "../diagnostics/summary.js";
import { type End, watch } from "../diagnostics/watch.js";
import { isOfscError } from "../errors/is-ofsc-error.js";
import type { AttemptLayer, CallLayer } from "../layer.js";
import { isWritten, type LogLevel, type Severity } from "./level.js";
import type { Logger } from "./logger.js";

/** Where to, and how much. */
export interface Log {
  readonly logger: Logger;
  readonly level: LogLevel;
}

/** Writes one record of a call: what became of it, in which time. */
export function logCall(log: Log, ...[call, next]: Parameters<CallLayer>): Promise<CallResult<unknown>> {
  if (log.level === "off") return next();
  return watch(next, (end) => {
    const summary = summarizeCall(call, end);
    const severity = severityOf(summary);
    if (!isWritten(severity, log.level)) return;
    const drift = end.result?.drift.length ?? 0;
    const record = {
      ...summary,
      ...(drift > 0 && { drift }),
      ...(isWritten("debug", log.level) && { tries: call.attempts, responseBody: shapeOfResponse(end) }),
    };
    return log.logger[severity](record, inWords(summary));
  });
}

/** Writes one record of an attempt, at `debug`: what was sent, and what came back. */
export function logAttempt(log: Log, ...[attempt, next]: Parameters<AttemptLayer>): Promise<Response> {
  if (!isWritten("debug", log.level)) return next();
  const { call, request } = attempt;
  return watch(next, (end) => {
    const summary = summarizeAttempt(attempt, end);
    const record = {
      ...summary,
      requestHeaders: redactHeaders(request.headers),
      ...(request.body !== undefined && { requestBody: shapeOf(call.invocation.body ?? {}) }),
      ...(end.result && { responseHeaders: redactHeaders(end.result.headers) }),
    };
    const { method, url, status, error, durationMs } = summary;
    return log.logger.debug(record, `${method} ${url}: ${status ?? error} after ${Math.round(durationMs)} ms`);
  });
}

/** An error is what the service or the way to it did wrong; the rest is between the program and its users. */
function severityOf({ outcome, error }: CallSummary): Severity {
  if (outcome !== "failure") return "info";
  return /^(server|connection|timeout|circuit_open|outcome_unknown)$/.test(error?.code ?? "") ? "error" : "warn";
}

function inWords({ operation, outcome, status, error, durationMs, attempts }: CallSummary): string {
  const result = outcome === "success" ? "ok" : error?.code;
  const facts = [
    ...(status === undefined ? [] : [status]),
    `${Math.round(durationMs)} ms`,
    ...(attempts > 1 ? [`${attempts} attempts`] : []),
  ];
  return `${operation}: ${result} (${facts.join(", ")})`;
}

function shapeOfResponse({ result, error }: End<CallResult<unknown>>): string {
  if (result) return shapeOf(result.data);
  return isOfscError(error) && "body" in error ? shapeOfText(String(error.body)) : "nothing";
}
