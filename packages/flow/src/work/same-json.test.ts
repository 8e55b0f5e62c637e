import * as fc from "fast-check";
import { expect, it } from "vitest";
import { isSameJson } from "./same-json.js";

it("takes no order of members for a difference, at any depth, and each order of items for one", () => {
  expect(isSameJson({ a: 1, b: [{ c: 1, d: 2 }] }, { b: [{ d: 2, c: 1 }], a: 1 })).toBe(true);
  expect(isSameJson({ a: undefined, b: 1 }, { b: 1 })).toBe(true);
  expect(isSameJson([1, 2], [2, 1])).toBe(false);
  expect(isSameJson({ a: 1 }, { a: "1" })).toBe(false);
  expect(isSameJson(undefined, null)).toBe(false);
});

it("finds every value the same as itself, and as itself turned round", () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([name, member]) => [name, turned(member)]),
          )
        : value;
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(isSameJson(one, turned(one))).toBe(true);
      expect(isSameJson([one], [one, other])).toBe(false);
    }),
  );
});
