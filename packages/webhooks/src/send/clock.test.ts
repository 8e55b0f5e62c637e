import { describe, expect, it } from "vitest";
import { systemClock } from "./clock.js";

describe("the clock of this machine", () => {
  it("waits, and rejects with the reason of the signal", async () => {
    const { signal } = new AbortController();
    await systemClock.sleep(1, signal);
    const reason = new Error("enough");
    await expect(systemClock.sleep(1000, AbortSignal.abort(reason))).rejects.toBe(reason);
    const stop = new AbortController();
    const slept = systemClock.sleep(10_000, stop.signal);
    stop.abort(reason);
    await expect(slept).rejects.toBe(reason);
    expect(systemClock.now()).toBeGreaterThan(0);
  });
});
