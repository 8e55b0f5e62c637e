import { checkInvocation, describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { expect, it } from "vitest";
import { CapacityArea } from "./capacity-area.js";
import { CapacityAreaDetails } from "./capacity-area-details.js";
import { list } from "./index.js";
import { CapacityAreaTimeInterval } from "./time-intervals/capacity-area-time-interval.js";

it("reads areas with as much as was asked for", () => {
  const area = { label: "FLUSA", name: "Florida", type: "area", status: "active", parent: { label: "SUNRISE" } };
  expect(problemsOf(schemaOf(CapacityArea), area)).toEqual([]);
  expect(problemsOf(schemaOf(CapacityArea), { label: "FLUSA" })).toEqual([]);
});

it("reads one area, which refers to what belongs to it", () => {
  const href = "https://acme.fs.ocs.oraclecloud.com/rest/ofscMetadata/v1/capacityAreas/FLUSA/workZones";
  const area = {
    label: "FLUSA",
    parentLabel: "SUNRISE",
    workZones: { href },
    configuration: {
      definitionLevel: ["day"],
      byDay: "percentIncludeOtherActivities",
      byCapacityCategory: "minutes",
      byTimeSlot: "minutes",
      isTimeSlotBase: false,
      isAllowCloseOnWorkzoneLevel: false,
    },
  };
  expect(problemsOf(schemaOf(CapacityAreaDetails), area)).toEqual([]);
});

it("reads the last time interval of a day, which has no end", () => {
  expect(problemsOf(schemaOf(CapacityAreaTimeInterval), { timeFrom: "18" })).toEqual([]);
});

it("refuses parameters that OFS would not understand", () => {
  const problems = (query: object) => checkInvocation(list, { name: "list", params: {}, query });
  expect(problems({ fields: ["name", "parent.name"], expand: "parent", type: "area" })).toEqual([]);
  expect(problems({ status: "Active", field: ["name"] }).map(describeProblem)).toEqual([
    expect.stringContaining('expected one of "active", "inactive"'),
    expect.stringContaining("is unknown"),
  ]);
});
