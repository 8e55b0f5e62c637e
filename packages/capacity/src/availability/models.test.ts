import { describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
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

  it("names a field that it does not have", () => {
    expect(
      problemsOf(schemaOf(ListAvailability), { dates: ["2026-12-01"], fields: ["area.nam"] }).map(describeProblem),
    ).toEqual([expect.stringContaining('expected one of "area.name"')]);
  });
});
