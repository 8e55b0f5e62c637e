import { annotate, type CallResult, forbidRepeat, isReplayable } from "@ofsc/contract";
import { ApiError } from "../errors/api-error.js";
import { OutcomeUnknownError } from "../errors/call-errors.js";
import { isOfscError } from "../errors/is-ofsc-error.js";
import { type CallState, isReason, type OwnLayer } from "../layer.js";
import { decideRetry, type Failure, mayHaveBeenApplied, type RetryVerdict } from "../retry/decide-retry.js";
import { failureOf } from "../retry/failure.js";
import type { RetryBudget } from "../retry/retry-budget.js";

export interface RetrySettings {
  readonly attempts: number;
  readonly maxRetryAfterMs: number;
  readonly maxBackoffMs?: number;
  readonly budget: RetryBudget;
  readonly random: () => number;
}

/** Sends a call until it succeeds, or until sending it again would be of no use or do harm. */
export const retry = (settings: RetrySettings): OwnLayer => ({
  name: "retry",
  repeats: true,
  call: (call, next) => sendWithRetry(call, next, settings),
});

async function sendWithRetry(
  call: CallState,
  next: () => Promise<CallResult<unknown>>,
  settings: RetrySettings,
): Promise<CallResult<unknown>> {
  const { attempts, deadline, operation, invocation, prepared } = call;
  const replayable = invocation.options?.replay ?? isReplayable(operation);
  let mayBeDone = false;
  for (let number = 1; ; number++) {
    const started = performance.now();
    const record = (verdict: string, facts: object = {}) => {
      const durationMs = Math.round(performance.now() - started);
      attempts.push({ number: attempts.length + 1, durationMs, verdict, ...facts });
    };
    try {
      const result = await next();
      record("succeeded", { status: result.response.status });
      settings.budget.earn();
      return { ...result, attempts };
    } catch (error) {
      const failure = failureOf(error, call);
      if (failure.kind === "token") call.tokenRefused = "before";
      const facts = {
        ...(failure.status && { status: failure.status }),
        ...(isOfscError(error) && { error: error.code }),
      };
      // A deletion that had been carried out before its answer was lost leaves nothing to be found.
      if (mayBeDone && isOfscError(error, "not_found") && operation.route.startsWith("DELETE ") && error.response) {
        record("deleted before", facts);
        return { data: undefined, response: error.response, attempts, drift: [] };
      }
      mayBeDone ||= mayHaveBeenApplied(failure);
      const verdict = spend(
        settings.budget,
        failure,
        decideRetry({
          ...settings,
          failure,
          attempt: number,
          maxAttempts: invocation.options?.attempts ?? settings.attempts,
          replayable,
          bodyReplayable: prepared?.body?.replayable !== false,
          remainingMs: deadline.remainingMs,
        }),
      );
      record(verdict.reason, { ...facts, ...(verdict.retry && { delayMs: verdict.delayMs }) });
      if (failure.status === 429) {
        // Longer than a call would wait for it, one looks whether it is over.
        const wait = verdict.retry ? verdict.delayMs : (failure.retryAfterMs ?? 0);
        call.slot?.park(Math.min(wait, settings.maxRetryAfterMs));
      }
      if (!verdict.retry) {
        if (mayBeDone && !replayable && isOfscError(error) && !isReason(call, error)) forbidRepeat(error);
        throw verdict.outcomeUnknown ? unknownOutcome(call, error) : error;
      }
      await pause(call, verdict.delayMs).catch((reason: unknown) => {
        if (isOfscError(reason) && !isReason(call, reason)) annotate(reason, { cause: error });
        throw reason;
      });
    }
  }
}

/** Retries of all calls together are limited, so that they do not add to a failure; a new token is none. */
function spend(budget: RetryBudget, { kind }: Failure, verdict: RetryVerdict): RetryVerdict {
  if (!verdict.retry || kind === "token" || budget.spend(verdict.throttled)) return verdict;
  return { retry: false, outcomeUnknown: false, reason: "no budget left" };
}

/** Waits without holding a place that another call could use. */
async function pause({ deadline, slot }: CallState, delayMs: number): Promise<void> {
  deadline.phase = "backoff";
  slot?.release();
  if (delayMs > 0) await deadline.sleep(delayMs);
  deadline.phase = "queue";
  await slot?.acquire();
}

function unknownOutcome(call: CallState, cause: unknown): OutcomeUnknownError {
  const why = cause instanceof ApiError ? `a gateway answered ${cause.status}` : (cause as Error).message;
  return new OutcomeUnknownError(`${call.name} was sent; its outcome is unknown: ${why}`, {
    cause,
  });
}
