import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { openEnum } from "./model.js";
import { describeProblem } from "./problem.js";
import { problemsOf } from "./problems.js";
import { int, max, maxLength, min, minLength } from "./rules.js";

const messages = (schema: z.core.$ZodType, value: unknown) => problemsOf(schema, value).map(describeProblem);

describe("the problems of a value", () => {
  it("are none when it fits", () => {
    expect(problemsOf(z.string(), "")).toEqual([]);
  });

  it("come all at once, each with its place", () => {
    const item = z.strictObject({ label: z.string(), size: int() });
    const schema = z.strictObject({ items: z.array(item), from: z.string(), to: z.optional(z.string()) });
    expect(messages(schema, { items: [{ label: 1, size: 2 }, { size: "big" }], to: null })).toEqual([
      "items[0].label: expected text, got 1",
      "items[1].label: is required",
      'items[1].size: expected a number, got "big"',
      "from: is required",
      "to: expected text, got null",
    ]);
  });

  it.each<[z.core.$ZodType, unknown, string]>([
    [z.number(), Number.NaN, "expected a number, got NaN"],
    [int(), 1.5, "expected a whole number, got 1.5"],
    [z.boolean(), "yes", 'expected true or false, got "yes"'],
    [z.array(z.string()), "a", 'expected a list, got "a"'],
    [z.object({}), [], "expected an object, got a list"],
    [z.record(z.string(), z.string()), 5, "expected an object, got 5"],
    [z.null(), 5, "expected null, got 5"],
    [z.string(), { deep: true }, "expected text, got an object"],
    [z.bigint(), 5, "expected bigint, got 5"],
    [z.number(), 5n, 'expected a number, got "5"'],
    [z.number(), true, "expected a number, got true"],
    [z.string(), Symbol("a"), 'expected text, got "Symbol(a)"'],
    [z.string().check(minLength(2)), "a", 'expected at least 2 characters, got "a"'],
    [z.string().check(maxLength(2)), "abc", 'expected at most 2 characters, got "abc"'],
    [z.array(z.string()).check(minLength(1)), [], "expected at least 1 items, got a list"],
    [z.number().check(min(1), max(9)), 0, "expected at least 1, got 0"],
    [z.enum(["red", "green"]), "blue", 'expected one of "red", "green", got "blue"'],
    [z.literal("red"), "blue", 'expected "red", got "blue"'],
    [z.string().check(z.regex(/^\d+$/, "expected digits")), "a", 'expected digits, got "a"'],
    [z.string().check(z.refine(() => false, "expected luck")), "a", 'expected luck, got "a"'],
  ])("are in plain words %#", (schema, value, message) => {
    expect(messages(schema, value)).toEqual([message]);
  });

  it("quote no more of a value than it takes to know it again", () => {
    expect(messages(z.number(), "x".repeat(1000))).toEqual([`expected a number, got "${"x".repeat(57)}..."`]);
  });

  it("say of a refused field that it is required when it is not there", () => {
    expect(messages(z.object({ type: z.enum(["a"]), file: z.custom<Blob>(() => false) }), {})).toEqual([
      "type: is required",
      "file: is required",
    ]);
  });

  it("name unknown fields, wherever they are", () => {
    const schema = z.object({ items: z.array(z.strictObject({})) });
    expect(problemsOf(schema, { items: [{ a: 1, b: 2 }] })).toEqual([
      { path: ["items", 0, "a"], code: "unknown" },
      { path: ["items", 0, "b"], code: "unknown" },
    ]);
  });
});

describe("a secret", () => {
  it.each(["password", "clientSecret", "access_token", "assertion", "passwordTemporary"])(
    "in %s is not shown",
    (name) => {
      expect(messages(z.object({ [name]: z.number() }), { [name]: "hunter2" })).toEqual([`${name}: expected a number`]);
    },
  );

  it("is not shown when it is a part of something that is called one", () => {
    const schema = z.object({ tokens: z.array(z.number()), secret: z.object({ value: z.number() }) });
    expect(messages(schema, { tokens: ["hunter2"], secret: { value: "hunter2" } })).toEqual([
      "tokens[0]: expected a number",
      "secret.value: expected a number",
    ]);
  });

  it("is not shown as the value of an unknown field", () => {
    expect(messages(z.strictObject({}), { other: "hunter2" })).toEqual(["other: is unknown"]);
  });
});

describe("a union", () => {
  const shape = { kind: z.string() };
  const union = z.union([z.number(), z.strictObject(shape), z.object({ list: z.array(z.strictObject(shape)) })]);

  it("says that no form matches, once", () => {
    expect(messages(z.object({ when: union }), { when: "now" })).toEqual([
      'when: expected one of the known forms, got "now"',
    ]);
  });

  it("takes a form that only has more fields for a match, and names them", () => {
    expect(problemsOf(z.object({ when: union }), { when: { kind: "a", color: "red" } })).toMatchObject([
      { path: ["when", "color"], code: "unknown" },
    ]);
    expect(problemsOf(union, { list: [{ kind: "a", color: "red" }] })).toMatchObject([
      { path: ["list", 0, "color"], code: "unknown" },
    ]);
  });

  it("does so within unions, and for open enums", () => {
    const inner = z.union([z.boolean(), z.strictObject({ colour: openEnum(["red"]) })]);
    const outer = z.union([z.number(), z.object({ inner })]);
    expect(problemsOf(outer, { inner: { colour: "blue", size: 1 } })).toMatchObject([
      { path: ["inner", "colour"], code: "unlisted", found: "blue" },
      { path: ["inner", "size"], code: "unknown" },
    ]);
    expect(messages(outer, { inner: { colour: 7 } })).toEqual(["expected one of the known forms, got an object"]);
  });
});
