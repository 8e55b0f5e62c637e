import fc from "fast-check";
import { expect, it } from "vitest";
import { backoff } from "./backoff.js";

it.each([
  [1, false, 200],
  [2, false, 400],
  [3, false, 800],
  [6, false, 6_400],
  [7, false, 8_000],
  [1, true, 1_000],
  [2, true, 2_000],
  [4, true, 8_000],
  [5_000, false, 8_000],
])("waits at most, after attempt %d, throttled %s: %d ms", (attempt, throttled, most) => {
  expect(backoff(attempt, throttled, () => 1, 8_000)).toBe(most);
  expect(backoff(attempt, throttled, () => 0, 8_000)).toBe(0);
  expect(backoff(attempt, throttled, () => 1, 0)).toBe(0);
});

it("is a whole number of milliseconds between 0 and 8 s, whatever comes", () => {
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.boolean(), random, (attempt, throttled, value) => {
      const delayMs = backoff(attempt, throttled, () => value, 8_000);
      expect(Number.isInteger(delayMs)).toBe(true);
      expect(delayMs).toBeGreaterThanOrEqual(0);
      expect(delayMs).toBeLessThanOrEqual(8_000);
    }),
  );
});

it("spreads calls that failed together over the whole time", () => {
  const delays = Array.from({ length: 1_000 }, () => backoff(3, false, Math.random, 8_000));
  for (const quarter of [0, 1, 2, 3]) {
    const count = delays.filter((delay) => Math.min(3, Math.floor(delay / 200)) === quarter).length;
    expect(count).toBeGreaterThan(150);
  }
});
