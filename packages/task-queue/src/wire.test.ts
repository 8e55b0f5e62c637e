import { checkBody, type Model } from "@ofsc/contract";
import fc from "fast-check";
import { expect, it } from "vitest";
import { moment, read, span, write } from "./wire.js";

const fits = (schema: ReturnType<Model<unknown>>, value: unknown) => checkBody(() => schema, value).length === 0;

it("reads and writes times and spans without loss, to the millisecond", () => {
  const date = fc.date({ min: new Date(0), max: new Date("2200-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(date, (at) => {
      expect(read(write(at))).toEqual(at);
    }),
  );
  fc.assert(
    fc.property(fc.nat(1e9), (timeout) => {
      expect(read(write({ timeout }))).toEqual({ timeout });
    }),
  );
});

it("reads anything without throwing, and leaves what is free as it is", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void read(value)));
  const metadata = { created_at: "2026-12-01T08:00:00Z", timeout: { secs: 1, nanos: 0 } };
  expect(read({ metadata })).toEqual({ metadata });
  expect(read({ created_at: "yesterday", result: { Success: 7 } })).toEqual({
    created_at: "yesterday",
    result: { outcome: "success" },
  });
  expect(write({ metadata: { timeout: 5 }, tags: ["a"] })).toEqual({ metadata: { timeout: 5 }, tags: ["a"] });
});

it("leaves what is no time that there is as it came, and sends none", () => {
  for (const created_at of ["2026-13-45T99:99:99Z", { secs_since_epoch: 1e300, nanos_since_epoch: 0 }]) {
    expect(read({ created_at })).toEqual({ created_at });
    expect(write({ created_at })).toEqual({ created_at });
  }
  expect(fits(moment(), new Date(Number.NaN))).toBe(false);
  expect(fits(moment(), "2026-12-01T08:00:00.123456789+02:00")).toBe(true);
  expect(fits(span(), Number.NaN)).toBe(false);
  expect(fits(span(), -1)).toBe(false);
});

it("writes times of tasks in the server's own form, those of phases as RFC 3339, and parts of a millisecond whole", () => {
  const at = new Date("2026-12-01T08:00:00.250Z");
  const own = { secs_since_epoch: 1_796_112_000, nanos_since_epoch: 250_000_000 };
  expect(write({ created_at: at, phases: [{ started_at: at, ai_reviews: [{ reviewed_at: at }] }] })).toEqual({
    created_at: own,
    phases: [{ started_at: at.toISOString(), ai_reviews: [{ reviewed_at: at.toISOString() }] }],
  });
  expect(write({ timeout: 0.1 })).toEqual({ timeout: { secs: 0, nanos: 100_000 } });
  expect(write({ created_at: new Date(-1) })).toEqual({
    created_at: { secs_since_epoch: -1, nanos_since_epoch: 999_000_000 },
  });
});

it("writes a result as the server tags it, and lets nothing in it pass for another outcome", () => {
  const tagged = { result: { Failure: { error: "no disk", exit_code: 28, logs: [] } } };
  expect(read(tagged)).toEqual({ result: { outcome: "failure", error: "no disk", exit_code: 28, logs: [] } });
  expect(write(read(tagged))).toEqual(tagged);
  expect(read({ result: { Failure: { outcome: "success" } } })).toEqual({ result: { outcome: "failure" } });
});
