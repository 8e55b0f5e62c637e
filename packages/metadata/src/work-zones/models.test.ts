import { describeProblem, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { WorkZoneKey } from "../work-zone-key/work-zone-key.js";
import { PopulateShapes, ShapesStatus } from "./populate-shapes.js";
import { ReplacedWorkZone, WorkZone, WorkZoneBatch } from "./work-zone.js";

const zone = {
  workZoneLabel: "ALTAMONTE_SPRINGS",
  workZoneName: "Altamonte Springs",
  status: "active",
  travelArea: "sunrise_enterprise",
  keys: ["ALTAMONTE SPRINGS"],
};

describe("a work zone", () => {
  it("may lack keys, shapes and an organization in either way", () => {
    const { keys, ...bare } = zone;
    expect(keys).toHaveLength(1);
    expect(problemsOf(schemaOf(WorkZone), bare)).toEqual([]);
    expect(problemsOf(schemaOf(WorkZone), { ...bare, keys: null, shapes: null, organization: null })).toEqual([]);
  });

  it("comes back when it is replaced, or does not", () => {
    expect(problemsOf(schemaOf(ReplacedWorkZone), zone)).toEqual([]);
    expect(problemsOf(schemaOf(ReplacedWorkZone), undefined)).toEqual([]);
  });

  it("is saved with others, of which there must be one", () => {
    expect(problemsOf(schemaOf(WorkZoneBatch), { items: [zone] })).toEqual([]);
    expect(problemsOf(schemaOf(WorkZoneBatch), { items: [] })).toHaveLength(1);
    expect(problemsOf(schemaOf(WorkZoneBatch), { items: [{ ...zone, keys: [""] }] }).map(describeProblem)).toEqual([
      expect.stringMatching(/^items\[0\]\.keys\[0\]: /),
    ]);
  });
});

it("reads a work zone key that is about to change, or is not", () => {
  const current = [
    { label: "acity", length: 100, function: "caseInsensitive", order: 1, apiParameterName: "city" },
    { label: "czip", length: 5, function: "caseInsensitive", order: 2, apiParameterName: "postalCode" },
  ];
  expect(problemsOf(schemaOf(WorkZoneKey), { current })).toEqual([]);
  expect(problemsOf(schemaOf(WorkZoneKey), { current, pending: current.slice(1) })).toEqual([]);
});

describe("a shapefile", () => {
  it("is fetched with a login, whose password no message repeats", () => {
    const request = {
      URL: "https://acme.test/shapes.zip",
      authentication: { type: "basic", username: "ofs", password: 1234 },
      shapeIdentifierColumn: "ZIP",
      SRID: 4326,
    };
    const [problem] = problemsOf(schemaOf(PopulateShapes), request);
    expect(problem?.path).toEqual(["authentication", "password"]);
    expect(JSON.stringify(problem)).not.toContain("1234");
  });

  it("is followed by the number of its download", () => {
    const status = { status: "in progress", time: "2025-03-01 10:00:00", downloadId: 17 };
    expect(problemsOf(schemaOf(ShapesStatus), status)).toEqual([]);
  });
});
