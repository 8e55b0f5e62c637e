import { type CallResult, pathOf } from "@ofsc/contract";
import { isOfscError } from "../errors/is-ofsc-error.js";
import { type AttemptContext, type CallContext, isReason } from "../layer.js";
import { redactUrl, requestIdOf, showPath } from "./redact.js";
import type { End } from "./watch.js";

/** An error without what may be anybody's data: the service's `detail`, messages, bodies. */
export interface ErrorSummary {
  /** The `code` of an error of the SDK; `aborted` for the caller's own reason, `unknown` for what other code throws. */
  readonly code: string;
  /** The page about the error, as the service names it. */
  readonly type?: string;
  /** What the service said in short; without values of the call. */
  readonly title?: string;
  /** What went wrong with the connection, or which time ran out. */
  readonly reason?: string;
  /** Where the arguments are wrong. */
  readonly problems?: readonly string[];
}

/** What can be told of every call. */
export interface CallSummary {
  /** Such as `core.activities.start`. */
  readonly operation: string;
  /** Verb and path as the contract writes them; for `request()` as they were given. */
  readonly route: string;
  /** How it ended; `aborted` is what its own signal ended. */
  readonly outcome: "success" | "failure" | "aborted";
  /** The last status that came back; absent when none did. */
  readonly status?: number;
  /** What it failed with; absent after a success. */
  readonly error?: ErrorSummary;
  /** How long it took, in milliseconds, waits and retries included. */
  readonly durationMs: number;
  /** How much of it was spent waiting for a place that the service grants. */
  readonly queuedMs?: number;
  /** How often it was sent. */
  readonly attempts: number;
  /** What a server or gateway calls the last request; the service documents no such thing. */
  readonly requestId?: string;
}

/** What can be told of every attempt. */
export interface AttemptSummary {
  /** The name of the operation, such as `core.activities.get`. */
  readonly operation: string;
  /** Verb and path, with names in `{braces}` in place of values. */
  readonly route: string;
  /** Counted from 1. */
  readonly attempt: number;
  /** The HTTP method. */
  readonly method: string;
  /** Its query redacted. */
  readonly url: string;
  /** Absent when nothing came back. */
  readonly status?: number;
  /** The `code` of the error it ended in. */
  readonly error?: string;
  /** Until the headers came back. */
  readonly durationMs: number;
}

export function summarizeCall(call: CallContext, end: End<CallResult<unknown>>): CallSummary {
  const { operation, name, attempts, queuedMs } = call;
  const response = end.result?.response ?? (end.error as { response?: Response } | undefined)?.response;
  const status = response?.status ?? attempts.at(-1)?.status;
  const requestId = requestIdOf(response?.headers);
  const error = end.failed ? summarizeError(call, end.error) : undefined;
  return {
    operation: name,
    route: operation.route,
    outcome: error ? (error.code === "aborted" ? "aborted" : "failure") : "success",
    ...(status !== undefined && { status }),
    ...(error && { error }),
    durationMs: end.durationMs,
    ...(queuedMs !== undefined && { queuedMs }),
    attempts: attempts.length,
    ...(requestId !== undefined && { requestId }),
  };
}

export function summarizeAttempt({ call, number, request }: AttemptContext, end: End<Response>): AttemptSummary {
  return {
    operation: call.name,
    route: call.operation.route,
    attempt: number,
    method: request.method,
    url: redactUrl(request.url),
    ...(end.result && { status: end.result.status }),
    ...(end.failed && { error: summarizeError(call, end.error).code }),
    durationMs: end.durationMs,
  };
}

/** Messages are shown of those errors alone that say nothing but what the SDK has put into them. */
function summarizeError(call: CallContext, error: unknown): ErrorSummary {
  if (isReason(call, error)) return { code: "aborted" };
  if (!isOfscError(error)) return { code: "unknown" };
  const { code } = error;
  if (isOfscError(error, "validation")) return { code, problems: error.problems.map((one) => showPath(pathOf(one))) };
  if (/^(connection|timeout|circuit_open)$/.test(code)) return { code, reason: error.message };
  const { type, title } = error as { type?: string; title?: string };
  return { code, ...(type !== undefined && { type }), ...(title !== undefined && { title }) };
}
