import { describe, expect, it } from "vitest";
import { coreOf, failureOf, statusOf } from "../../../../test/core-client.js";
import { fieldCompany } from "../../../../test/field-company.js";
import { mondayMorning } from "../../../../test/small-company.js";
import { createMockServer } from "../../../server.js";

const start = () => {
  const server = createMockServer({ seed: fieldCompany, clock: mondayMorning });
  server.world.shiftSchedules.set("OFFICE", {
    label: "OFFICE",
    shifts: [{ shiftLabel: "8-16", recurrence: { recurrenceType: "weekly", weekdays: ["Mon"] } }],
  });
  return { server, workSchedules: coreOf(server).resources.workSchedules };
};
const everyday = { recurrence: { recurrenceType: "everyday" } };
const off = { recordType: "non-working", nonWorkingReason: "SICK", ...everyday };
const working = { recordType: "working", workTimeStart: "10:00", workTimeEnd: "14:00", ...everyday };
const march = (day: number) => `2026-03-${String(day).padStart(2, "0")}`;

describe("setting the work schedule of a resource", () => {
  it("overwrites exactly the days that are given", async () => {
    const { workSchedules } = start();
    const { items } = await workSchedules.set("bob", { ...off, startDate: march(4), endDate: march(5) });
    const shift = { recordType: "shift", shiftLabel: "8-16", workTimeStart: "08:00", workTimeEnd: "16:00" };
    expect(items).toMatchObject([
      { ...shift, startDate: "2026-01-01", endDate: march(3), isWorking: true, shiftType: "regular" },
      { recordType: "non-working", startDate: march(4), endDate: march(5), isWorking: false },
      { ...shift, startDate: march(6) },
    ]);
    expect(items[2]).not.toHaveProperty("endDate");
    expect(new Set(items.map(({ scheduleItemId }) => scheduleItemId)).size).toBe(3);
    const again = await workSchedules.set("bob", { ...working, startDate: march(4), endDate: march(5) });
    expect(again.items.map(({ recordType }) => recordType)).toEqual(["shift", "working", "shift"]);
    const forGood = await workSchedules.set("bob", { ...working, startDate: march(5) });
    expect(forGood.items.map(({ startDate }) => startDate)).toEqual(["2026-01-01", march(4), march(5)]);
  });

  it("keeps the rhythm of what comes back afterwards", async () => {
    const { workSchedules } = start();
    const everyOther = { ...working, startDate: march(2), recurrence: { recurrenceType: "daily", recurEvery: 2 } };
    await workSchedules.set("ann", everyOther);
    await workSchedules.set("ann", { ...off, startDate: march(5), endDate: march(7) });
    const view = await workSchedules.calendar("ann", { dateFrom: march(8), dateTo: march(10) });
    expect([8, 9, 10].map((day) => view[march(day)]?.regular?.recordType)).toEqual([
      "working",
      "non-working",
      "working",
    ]);
  });

  it("leaves standby beside regular work, and adds extra work to it", async () => {
    const { workSchedules } = start();
    const standby = { recordType: "shift", shiftLabel: "standby", startDate: march(3), endDate: march(3), ...everyday };
    await workSchedules.set("ann", standby);
    const extra = { ...working, recordType: "extra_working", startDate: march(3), endDate: march(3) };
    const { items } = await workSchedules.set("ann", extra);
    expect(items.map(({ recordType }) => recordType)).toEqual(["shift", "shift", "extra_working"]);
    const view = await workSchedules.calendar("ann", { dateFrom: march(3), dateTo: march(3) });
    expect(view[march(3)]).toEqual({
      regular: { recordType: "shift", shiftLabel: "8-16", workTimeStart: "08:00", workTimeEnd: "16:00" },
      "on-call": {
        recordType: "shift",
        shiftLabel: "standby",
        workTimeStart: "16:00",
        workTimeEnd: "22:00",
        points: 5,
      },
    });
    expect(view.links).toMatchObject([{ rel: "canonical" }, { rel: "describedby" }]);
  });

  it("tells of routes whose working time changes", async () => {
    const { server, workSchedules } = start();
    await workSchedules.set("ann", { ...working, startDate: march(3), endDate: march(3) });
    await workSchedules.set("ann", { ...off, startDate: march(20) });
    expect(server.world.events).toMatchObject([
      {
        eventType: "routeUpdated",
        routeDetails: { resourceId: "ann", date: march(3) },
        routeChanges: { calendarTimeFrom: "10:00", calendarTimeTo: "14:00" },
      },
    ]);
  });

  it.each([
    ["an unknown type", { ...off, recordType: "odd" }, "Invalid property value. Property: 'recordType'. Value: 'odd'"],
    ["no recurrence", { recordType: "non-working" }, "Required property is not specified: 'recurrence'"],
    ["no shift", { recordType: "shift", ...everyday }, "Required property is not specified: 'shiftLabel'"],
    [
      "an unknown shift",
      { recordType: "extra_shift", shiftLabel: "XX", ...everyday },
      "Invalid property value. Property: 'shiftLabel'. Value: 'XX'",
    ],
    ["no schedule", { recordType: "schedule" }, "Required property is not specified: 'scheduleLabel'"],
    [
      "an unknown schedule",
      { recordType: "schedule", scheduleLabel: "XX" },
      "Invalid property value. Property: 'scheduleLabel'. Value: 'XX'",
    ],
    ["no start of work", { recordType: "working", ...everyday }, "Required property is not specified: 'workTimeStart'"],
    [
      "no end of work",
      { recordType: "working", workTimeStart: "08:00", ...everyday },
      "Required property is not specified: 'workTimeEnd'",
    ],
    [
      "weeks without days",
      { ...off, recurrence: { recurrenceType: "weekly" } },
      "Required property is not specified: 'weekdays'",
    ],
    [
      "years without a part",
      { ...off, recurrence: { recurrenceType: "yearly" } },
      "Required property is not specified: 'dayFrom'",
    ],
    [
      "an end before the start",
      { ...off, endDate: "2026-03-01" },
      'endDate: expected startDate or a later day, got "2026-03-01"',
    ],
  ])("refuses %s", async (_, entry, detail) => {
    const set = start().workSchedules.set("ann", { startDate: march(2), ...entry });
    expect(await failureOf(set)).toEqual([400, detail]);
  });
});

