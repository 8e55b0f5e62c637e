import { problemsOf, readQuery, schemaOf, writeQuery } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { Availability, ListAvailability } from "../index.js";

describe("availability", () => {
  it("has one number an interval, for the area and for each category", () => {
    const day = {
      date: "2026-12-01",
      areas: [
        {
          label: "FLUSA",
          name: "Florida",
          calendar: { count: [35, 22] },
          available: { count: [12, 3], minutes: [4110, 600] },
          categories: [{ label: "EST", calendar: { count: [18, 11] } }],
        },
      ],
    };
    expect(problemsOf(schemaOf(Availability), day)).toEqual([]);
  });

  it("does without a calendar, which only `fields` brings", () => {
    expect(problemsOf(schemaOf(Availability), { date: "2026-12-01", areas: [{ label: "FLUSA" }] })).toEqual([]);
  });

  it("takes intervals as a list or as one text, which read the same", () => {
    const intervals = ["8-12", "12-16:30", "24-"];
    const list = { dates: ["2026-12-01"], availableTimeIntervals: intervals };
    const text = { dates: ["2026-12-01"], availableTimeIntervals: intervals.join(",") };
    expect(problemsOf(schemaOf(ListAvailability), list)).toEqual([]);
    expect(problemsOf(schemaOf(ListAvailability), text)).toEqual([]);
    expect(readQuery(ListAvailability, writeQuery(text))).toEqual(list);
  });

  it("names a field that it does not have", () => {
    expect(problemsOf(schemaOf(ListAvailability), { dates: ["2026-12-01"], fields: ["area.nam"] })).toMatchObject([
      { path: "fields[0]", message: expect.stringContaining('expected one of "area.name"') },
    ]);
  });
});
