import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { parseRetryAfter } from "./retry-after.js";

const NOW = Date.UTC(2026, 11, 1, 8, 0, 0);

afterEach(() => {
  delete process.env["TZ"];
});

it.each<[string | null, number | undefined]>([
  [null, undefined],
  ["", undefined],
  ["   ", undefined],
  ["0", 0],
  ["2", 2_000],
  ["  120 ", 120_000],
  ["1.5", 1_500],
  ["3600", 3_600_000],
  ["2147483", 2_147_483_000],
  ["2147484", undefined],
  ["99999999999999999999", undefined],
  ["-5", undefined],
  ["+5", undefined],
  ["1e3", undefined],
  ["0x10", undefined],
  ["soon", undefined],
  ["May", undefined],
  ["120, 60", 120_000],
  ["1, 5 , 3", 5_000],
  ["1, x", undefined],
  ["NaN", undefined],
  ["Infinity", undefined],
  ["2026-12-01T08:00:30Z", undefined],
  ["Tue, 01 Dec 2026 08:00:30 GMT", 30_000],
  ["Tuesday, 01-Dec-26 08:00:30 GMT", 30_000],
  ["Tue Dec  1 08:00:30 2026", 30_000],
  ["Tue, 01 Dec 2026 08:00:00 GMT", undefined],
  ["Tue, 01 Dec 2020 08:00:30 GMT", undefined],
  ["Tue, 01 Dec 2099 08:00:30 GMT", undefined],
  ["Tue, 99 Dec 2026 08:00:30 GMT", undefined],
])("reads %j as %s ms", (header, ms) => {
  expect(parseRetryAfter(header, NOW)).toBe(ms);
});

it("takes dates for those of Greenwich, wherever it runs", () => {
  process.env["TZ"] = "America/New_York";
  expect(parseRetryAfter("Tue Dec  1 08:00:30 2026", NOW)).toBe(30_000);
  expect(parseRetryAfter("Tue, 01 Dec 2026 08:00:30 GMT", NOW)).toBe(30_000);
});

it("gives nothing, or a time that a timer holds, for any text", () => {
  const anything = fc.oneof(
    fc.string(),
    fc.nat().map(String),
    fc.date().map((date) => date.toUTCString()),
  );
  fc.assert(
    fc.property(anything, (header) => {
      const ms = parseRetryAfter(header, NOW);
      if (ms === undefined) return;
      expect(ms).toBeGreaterThanOrEqual(0);
      expect(ms).toBeLessThan(2 ** 31);
    }),
    { numRuns: 2_000 },
  );
});
