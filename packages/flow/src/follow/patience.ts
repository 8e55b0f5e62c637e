import { hasBrand } from "@ofsc/contract";
import { backoff, sleep } from "../work/sleep.js";

/** Whether an error is one that passes: OFS is gone, overloaded, or has had enough for now. */
const passes = (error: unknown): boolean =>
  hasBrand(error) && (error.retryable || error.code === "circuit_open" || error.code === "outcome_unknown");

/** Tries until it works, for ever: an outage of two hours is nothing to a follower. */
export async function withPatience<T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  firstMs: number,
  onWait: (error: unknown) => void,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (!passes(error)) throw error;
      onWait(error);
      const { retryAfterMs } = error as { retryAfterMs?: number };
      await sleep(retryAfterMs ?? backoff(attempt, [firstMs, 60_000]), signal);
    }
  }
}
