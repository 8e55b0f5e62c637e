import fc from "fast-check";
import { expect, it } from "vitest";
import { decideRetry, type Failure, type RetryInput } from "./decide-retry.js";

const failure: fc.Arbitrary<Failure> = fc.record(
  {
    kind: fc.constantFrom<Failure["kind"]>("status", "refused", "unsent", "lost", "timeout", "token", "final"),
    status: fc.constantFrom(400, 401, 404, 408, 409, 425, 429, 500, 501, 502, 503, 504),
    retryAfterMs: fc.nat(200_000),
  },
  { requiredKeys: ["kind", "status"] },
);
const anyInput: fc.Arbitrary<RetryInput> = fc.record({
  failure,
  attempt: fc.integer({ min: 1, max: 10 }),
  maxAttempts: fc.integer({ min: 1, max: 10 }),
  replayable: fc.boolean(),
  bodyReplayable: fc.boolean(),
  remainingMs: fc.integer({ min: -1_000, max: 120_000 }),
  maxRetryAfterMs: fc.nat(120_000),
  maxBackoffMs: fc.nat(8_000),
  random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }).map((value) => () => value),
});

const holds = (property: (input: RetryInput) => void) => fc.assert(fc.property(anyInput, property), { numRuns: 2_000 });

it("always says why", () => {
  holds((input) => {
    expect(decideRetry(input).reason).toMatch(/^(final|may|body|token|sent|asked|no|not|timed|connection|\d{3}) ?/);
  });
});

it("never waits past the total time limit, nor longer than the cap", () => {
  holds((input) => {
    const verdict = decideRetry(input);
    if (!verdict.retry) return;
    expect(verdict.delayMs).toBeGreaterThanOrEqual(0);
    expect(verdict.delayMs).toBeLessThan(input.remainingMs);
    expect(verdict.delayMs).toBeLessThanOrEqual(Math.max(input.maxRetryAfterMs, 8_000));
  });
});

it("never comes back before the time that OFS named", () => {
  holds((input) => {
    const verdict = decideRetry(input);
    const { kind, retryAfterMs = 0 } = input.failure;
    if (verdict.retry && kind !== "token") expect(verdict.delayMs).toBeGreaterThanOrEqual(retryAfterMs);
  });
});

it("never sends more often than allowed, nor a stream twice", () => {
  holds((input) => {
    if (decideRetry(input).retry) {
      expect(input.attempt).toBeLessThan(input.maxAttempts);
      expect(input.bodyReplayable).toBe(true);
    }
  });
});

it("never repeats a write that may have been applied", () => {
  holds((input) => {
    const { kind, status = 0, retryAfterMs } = input.failure;
    if (input.replayable || !decideRetry(input).retry) return;
    const refused = kind === "refused" || kind === "token";
    const putOff =
      kind === "status" && (status === 425 || status === 429 || (status === 503 && retryAfterMs !== undefined));
    expect(refused || putOff).toBe(true);
  });
});

it("calls an outcome unknown only when a write was left without a clear answer", () => {
  holds((input) => {
    const verdict = decideRetry(input);
    if (verdict.retry || !verdict.outcomeUnknown) return;
    expect(input.replayable).toBe(false);
    expect(["status", "lost", "timeout"]).toContain(input.failure.kind);
  });
});
