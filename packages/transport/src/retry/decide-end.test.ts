import { expect, it } from "vitest";
import { input, status, write } from "../../test/retry-input.js";
import { decideRetry, type RetryInput } from "./decide-retry.js";

const ended: [string, RetryInput, { reason: string; outcomeUnknown?: true }][] = [
  ["a final answer", input({ kind: "final" }), { reason: "final" }],
  ...[400, 401, 403, 404, 405, 409, 410, 412, 413, 422, 501, 505].map(
    (code): [string, RetryInput, { reason: string }] => [
      `${code}`,
      input(status(code)),
      { reason: `${code} is not retried` },
    ],
  ),
  ["the last attempt", input(status(500), { attempt: 3 }), { reason: "sent 3 times" }],
  ["the only attempt", input(status(500), { maxAttempts: 1 }), { reason: "sent once" }],
  ["a refused token in the only attempt", input({ kind: "token" }, { maxAttempts: 1 }), { reason: "sent once" }],
  ["a stream that was used up", input(status(503), { bodyReplayable: false }), { reason: "body used up" }],
  ["a longer wait than the cap", input(status(429, 60_001)), { reason: "asked to wait 60001 ms" }],
  [
    "a wait beyond the total time",
    input(status(429, 30_000), { remainingMs: 29_999 }),
    { reason: "no time to wait 30000 ms" },
  ],
  ["no time left at all", input(status(500), { remainingMs: 0, random: () => 0 }), { reason: "no time to wait 0 ms" }],
  ["a write that OFS failed at, 500", input(status(500), write), { reason: "may have been applied" }],
  ["a write that OFS failed at, 503", input(status(503), write), { reason: "may have been applied" }],
  [
    "a write behind a gateway, 502",
    input(status(502), write),
    { reason: "may have been applied", outcomeUnknown: true },
  ],
  [
    "a write behind a gateway, 504",
    input(status(504), write),
    { reason: "may have been applied", outcomeUnknown: true },
  ],
  ["a write that timed out, 408", input(status(408), write), { reason: "may have been applied", outcomeUnknown: true }],
  [
    "a write without an answer",
    input({ kind: "lost" }, write),
    { reason: "may have been applied", outcomeUnknown: true },
  ],
  [
    "a write that took too long",
    input({ kind: "timeout" }, write),
    { reason: "may have been applied", outcomeUnknown: true },
  ],
  [
    "an ambiguous write in its last attempt",
    input({ kind: "lost" }, { ...write, attempt: 3 }),
    { reason: "may have been applied", outcomeUnknown: true },
  ],
];

it.each(ended)("ends the call: %s", (_, given, { reason, outcomeUnknown = false }) => {
  expect(decideRetry(given)).toEqual({ retry: false, reason, outcomeUnknown });
});
