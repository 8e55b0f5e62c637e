import { checkInvocation, describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import * as whereIsMyTechnician from "./index.js";
import { TechnicianWhereabouts } from "./technician-whereabouts.js";

describe("where is my technician", () => {
  it("returns the fields that were asked for beside its own", () => {
    const whereabouts = {
      status: "onTheWay",
      resourceDetails: { name: "Bill", phone: "+1407", avatar: { rel: "picture", mediaType: "image/png" } },
      coordinates: { time: "2025-12-01T08:20:00+00:00", latitude: 28.54321, longitude: -81.3 },
      activityDetails: { activityId: 7, startTime: "2025-12-01 13:20:00", timeZoneDiff: -300, XA_COLOUR: "red" },
    };
    expect(problemsOf(schemaOf(TechnicianWhereabouts), whereabouts)).toEqual([]);
    expect(problemsOf(schemaOf(TechnicianWhereabouts), { status: "notAssigned" })).toEqual([]);
  });

  it("needs an activity, and holds a position back for an hour at most", () => {
    const query = { hideResourceLocationTime: 61 };
    expect(checkInvocation(whereIsMyTechnician.get, { name: "get", params: {}, query }).map(describeProblem)).toEqual([
      "activityId: is required",
      "hideResourceLocationTime: expected at most 60, got 61",
    ]);
  });
});
