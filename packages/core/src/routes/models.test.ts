import { checkInvocation, describeProblem } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import * as routes from "./index.js";

describe("a route", () => {
  const params = { resourceId: "55001", date: "2025-12-01" };

  it("begins now, or at a time in the zone of the resource", () => {
    expect(checkInvocation(routes.activate, { name: "activate", params })).toEqual([]);
    const body = { time: "08:00" };
    expect(checkInvocation(routes.activate, { name: "activate", params, body }).map(describeProblem)).toEqual([
      'time: expected YYYY-MM-DD HH:MM:SS, got "08:00"',
    ]);
  });

  it("may also be that of activities without a day", () => {
    expect(checkInvocation(routes.get, { name: "get", params: { ...params, date: "nonScheduled" } })).toEqual([]);
  });
});