describe("the work schedule of a resource", () => {
  it("is listed without what has expired, and loses entries by their numbers", async () => {
    const { workSchedules } = start();
    await workSchedules.set("ann", { ...off, startDate: march(4), endDate: march(5), shiftType: "regular", points: 1 });
    const { items } = await workSchedules.list("ann", { actualForDate: march(5) });
    expect(items.map(({ startDate }) => startDate)).toEqual([march(4), march(6)]);
    await workSchedules.delete("ann", items[0]?.scheduleItemId ?? 0);
    expect((await workSchedules.list("ann")).items).toHaveLength(2);
    expect(await failureOf(workSchedules.delete("ann", 999))).toEqual([404, "ann has no schedule item 999"]);
    expect(await statusOf(workSchedules.list("nobody"))).toBe(404);
  });

  it("comes to what a resource above says where it says nothing itself", async () => {
    const { workSchedules } = start();
    await workSchedules.set("INTERVALS", { ...working, startDate: march(1), comments: "all of us" });
    const view = await workSchedules.calendar("ann", { dateFrom: march(6), dateTo: march(7) });
    expect(view[march(6)]?.regular?.shiftLabel).toBe("8-16");
    expect(view[march(7)]?.regular).toMatchObject({ recordType: "working", comments: "all of us" });
    expect((await workSchedules.list("ann")).items).toHaveLength(1);
  });

  it("may be a whole schedule made of shifts", async () => {
    const { workSchedules } = start();
    const whole = { recordType: "schedule", scheduleLabel: "OFFICE", startDate: march(2) };
    const { items } = await workSchedules.set("ann", whole);
    expect(items.at(-1)).toMatchObject({ ...whole, scheduleShifts: [{ recordType: "shift", shiftLabel: "8-16" }] });
    const view = await workSchedules.calendar("ann", { dateFrom: march(2), dateTo: march(3) });
    expect(view[march(2)]?.regular).toMatchObject({
      recordType: "schedule",
      scheduleLabel: "OFFICE",
      workTimeStart: "08:00",
    });
    expect(view[march(3)]?.regular).toEqual({ recordType: "non-working", scheduleLabel: "OFFICE" });
  });

  it("shows days that make no sense as errors", async () => {
    const { server, workSchedules } = start();
    server.world.shifts.delete("8-16");
    const view = await workSchedules.calendar("ann", { dateFrom: march(2), dateTo: march(2) });
    expect(view[march(2)]).toEqual({ regular: { recordType: "error" } });
    expect(await statusOf(workSchedules.calendar("ann", { dateFrom: march(2), dateTo: march(1) }))).toBe(400);
  });
});
