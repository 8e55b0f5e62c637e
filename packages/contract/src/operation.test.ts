import { describe, expect, it } from "vitest";
import * as technicians from "../test/technicians.js";
import { isOperation, isReplayable, mapOperations, type Operation, parseRoute, statusesOf } from "./operation.js";

describe("an operation", () => {
  it("says its verb, its path and the names in it by its route", () => {
    expect(parseRoute("POST /rest/a/{activityId}/b/{label}")).toEqual({
      verb: "POST",
      path: "/rest/a/{activityId}/b/{label}",
      names: ["activityId", "label"],
    });
    expect(parseRoute("GET /rest/a").names).toEqual([]);
  });

  it("may be sent twice when its verb says the same thing twice, unless it says otherwise", () => {
    const isReplayed = (route: Operation["route"], replay?: boolean) =>
      isReplayable({ route, ...(replay !== undefined && { replay }) });
    expect(["GET /", "PUT /", "DELETE /"].every((route) => isReplayed(route as Operation["route"]))).toBe(true);
    expect(["POST /", "PATCH /"].some((route) => isReplayed(route as Operation["route"]))).toBe(false);
    expect(isReplayed("POST /", true)).toBe(true);
    expect(isReplayed("PUT /", false)).toBe(false);
  });

  it("succeeds with 200 when it returns something, with 204 when it does not, or as it says", () => {
    expect(statusesOf(technicians.list)).toEqual([200]);
    expect(statusesOf(technicians.get)).toEqual([200]);
    expect(statusesOf(technicians.remove)).toEqual([204]);
    expect(statusesOf(technicians.create)).toEqual([201]);
  });
});

describe("a contract", () => {
  it("keeps its shape when its operations are replaced", () => {
    const { list, photos } = technicians;
    const names = mapOperations({ list, photos }, (_, name) => name.join("."), ["technicians"]);
    expect(names).toEqual({
      list: "technicians.list",
      photos: {
        add: "technicians.photos.add",
        set: "technicians.photos.set",
        get: "technicians.photos.get",
        describe: "technicians.photos.describe",
      },
    });
  });

  it("passes the operation itself on, and can be empty", () => {
    expect(mapOperations({ get: technicians.get }, (operation) => operation)).toEqual({ get: technicians.get });
    expect(mapOperations({ none: {} }, () => 1)).toEqual({ none: {} });
  });

  it("tells operations from groups of them, even from a group named `route`", () => {
    expect(isOperation(technicians.get)).toBe(true);
    expect(isOperation({ route: technicians.get })).toBe(false);
    expect(mapOperations({ route: { get: technicians.get } }, (_, name) => name.join("."))).toEqual({
      route: { get: "route.get" },
    });
  });
});
