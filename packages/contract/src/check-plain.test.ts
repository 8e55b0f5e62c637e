import { expect, it } from "vitest";
import { checkPlain } from "./check-plain.js";
import { describeProblem } from "./problem.js";

const check = (value: unknown) => checkPlain(value).map(describeProblem);

it("takes what JSON can hold, and what writes itself as JSON", () => {
  const shared = { a: 1 };
  expect(check({ text: "a", list: [1, null, true, [shared, shared]], day: new Date(0), none: undefined })).toEqual([]);
  expect(check(Object.assign(Object.create(null), { a: 1 }))).toEqual([]);
});

it.each<[unknown, string]>([
  [{ a: { b: Number.NaN } }, "a.b: expected what JSON can hold, got NaN"],
  [[Number.POSITIVE_INFINITY], "[0]: expected what JSON can hold, got Infinity"],
  [{ a: new Map([[1, 2]]) }, "a: expected what JSON can hold, got an object"],
  [{ a: new Set([1]) }, "a: expected what JSON can hold, got an object"],
  [{ a: Symbol("x") }, 'a: expected what JSON can hold, got "Symbol(x)"'],
  [{ a: () => 1 }, 'a: expected what JSON can hold, got "a function"'],
  [{ a: 1n }, 'a: expected what JSON can hold, got "1"'],
  // biome-ignore lint/suspicious/noSparseArray: it is what is tried
  [{ a: [1, , 3] }, "a[1]: is required"],
])("refuses by its path what would be changed or left out on the way %#", (value, problem) => {
  expect(check(value)).toEqual([problem]);
});

it("refuses what contains itself, where it does", () => {
  const self: Record<string, unknown> = { a: { b: [] } };
  ((self["a"] as Record<string, unknown>)["b"] as unknown[]).push(self);
  expect(check(self)).toEqual(["a.b[0]: expected what does not contain itself, got an object"]);
});
