import type { SendOptions } from "./options.js";

// What is longer, timers take for nothing.
const longestMs = 2_147_483_647;
const isWait = (value: unknown) => typeof value === "number" && value >= 0 && value <= longestMs;

/** Refuses times that no timer waits, before anything is followed. */
export function checkSending({ timeoutMs = 1, delaysMs = [] }: Pick<SendOptions, "timeoutMs" | "delaysMs">): void {
  if (!isWait(timeoutMs) || timeoutMs === 0) throw new TypeError("timeoutMs: expected milliseconds above 0");
  if (!Array.isArray(delaysMs) || !delaysMs.every(isWait)) {
    throw new TypeError("delaysMs: expected a list of milliseconds, none longer than 24 days");
  }
}
