import { expect, it } from "vitest";
import { input, status, write } from "../../test/retry-input.js";
import { decideRetry, mayHaveBeenApplied, type RetryInput } from "./decide-retry.js";

const retried: [string, RetryInput, { delayMs: number; throttled: boolean; reason: string }][] = [
  ["408", input(status(408)), { delayMs: 100, throttled: false, reason: "408 is retried" }],
  ["425", input(status(425)), { delayMs: 100, throttled: false, reason: "425 is retried" }],
  ["429, after a longer while", input(status(429)), { delayMs: 500, throttled: true, reason: "429 is retried" }],
  ["500", input(status(500)), { delayMs: 100, throttled: false, reason: "500 is retried" }],
  ["502", input(status(502)), { delayMs: 100, throttled: false, reason: "502 is retried" }],
  ["503", input(status(503)), { delayMs: 100, throttled: false, reason: "503 is retried" }],
  ["504", input(status(504)), { delayMs: 100, throttled: false, reason: "504 is retried" }],
  ["429 when OFS says", input(status(429, 2_000)), { delayMs: 2_000, throttled: true, reason: "429 is retried" }],
  ["503 when OFS says", input(status(503, 7)), { delayMs: 7, throttled: true, reason: "503 is retried" }],
  ["500 when OFS says", input(status(500, 7)), { delayMs: 7, throttled: false, reason: "500 is retried" }],
  ["429 at once when OFS says so", input(status(429, 0)), { delayMs: 0, throttled: true, reason: "429 is retried" }],
  [
    "a wait of exactly the cap",
    input(status(429, 60_000)),
    { delayMs: 60_000, throttled: true, reason: "429 is retried" },
  ],
  ["a lost connection", input({ kind: "lost" }), { delayMs: 100, throttled: false, reason: "connection lost" }],
  [
    "an attempt that took too long",
    input({ kind: "timeout" }),
    { delayMs: 100, throttled: false, reason: "timed out" },
  ],
  ["what nobody received", input({ kind: "refused" }), { delayMs: 100, throttled: false, reason: "not delivered" }],
  [
    "a refused token, at once",
    input({ kind: "token", status: 401 }),
    { delayMs: 0, throttled: false, reason: "token refused" },
  ],
  [
    "the second attempt, after twice the time",
    input(status(500), { attempt: 2 }),
    { delayMs: 200, throttled: false, reason: "500 is retried" },
  ],
  [
    "a write that was put off with 429",
    input(status(429), write),
    { delayMs: 500, throttled: true, reason: "429 is retried" },
  ],
  [
    "a write that came too early, 425",
    input(status(425), write),
    { delayMs: 100, throttled: false, reason: "425 is retried" },
  ],
  [
    "a write that was put off with 503",
    input(status(503, 50), write),
    { delayMs: 50, throttled: true, reason: "503 is retried" },
  ],
  [
    "a write that nobody received",
    input({ kind: "refused" }, write),
    { delayMs: 100, throttled: false, reason: "not delivered" },
  ],
  [
    "a write whose token was refused",
    input({ kind: "token", status: 401 }, write),
    { delayMs: 0, throttled: false, reason: "token refused" },
  ],
];

it.each(retried)("sends again: %s", (_, given, verdict) => {
  expect(decideRetry(given)).toEqual({ retry: true, ...verdict });
});

it("takes a write for one that may have been applied unless OFS refused it or nothing reached it", () => {
  expect([302, 408, 500, 502, 503].map((code) => mayHaveBeenApplied(status(code)))).not.toContain(false);
  expect([status(503, 7), status(429), status(409)].map(mayHaveBeenApplied)).not.toContain(true);
  expect(mayHaveBeenApplied({ kind: "final" })).toBe(true);
  expect(mayHaveBeenApplied({ kind: "final", status: 503 })).toBe(false);
});
