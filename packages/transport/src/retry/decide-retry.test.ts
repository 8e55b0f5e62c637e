import { describe, expect, it } from "vitest";
import { decideRetry, type Failure, type RetryInput } from "./decide-retry.js";

const input = (failure: Failure, more: Partial<RetryInput> = {}): RetryInput => ({
  failure,
  attempt: 1,
  maxAttempts: 3,
  replayable: true,
  bodyReplayable: true,
  remainingMs: 120_000,
  maxRetryAfterMs: 60_000,
  random: () => 0.5,
  ...more,
});
const status = (code: number, retryAfterMs?: number): Failure => ({
  kind: "status",
  status: code,
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});
const write = { replayable: false };

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
  ["429 at once when OFS says so", input(status(429, 0)), { delayMs: 0, throttled: true, reason: "429 is retried" }],
  [
    "a wait of exactly the cap",
    input(status(429, 60_000)),
    { delayMs: 60_000, throttled: true, reason: "429 is retried" },
  ],
  ["a lost connection", input({ kind: "lost" }), { delayMs: 100, throttled: false, reason: "the connection was lost" }],
  [
    "an attempt that took too long",
    input({ kind: "timeout" }),
    { delayMs: 100, throttled: false, reason: "the attempt took too long" },
  ],
  [
    "what nobody received",
    input({ kind: "refused" }),
    { delayMs: 100, throttled: false, reason: "nothing was delivered" },
  ],
  [
    "a refused token, at once",
    input({ kind: "token", status: 401 }),
    { delayMs: 0, throttled: false, reason: "the token was refused; trying with a new one" },
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
    { delayMs: 100, throttled: false, reason: "nothing was delivered" },
  ],
  [
    "a write whose token was refused",
    input({ kind: "token", status: 401 }, write),
    { delayMs: 0, throttled: false, reason: "the token was refused; trying with a new one" },
  ],
];

const ended: [string, RetryInput, { reason: string; outcomeUnknown?: true }][] = [
  ["a final answer", input({ kind: "final" }), { reason: "the answer is final" }],
  ...[400, 401, 403, 404, 405, 409, 410, 412, 413, 422, 501, 505].map(
    (code): [string, RetryInput, { reason: string }] => [
      `${code}`,
      input(status(code)),
      { reason: `${code} is not retried` },
    ],
  ),
  ["the last attempt", input(status(500), { attempt: 3 }), { reason: "3 attempts are all it may take" }],
  ["the only attempt", input(status(500), { maxAttempts: 1 }), { reason: "1 attempt is all it may take" }],
  [
    "a refused token in the only attempt",
    input({ kind: "token" }, { maxAttempts: 1 }),
    { reason: "1 attempt is all it may take" },
  ],
  [
    "a stream that was used up",
    input(status(503), { bodyReplayable: false }),
    { reason: "the body is a stream and was used up" },
  ],
  [
    "a longer wait than the cap",
    input(status(429, 60_001)),
    { reason: "OFS asks to wait 60001 ms, longer than 60000 ms" },
  ],
  [
    "a wait beyond the total time",
    input(status(429, 30_000), { remainingMs: 29_999 }),
    { reason: "waiting 30000 ms would pass the total time limit" },
  ],
  [
    "no time left at all",
    input(status(500), { remainingMs: 0, random: () => 0 }),
    { reason: "waiting 0 ms would pass the total time limit" },
  ],
  ["a write that OFS failed at, 500", input(status(500), write), { reason: "the write may have been applied" }],
  ["a write that OFS failed at, 503", input(status(503), write), { reason: "the write may have been applied" }],
  [
    "a write behind a gateway, 502",
    input(status(502), write),
    { reason: "the write may have been applied", outcomeUnknown: true },
  ],
  [
    "a write behind a gateway, 504",
    input(status(504), write),
    { reason: "the write may have been applied", outcomeUnknown: true },
  ],
  [
    "a write that timed out, 408",
    input(status(408), write),
    { reason: "the write may have been applied", outcomeUnknown: true },
  ],
  [
    "a write without an answer",
    input({ kind: "lost" }, write),
    { reason: "the write may have been applied", outcomeUnknown: true },
  ],
  [
    "a write that took too long",
    input({ kind: "timeout" }, write),
    { reason: "the write may have been applied", outcomeUnknown: true },
  ],
  [
    "an ambiguous write in its last attempt",
    input({ kind: "lost" }, { ...write, attempt: 3 }),
    { reason: "the write may have been applied", outcomeUnknown: true },
  ],
];

describe("decideRetry", () => {
  it.each(retried)("sends again: %s", (_, given, verdict) => {
    expect(decideRetry(given)).toEqual({ retry: true, ...verdict });
  });

  it.each(ended)("ends the call: %s", (_, given, { reason, outcomeUnknown = false }) => {
    expect(decideRetry(given)).toEqual({ retry: false, reason, outcomeUnknown });
  });
});
