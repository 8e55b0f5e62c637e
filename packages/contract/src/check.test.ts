import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as technicians from "../test/technicians.js";
import { checkBody, checkInvocation } from "./check.js";
import type { Invocation } from "./invocation.js";
import type { Operation } from "./operation.js";
import { describeProblem } from "./problem.js";
import { writePath } from "./wire.js";

const check = (operation: Operation, given: Partial<Invocation> = {}) =>
  checkInvocation(operation, { name: "", params: {}, ...given }).map(describeProblem);
const { list, get, create, update, summon, photos } = technicians;
const ada = { technicianId: "7", name: "Ada", status: "active" };

describe("the arguments of a call", () => {
  it("are right when there is nothing to say against them", () => {
    expect(check(list, { query: { dates: ["2026-12-01"], active: true, minHours: 2.5 } })).toEqual([]);
    expect(check(update, { params: { resourceId: "a/b ?#%" }, body: {}, headers: { "If-Match": "1" } })).toEqual([]);
  });

  it("have all their problems told at once", () => {
    const given = { params: { resourceId: "" }, body: { name: "", hours: 0 }, headers: { "If-Match": 1 } };
    expect(check(update, given)).toEqual([
      "resourceId: is required",
      'name: expected at least 1 characters, got ""',
      "hours: expected at least 1, got 0",
      "If-Match: expected text, got 1",
    ]);
    expect(check(summon, { params: {}, body: { at: 8 } })).toEqual([
      "resourceId: is required",
      "activityId: is required",
      "at: expected text, got 8",
    ]);
  });
});

describe("a path argument", () => {
  const numbers = (activityId: unknown) => check(summon, { params: { resourceId: "7", activityId } });
  const texts = (resourceId: unknown) => check(get, { params: { resourceId } });

  it.each([undefined, null, ""])("is required, so not %j", (value) => {
    expect([...texts(value), ...numbers(value)]).toEqual(["resourceId: is required", "activityId: is required"]);
  });

  it.each([
    ["seven", '"seven"'],
    ["7.0", '"7.0"'],
    ["9007199254740992", '"9007199254740992"'],
    [7.5, "7.5"],
    [Number.NaN, "NaN"],
    [2 ** 53, "9007199254740992"],
    [7n, '"7"'],
    [[7], "a list"],
    [Symbol("7"), '"Symbol(7)"'],
  ])("that is a number is a whole one, so not %s", (value, shown) => {
    expect(numbers(value)).toEqual([`activityId: expected a whole number, got ${shown}`]);
    expect([...numbers(4224010), ...numbers("4224010")]).toEqual([]);
  });

  it("that its operation alone knows is what that says, and any text or whole number where nobody knows it", () => {
    const seat = (value: unknown, path?: Operation["path"]) =>
      check({ route: "GET /{crewSeat}", ...(path && { path }) }, { params: { crewSeat: value } });
    expect([...seat(7, { crewSeat: "number" }), ...seat(7), ...seat("a")]).toEqual([]);
    expect(seat("7", { crewSeat: "number" })).toEqual(['crewSeat: expected a whole number, got "7"']);
    expect(seat(7, { crewSeat: "text" })).toEqual(["crewSeat: expected text, got 7"]);
    expect([...seat(7.5), ...seat(true)]).toEqual([
      "crewSeat: expected text, got 7.5",
      "crewSeat: expected text, got true",
    ]);
  });

  it("that is text is nothing else", () => {
    expect(texts(7)).toEqual(["resourceId: expected text, got 7"]);
    expect(texts({})).toEqual(["resourceId: expected text, got an object"]);
  });

  it.each([".", ".."])("is not %j, which would address something else", (value) => {
    expect(texts(value)).toEqual([`resourceId: expected text that can be part of a path, got "${value}"`]);
    expect([...texts("..."), ...texts("a.b"), ...texts("%2e")]).toEqual([]);
  });

  it("is not half a character, which no URL can hold", () => {
    expect(texts("a\ud800")).toEqual(['resourceId: expected text that can be part of a path, got "a\\ud800"']);
    expect(texts("a😀")).toEqual([]);
  });

  it("that passes stays one part of the path, whatever is in it", () => {
    const property = fc.property(fc.string({ unit: "binary" }), (resourceId) => {
      if (texts(resourceId).length > 0) return;
      const { pathname } = new URL(writePath("/rest/{resourceId}/end", { resourceId }), "https://acme.example");
      const [, , part = "", ...rest] = pathname.split("/");
      expect(decodeURIComponent(part)).toBe(resourceId);
      expect(rest).toEqual(["end"]);
    });
    fc.assert(property);
  });
});

describe("a query", () => {
  it("is checked even when it is left out", () => {
    expect(check(list)).toEqual(["dates: is required"]);
    expect(check(list, { query: "dates" as never })).toEqual(['query: expected an object, got "dates"']);
  });

  it("has no parameters that OFS would ignore without a word", () => {
    expect(check(list, { query: { dates: ["2026-12-01"], activ: true, order: "nam" } })).toEqual([
      'order: expected one of "name", "hours", got "nam"',
      "activ: is unknown",
    ]);
  });

  it("may have a value that an open enum does not list", () => {
    expect(check(list, { query: { dates: [], status: "on leave" } })).toEqual([]);
    expect(check(list, { query: { dates: [], status: 1 } })).toEqual(["status: expected text, got 1"]);
  });

  it("has no comma within an item of a list, which OFS takes for a separator", () => {
    expect(check({ route: "GET /", query: technicians.Call }, { query: { reasons: ["a,b", "c"], at: "1,2" } })).toEqual(
      ['reasons[0]: expected text without a comma, got "a,b"'],
    );
  });
});

describe("a body", () => {
  it("may be left out of an action whose fields may all be left out, and nowhere else", () => {
    expect(check(summon, { params: { resourceId: "7", activityId: 7 } })).toEqual([]);
    expect(check(create)).toEqual(["body: is required"]);
    expect(check(update, { params: { resourceId: "7" } })).toEqual(["body: is required"]);
    expect(check(photos.set, { params: { resourceId: "7" } })).toEqual(["body: is required"]);
    expect(check(summon, { params: { resourceId: "7", activityId: 7 }, body: null })).toEqual([
      "body: expected an object, got null",
    ]);
  });

  it("may have been read, with fields and values that the model does not know", () => {
    expect(checkBody(technicians.Call, { at: "now", links: [], reasons: [] })).toEqual([]);
    expect(checkBody(technicians.Technician, { ...ada, X_LEVEL: 3, status: "on leave" })).toEqual([]);
  });

  it("needs what is required all the same", () => {
    expect(checkBody(technicians.Technician, { ...ada, status: undefined })).toEqual([
      { path: ["status"], code: "required" },
    ]);
    expect(checkBody(technicians.Technician, { ...ada, status: 1 })).toHaveLength(1);
  });
});
