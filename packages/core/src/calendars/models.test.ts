import { checkInvocation, describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { CalendarView, ResourceCalendar } from "./calendar.js";
import * as calendars from "./index.js";

const regular = { recordType: "working", workTimeStart: "08:00", workTimeEnd: "17:00", comments: "" };
const links = [{ rel: "canonical", href: "https://acme.fs.ocs.oraclecloud.com/rest/ofscCore/v1/resources/55001" }];

describe("calendars", () => {
  it("have days by their dates, with links among them", () => {
    const view = {
      "2025-12-01": { regular, "on-call": { recordType: "shift", shiftLabel: "on-call", points: 10 } },
      "2025-12-02": { regular: { recordType: "error" } },
      links,
    };
    expect(problemsOf(schemaOf(CalendarView), view)).toEqual([]);
    expect(
      problemsOf(schemaOf(CalendarView), { "2025-12-01": { regular: { points: "10" } } }).map(describeProblem),
    ).toEqual(['2025-12-01.regular.points: expected a number, got "10"']);
  });

  it("of many resources are a list", () => {
    const day = { resourceId: "55001", date: "2025-12-01", regular };
    expect(problemsOf(schemaOf(ResourceCalendar), day)).toEqual([]);
  });

  it("need resources and days", () => {
    const query = { includeInactive: true, includeChildren: "none", dateFrom: "1 December" };
    expect(checkInvocation(calendars.list, { name: "list", params: {}, query }).map(describeProblem)).toEqual([
      "resources: is required",
      'dateFrom: expected YYYY-MM-DD, got "1 December"',
      "dateTo: is required",
    ]);
  });
});
