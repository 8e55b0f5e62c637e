import { expect } from "vitest";
import { failureOf } from "./script.js";

/**
 * What a call is rejected with, which has to happen at most `withinMs` after its time limit. The limit is taken from a
 * timer that runs beside it, so that a machine which is late for both proves nothing.
 */
export async function failsAtDeadline<E>(limitMs: number, work: () => PromiseLike<unknown>, withinMs = 50): Promise<E> {
  const started = performance.now();
  let ranOutAt = 0;
  const beside = new Promise<void>((resolve) => {
    setTimeout(() => {
      ranOutAt = performance.now();
      resolve();
    }, limitMs);
  });
  const error = await failureOf<E>(work());
  const failedAt = performance.now();
  await beside;
  // Timers may be a millisecond early.
  expect(failedAt - started).toBeGreaterThanOrEqual(limitMs - 2);
  expect(failedAt - ranOutAt).toBeLessThanOrEqual(withinMs);
  return error;
}
