import { hasBrand } from "@ofsc/contract";
import { backoff, sleep } from "../work/sleep.js";

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
      // What passes: OFS is gone, overloaded, or has had enough for now.
      if (!hasBrand(error)) throw error;
      const { code, retryable, retryAfterMs } = error;
      if (!retryable && code !== "circuit_open" && code !== "outcome_unknown") throw error;
      onWait(error);
      await sleep(retryAfterMs ?? backoff(attempt, [firstMs, 60_000]), signal);
    }
  }
}
