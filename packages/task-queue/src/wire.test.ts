import fc from "fast-check";
import { expect, it } from "vitest";
import { read, write } from "./wire.js";

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
