import { describe, expect, test } from "vitest";
import type { Json } from "../case.js";
import { findDifferences } from "./match.js";

const matching: readonly (readonly [what: string, expected: Json, found: unknown])[] = [
  ["the same value", 5, 5],
  ["a part of an object", { a: 1 }, { a: 1, b: 2 }],
  ["a list of parts", [{ a: 1 }, {}], [{ a: 1, b: 2 }, { c: 3 }]],
  ["a number in a range", { $between: [1, 3] }, 3],
  ["anything", { $any: true }, null],
  ["nothing", { a: { $absent: true } }, {}],
  ["a length", { $length: 2 }, [1, 2]],
  ["a length in a range", { $length: { $between: [1, 2] } }, "ab"],
  ["a pattern across lines", { $matches: "a.b" }, "a\nb"],
  ["a text that is not there", { $lacks: "secret" }, { a: "public" }],
  ["every entry", { $every: { a: 1 } }, [{ a: 1 }, { a: 1, b: 2 }]],
  ["some entries", { $count: { of: { a: 1 }, is: 1 } }, [{ a: 1 }, { a: 2 }]],
  ["several things at once", { $all: [{ a: 1 }, { b: 2 }] }, { a: 1, b: 2 }],
];

const differing: readonly (readonly [what: string, expected: Json, found: unknown])[] = [
  ["another value", 5, 6],
  ["a number for its text", 5, "5"],
  ["a missing member", { a: 1 }, {}],
  ["nothing at all", { a: 1 }, undefined],
  ["a longer list", [1], [1, 2]],
  ["a list for an object", [], {}],
  ["a number out of range", { $between: [1, 3] }, 4],
  ["no number", { $between: [1, 3] }, undefined],
  ["undefined for anything", { $any: true }, undefined],
  ["something for nothing", { a: { $absent: true } }, { a: null }],
  ["another length", { $length: 2 }, [1]],
  ["a length of nothing", { $length: 0 }, undefined],
  ["another pattern", { $matches: "^b" }, "ab"],
  ["a text deep inside", { $lacks: "secret" }, { a: [{ b: "a secret" }] }],
  ["no entries at all", { $every: { a: 1 } }, []],
  ["one entry that differs", { $every: { a: 1 } }, [{ a: 1 }, { a: 2 }]],
  ["too many entries", { $count: { of: { a: 1 }, is: 1 } }, [{ a: 1 }, { a: 1 }]],
  ["one of several things", { $all: [{ a: 1 }, { b: 2 }] }, { a: 1 }],
];

describe("an expectation", () => {
  test.each(matching)("is met by %s", (_, expected, found) => {
    expect(findDifferences(expected, found)).toEqual([]);
  });

  test.each(differing)("is not met by %s", (_, expected, found) => {
    expect(findDifferences(expected, found)).not.toEqual([]);
  });

  test("names the place where it is not met, and what is there", () => {
    expect(findDifferences({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toEqual(["a[0].b: expected 1, got 2"]);
  });
});
