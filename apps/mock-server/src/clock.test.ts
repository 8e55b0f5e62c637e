import { describe, expect, it } from "vitest";
import { createClock } from "./clock.js";

describe("a clock", () => {
  it("shows the real time unless it is told otherwise", () => {
    const clock = createClock();
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(100);
    clock.advance(60_000);
    expect(Math.abs(clock.now() - Date.now() - 60_000)).toBeLessThan(100);
    clock.set("2030-01-01T00:00:00Z");
    expect(Math.abs(clock.now() - Date.parse("2030-01-01T00:00:00Z"))).toBeLessThan(100);
  });

  it("stands still at the moment that it is given until it is moved", () => {
    const clock = createClock("2026-03-02T08:00:00Z");
    expect(new Date(clock.now()).toISOString()).toBe("2026-03-02T08:00:00.000Z");
    clock.advance(1000);
    expect(clock.now()).toBe(Date.parse("2026-03-02T08:00:01Z"));
    clock.set(new Date("2026-03-03T00:00:00Z"));
    expect(clock.now()).toBe(Date.parse("2026-03-03T00:00:00Z"));
  });

  it("refuses what is no moment", () => {
    expect(() => createClock("soon")).toThrow("not a moment: soon");
  });
});
