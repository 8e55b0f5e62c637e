import { checkBody, describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { expect, it } from "vitest";
import { CreateServiceRequest, ServiceRequest } from "../index.js";

it("is created for one thing, and comes back with what belongs to it", () => {
  expect(checkBody(CreateServiceRequest, { inventoryId: 7, requestType: "SR", XR_NOTE: "broken" })).toEqual([]);
  const created = {
    requestId: 231,
    resourceId: null,
    resourceInternalId: 12,
    activityId: 4224010,
    inventoryId: 7,
    date: "2026-12-01",
    created: "2026-12-01 09:15:00",
    requestType: "SR",
    XR_NOTE: "broken",
  };
  expect(problemsOf(schemaOf(ServiceRequest), created)).toEqual([]);
});

it("is not created for a number in quotes", () => {
  expect(checkBody(CreateServiceRequest, { activityId: "4224010" }).map(describeProblem)).toEqual([
    'activityId: expected a number, got "4224010"',
  ]);
});
