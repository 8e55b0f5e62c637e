import { describe, expect, it } from "vitest";
import { createClock } from "../clock.js";
import { type WorkScheduleItem, workingSpans } from "./work-schedules.js";
import { createWorld } from "./world.js";

function spansWith(day: string, ...items: WorkScheduleItem[]) {
  const world = createWorld("mock", createClock("2026-03-02T00:00:00Z"));
  world.shifts.set("8-17", { label: "8-17", workTimeStart: "08:00:00", workTimeEnd: "17:00:00" });
  world.shifts.set("night", { label: "night", workTimeStart: "22:00", workTimeEnd: "06:00" });
  world.workSchedules.set("ann", items);
  return workingSpans(world, "ann", day);
}
const shift: WorkScheduleItem = { recordType: "shift", shiftLabel: "8-17", startDate: "2026-03-02" };
const day = [{ from: 480, to: 1020 }];

describe("a work schedule", () => {
  it("holds from its first to its last day", () => {
    const item = { ...shift, endDate: "2026-03-03" };
    expect(spansWith("2026-03-01", item)).toEqual([]);
    expect(spansWith("2026-03-02", item)).toEqual(day);
    expect(spansWith("2026-03-04", item)).toEqual([]);
  });

  it("recurs by days, by weeks, or in a part of every year", () => {
    const daily = { ...shift, recurrence: { recurrenceType: "daily", recurEvery: 2 } } as const;
    expect([spansWith("2026-03-03", daily), spansWith("2026-03-04", daily)]).toEqual([[], day]);
    const weekly: WorkScheduleItem = {
      ...shift,
      recurrence: { recurrenceType: "weekly", recurEvery: 2, weekdays: ["Mon", "Tue"] },
    };
    const weeks = ["2026-03-02", "2026-03-04", "2026-03-10", "2026-03-17"].map((at) => spansWith(at, weekly).length);
    expect(weeks).toEqual([1, 0, 0, 1]);
    const dayFrom = "2000-06-01";
    const yearly = { ...shift, recurrence: { recurrenceType: "yearly", dayFrom, dayTo: "2000-08-31" } } as const;
    expect([spansWith("2026-05-31", yearly), spansWith("2027-07-01", yearly)]).toEqual([[], day]);
    expect(spansWith("2026-05-31", { ...shift, recurrence: { recurrenceType: "yearly" } })).toEqual(day);
  });

  it("gives way to a later one, and is extended by extra work", () => {
    const off: WorkScheduleItem = { recordType: "non-working", startDate: "2026-03-04" };
    expect(spansWith("2026-03-04", shift, off)).toEqual([]);
    const times = { workTimeStart: "10:00", workTimeEnd: "14:00" };
    expect(spansWith("2026-03-04", shift, { ...off, recordType: "working", ...times })).toEqual([
      { from: 600, to: 840 },
    ]);
    const extra: WorkScheduleItem = {
      ...off,
      recordType: "extra_working",
      workTimeStart: "16:00",
      workTimeEnd: "18:00",
    };
    expect(spansWith("2026-03-04", shift, extra)).toEqual([...day, { from: 1020, to: 1080 }]);
    expect(spansWith("2026-03-04", { ...extra, recordType: "extra_shift", shiftLabel: "8-17" })).toEqual(day);
  });

  it("may go past midnight, leaves standby out, and needs times", () => {
    expect(spansWith("2026-03-02", { ...shift, shiftLabel: "night" })).toEqual([{ from: 1320, to: 1800 }]);
    expect(spansWith("2026-03-02", { ...shift, shiftType: "on-call" })).toEqual([]);
    expect(spansWith("2026-03-02", { ...shift, shiftLabel: "unknown" })).toEqual([]);
    expect(spansWith("2026-03-02", { recordType: "shift", startDate: "2026-03-02" })).toEqual([]);
  });
});
