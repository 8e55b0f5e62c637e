import { backoff } from "./backoff.js";

/** What went wrong with an attempt, as far as the decision needs it. */
export interface Failure {
  /**
   * `refused`: nothing reached the service. `unsent`: nor ever will, as it is wrong. `lost`: no telling whether it did.
   * `token`: a 401 for a token that can be renewed. `final`: an answer that another one would not change.
   */
  readonly kind: "status" | "refused" | "unsent" | "lost" | "timeout" | "token" | "final";
  /** The HTTP status; absent when nothing came back. */
  readonly status?: number;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/** All that a retry depends on. */
export interface RetryInput {
  /** What went wrong. */
  readonly failure: Failure;
  /** The attempt that failed, from 1. */
  readonly attempt: number;
  /** How often the call may be sent, the first time included. */
  readonly maxAttempts: number;
  /** Whether sending the operation twice does no harm. */
  readonly replayable: boolean;
  /** Whether the body can be sent once more. */
  readonly bodyReplayable: boolean;
  /** What is left of the total time, in milliseconds. */
  readonly remainingMs: number;
  /** The longest `Retry-After` that is waited for, in milliseconds. */
  readonly maxRetryAfterMs: number;
  /** The longest pause where the service asks for none, in milliseconds. @default 8_000 */
  readonly maxBackoffMs?: number;
  /** A number from 0 up to 1, for jitter. */
  readonly random: () => number;
}

/** Whether to send again, after how long, and why: words for logs. */
export type RetryVerdict =
  | { readonly retry: true; readonly delayMs: number; readonly throttled: boolean; readonly reason: string }
  | { readonly retry: false; readonly reason: string; readonly outcomeUnknown: boolean };

export const RETRYABLE = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Whether to send a call again, after how long, and why. A pure function: it neither waits nor counts. */
export function decideRetry(input: RetryInput): RetryVerdict {
  const {
    failure,
    attempt,
    maxAttempts,
    replayable,
    bodyReplayable,
    remainingMs,
    maxRetryAfterMs,
    maxBackoffMs = 8_000,
    random,
  } = input;
  const { kind, status = 0, retryAfterMs } = failure;
  const stop = (reason: string, outcomeUnknown = false): RetryVerdict => ({ retry: false, reason, outcomeUnknown });

  if (kind === "final") return stop("final");
  if (kind === "unsent") return stop("not sent");
  if (kind === "status" && !RETRYABLE.has(status)) return stop(`${status} is not retried`);
  const ambiguous = !replayable && mayHaveBeenApplied(failure);
  if (ambiguous) return stop("may have been applied", isOutcomeUnknown(failure));
  if (attempt >= maxAttempts) return stop(maxAttempts === 1 ? "sent once" : `sent ${maxAttempts} times`);
  if (!bodyReplayable) return stop("body used up");
  if (retryAfterMs !== undefined && retryAfterMs > maxRetryAfterMs) {
    return stop(`asked to wait ${retryAfterMs} ms`);
  }
  const throttled = status === 429 || (status === 503 && retryAfterMs !== undefined);
  const delayMs = kind === "token" ? 0 : (retryAfterMs ?? backoff(attempt, throttled, random, maxBackoffMs));
  if (delayMs >= remainingMs) return stop(`no time to wait ${delayMs} ms`);
  return { retry: true, delayMs, throttled, reason: reasons[kind] ?? `${status} is retried` };
}

/**
 * Whether a write may have taken effect. It has not where nothing was delivered, and where the service refused it: by 4xx
 * other than 408, by 503 with a time to come back, or with an answer that it gives to no other call.
 */
export function mayHaveBeenApplied({ kind, status = 0, retryAfterMs }: Failure): boolean {
  if (kind === "lost" || kind === "timeout") return true;
  if (kind === "final") return status === 0;
  if (kind !== "status") return false;
  if (status === 503) return retryAfterMs === undefined;
  return status === 408 || status < 400 || status >= 500;
}

/** The service answered 500 or 503 itself; where only a gateway or nobody answered, the outcome is unknown. */
function isOutcomeUnknown({ kind, status }: Failure): boolean {
  return kind !== "status" || status === 408 || status === 502 || status === 504;
}

const reasons: Partial<Record<Failure["kind"], string>> = {
  token: "token refused",
  refused: "not delivered",
  lost: "connection lost",
  timeout: "timed out",
};
