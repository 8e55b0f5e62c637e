import { harmless } from "./harmless.js";

/** How some work ended. */
export interface End<T> {
  readonly durationMs: number;
  /** Absent after a failure. */
  readonly result?: T;
  /** What it threw, which may be anything, `undefined` included. */
  readonly error?: unknown;
  readonly failed: boolean;
}

/** Tells how some work ended, and passes on what came of it. */
export async function watch<T>(work: () => Promise<T>, told: (end: End<T>) => unknown): Promise<T> {
  const started = performance.now();
  const durationMs = () => Math.round((performance.now() - started) * 1000) / 1000;
  let result: T;
  try {
    result = await work();
  } catch (error) {
    harmless(() => told({ durationMs: durationMs(), error, failed: true }));
    throw error;
  }
  harmless(() => told({ durationMs: durationMs(), result, failed: false }));
  return result;
}
