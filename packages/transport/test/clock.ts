import { expect } from "vitest";
import { failureOf } from "./script.js";

/** Ticks as fast as it can, and returns the longest time between two ticks: how long the machine was busy elsewhere. */
export function watchMachine(): () => number {
  let longest = 0;
  let last = performance.now();
  const tick = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(tick, 5);
  return () => {
    tick();
    clearInterval(timer);
    return longest;
  };
}

/**
 * What a call is rejected with, which has to happen at most `withinMs` after its time limit. The limit is taken from a
 * timer that runs beside it, and what the machine was busy with elsewhere is not counted.
 */
export async function failsAtDeadline<E>(limitMs: number, work: () => PromiseLike<unknown>, withinMs = 50): Promise<E> {
  const started = performance.now();
  const busyElsewhere = watchMachine();
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
  expect(failedAt - ranOutAt).toBeLessThanOrEqual(withinMs + busyElsewhere());
  return error;
}
