import type { Failure, RetryInput } from "../src/retry/decide-retry.js";

/** A first attempt of a read, with all the time in the world. */
export const input = (failure: Failure, more: Partial<RetryInput> = {}): RetryInput => ({
  failure,
  attempt: 1,
  maxAttempts: 3,
  replayable: true,
  bodyReplayable: true,
  remainingMs: 120_000,
  maxRetryAfterMs: 60_000,
  random: () => 0.5,
  ...more,
});
export const status = (code: number, retryAfterMs?: number): Failure => ({
  kind: "status",
  status: code,
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});
export const write = { replayable: false };
