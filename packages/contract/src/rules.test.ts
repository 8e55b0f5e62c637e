import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { describeProblem } from "./problem.js";
import { problemsOf } from "./problems.js";
import { int, max, maxLength, min, minLength, pattern, rule } from "./rules.js";

const messages = (schema: z.core.$ZodType, value: unknown) => problemsOf(schema, value).map(describeProblem);

describe("a rule", () => {
  const even = z.number().check(
    rule(
      (value) => value % 2 === 0,
      (value) => ({ code: "value", expected: `an even number such as ${value + 1}` }),
    ),
  );

  it("says what is expected, in words of the value that breaks it", () => {
    expect(messages(even, 2)).toEqual([]);
    expect(messages(even, 3)).toEqual(["expected an even number such as 4, got 3"]);
  });

  it("is asked only about values of the right type", () => {
    expect(messages(even, "3")).toEqual(['expected a number, got "3"']);
  });

  it.each<[string, z.core.$ZodType, unknown, unknown, string]>([
    ["int", int(), 1, 1.5, "expected a whole number, got 1.5"],
    ["min", z.number().check(min(1)), 1, 0, "expected at least 1, got 0"],
    ["max", z.number().check(max(1)), 1, 2, "expected at most 1, got 2"],
    ["minLength", z.string().check(minLength(1)), "a", "", 'expected at least 1 characters, got ""'],
    ["maxLength of text", z.string().check(maxLength(1)), "a", "ab", 'expected at most 1 characters, got "ab"'],
    ["maxLength of a list", z.array(z.int()).check(maxLength(1)), [1], [1, 2], "expected at most 1 items, got a list"],
    ["pattern", z.string().check(pattern(/^a/, "an a")), "a", "b", 'expected an a, got "b"'],
  ])("%s holds at its bound and not beyond it", (_, schema, right, wrong, message) => {
    expect(messages(schema, right)).toEqual([]);
    expect(messages(schema, wrong)).toEqual([message]);
  });

  it("goes into the JSON Schema with its facts", () => {
    expect(z.toJSONSchema(z.string().check(minLength(1), maxLength(9)))).toMatchObject({ minLength: 1, maxLength: 9 });
    expect(z.toJSONSchema(z.number().check(min(2), max(3)))).toMatchObject({ minimum: 2, maximum: 3 });
  });
});
