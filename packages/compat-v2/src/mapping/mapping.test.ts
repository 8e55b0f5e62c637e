import { describe, expect, it } from "vitest";
import { bind } from "./bind.js";
import { convert } from "./convert.js";
import { evaluate } from "./evaluate.js";
import type { Mapping } from "./method.js";
import type { Parameter } from "./source.js";
import { dayOf, daysFromToday } from "./today.js";

const parameters: Parameter[] = [
  { name: "id" },
  { name: "limit", default: 100 },
  { name: "root", default: null, named: true },
];
const valuesOf = (...args: unknown[]) => bind("get", parameters, args);

describe("arguments", () => {
  it("fill the parameters in their places, and by name what is left", () => {
    expect(valuesOf(7).values).toEqual({ id: 7 });
    expect(valuesOf(7, 10).values).toEqual({ id: 7, limit: 10 });
    expect(valuesOf(7, { limit: 10, root: "R" }).values).toEqual({ id: 7, limit: 10, root: "R" });
    expect(valuesOf({ id: 7, limit: 10 }).values).toEqual({ id: 7, limit: 10 });
    expect(valuesOf(7, 10, { response_type: 2, model: null })).toEqual({
      values: { id: 7, limit: 10 },
      extras: { response_type: 2, model: null },
    });
  });

  it("may be objects: only one whose every member is a keyword is taken for keywords", () => {
    expect(valuesOf({ id: 7, other: 1 }).values).toEqual({ id: { id: 7, other: 1 } });
    expect(valuesOf({}).values).toEqual({ id: {} });
    expect(valuesOf(7, {}).values).toEqual({ id: 7 });
    expect(valuesOf(new Date(0)).values).toEqual({ id: new Date(0) });
    expect(valuesOf(Object.assign(Object.create(null), { id: 7 })).values).toEqual({ id: 7 });
  });

  it("are refused as Python refuses them", () => {
    expect(() => valuesOf()).toThrow('get() is missing "id"');
    expect(() => valuesOf(null)).toThrow('get() is missing "id"');
    expect(() => valuesOf(1, 2, 3)).toThrow("get() takes 2 positional arguments but 3 were given");
    expect(() => valuesOf(7, { id: 8 })).toThrow('get() got more than one value for "id"');
    expect(() => valuesOf(7, 10, { colour: 1 })).toThrow('unexpected keyword "colour"');
  });
});

describe("a mapping", () => {
  const mapping: Mapping = {
    legacy: "core.get",
    parameters: [{ name: "id" }, { name: "flag", default: false }, { name: "day", default: { today: 1 } }],
    call: "core.x.get",
    args: [
      { from: "id", member: "label" },
      {
        fields: {
          on: { value: true, when: "flag" },
          always: { value: 1 },
          list: { list: [{ value: "a", when: "flag" }] },
        },
      },
      { each: "users", member: "login" },
      { fields: { day: { from: "day", as: "date" } }, rest: "id", as: "json" },
    ],
  };

  it("makes the new arguments of the legacy values, and leaves out what has none", () => {
    const id = { label: "L", more: null };
    expect(evaluate(mapping, { id })).toEqual(["L", { always: 1 }, undefined, { ...id, day: daysFromToday(1) }]);
    expect(evaluate(mapping, { id, flag: true, users: ["a"], day: new Date(2026, 0, 9) })).toEqual([
      "L",
      { on: true, always: 1, list: ["a"] },
      [{ login: "a" }],
      { ...id, day: "2026-01-09" },
    ]);
    expect(evaluate(mapping, { id: null })[0]).toBeUndefined();
  });

  it("converts lists, JSON and days", () => {
    expect(convert("x", "a, b", "csv")).toEqual(["a", "b"]);
    expect(convert("x", "", "csv")).toEqual([]);
    expect(convert("x", '{"a":1}', "json")).toEqual({ a: 1 });
    expect(convert("x", "2026-01-01", "date")).toBe("2026-01-01");
    expect(convert("x", null, "csv")).toBeNull();
    expect(dayOf(new Date(2026, 11, 31))).toBe("2026-12-31");
  });
});
