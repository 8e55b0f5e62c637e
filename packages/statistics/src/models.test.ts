import { checkInvocation, describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import * as airlineDistances from "./airline-distances/index.js";
import { ActivityDuration, AirlineDistanceTravel, StatisticsUpdate, UpdateActivityDurations } from "./index.js";

describe("statistics", () => {
  it("knows durations and travel times as OFS lists them", () => {
    const duration = {
      resourceId: "33001",
      akey: "Install",
      override: 0,
      avg: 48,
      dev: 12,
      count: 310,
      level: "provider",
    };
    const travel = {
      level: "travelkey",
      key: "32801",
      keyId: 2,
      org: ["default"],
      data: [{ distance: 5, estimated: 14, override: 12 }],
    };
    expect(problemsOf(schemaOf(ActivityDuration), duration)).toEqual([]);
    expect(problemsOf(schemaOf(AirlineDistanceTravel), travel)).toEqual([]);
  });

  it("knows the result of an update with and without its wrapper", () => {
    const result = { status: "200", updatedRecords: 3 };
    expect(problemsOf(schemaOf(StatisticsUpdate), result)).toEqual([]);
    expect(problemsOf(schemaOf(StatisticsUpdate), { results: result })).toEqual([]);
  });

  it("takes an empty resource for the company", () => {
    const items = [{ resourceId: "", akey: "Install", override: 45 }];
    expect(problemsOf(schemaOf(UpdateActivityDurations), { items })).toEqual([]);
  });

  it("refuses overrides that OFS would refuse", () => {
    const items = [{ resourceId: "33001", akey: "Install", override: 1441 }];
    expect(problemsOf(schemaOf(UpdateActivityDurations), { items }).map(describeProblem)).toEqual([
      "items[0].override: expected at most 1440, got 1441",
    ]);
    expect(problemsOf(schemaOf(UpdateActivityDurations), { items: [] }).map(describeProblem)).toEqual([
      expect.stringMatching(/^items: /),
    ]);
  });

  it("says how distances are written", () => {
    const problems = (distance: string) =>
      checkInvocation(airlineDistances.list, { name: "list", params: {}, query: { distance } });
    expect(problems("5,20")).toEqual([]);
    expect(problems("1,2,3,4,5,6").map(describeProblem)).toEqual([
      'distance: expected up to five distances like "5,20", got "1,2,3,4,5,6"',
    ]);
  });
});
