import { describe, expect, it } from "vitest";
import { describeProblem, type Problem, pathOf, problem } from "./problem.js";

const say = (one: Omit<Problem, "path">) => describeProblem({ path: [], ...one });

describe("a problem in a sentence", () => {
  it.each<[Omit<Problem, "path">, string]>([
    [{ code: "required" }, "is required"],
    [{ code: "required", expected: "set OFSC_INSTANCE" }, "is required: set OFSC_INSTANCE"],
    [{ code: "unknown" }, "is unknown"],
    [{ code: "unknown", expected: "retry" }, "is unknown; the nearest is retry"],
    [{ code: "conflict", expected: "token" }, "is in conflict with token"],
    [
      { code: "conflict", expected: { most: 1, of: ["a", "b"] }, found: {} },
      "expected at most 1 of a, b, got an object",
    ],
    [{ code: "type", expected: "text", found: null }, "expected text, got null"],
    [{ code: "type", expected: "text", found: [] }, "expected text, got a list"],
    [{ code: "type", expected: "a number", found: Number.NaN }, "expected a number, got NaN"],
    [{ code: "format", expected: "YYYY-MM-DD", found: "soon" }, 'expected YYYY-MM-DD, got "soon"'],
    [{ code: "value", expected: ["a"], found: "b" }, 'expected "a", got "b"'],
    [{ code: "unlisted", expected: ["a", 1], found: "b" }, 'expected one of "a", 1, got "b"'],
    [{ code: "range", expected: { least: 1, most: 9 }, found: 0 }, "expected at least 1 and at most 9, got 0"],
    [{ code: "length", expected: { most: 3, of: "items" } }, "expected at most 3 items"],
    [{ code: "rule", expected: "Too small", found: 1 }, "Too small, got 1"],
  ])("says what would do, and what was there %#", (one, sentence) => {
    expect(say(one)).toBe(sentence);
  });

  it("begins with the path, as one would write it in code", () => {
    expect(describeProblem({ path: ["items", 0, "label"], code: "required" })).toBe("items[0].label: is required");
    expect([[], [0, "label"], ["items", 0, "areas", 12, "label"]].map((path) => pathOf({ path }))).toEqual([
      "",
      "[0].label",
      "items[0].areas[12].label",
    ]);
  });
});

describe("what was found", () => {
  const found = (value: unknown) => problem(["a"], { code: "type", expected: "b" }, value).found;

  it("is a glimpse, which can be written as JSON", () => {
    expect([1, true, null, "a", [1, 2], { a: 1 }, 7n, Symbol("x"), () => 1, undefined].map(found)).toEqual([
      ...[1, true, null, "a", [], {}, "7", "Symbol(x)", "a function", undefined],
    ]);
    expect(found("x".repeat(61))).toBe(`${"x".repeat(57)}...`);
    expect(found("x".repeat(60))).toBe("x".repeat(60));
  });

  it("is left out where nothing was, and where it may be a secret", () => {
    expect(problem(["a"], { code: "required" })).toEqual({ path: ["a"], code: "required" });
    for (const name of [
      "password",
      "passphrase",
      "privateKey",
      "shared_key",
      "apiKey",
      "accessKey",
      "key",
      "client_assertion",
      "accessToken",
    ]) {
      expect([name, problem([name], { code: "type", expected: "text" }, 7)]).not.toHaveProperty("1.found");
    }
    for (const name of ["keys", "keyFields", "monkeys", "label", "passenger"]) {
      expect([name, problem([name], { code: "type", expected: "text" }, 7)]).toHaveProperty("1.found");
    }
    expect(problem(["clientSecret", 0], { code: "type", expected: "text" }, 7)).not.toHaveProperty("found");
  });
});
