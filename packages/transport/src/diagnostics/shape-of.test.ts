import { assert, dictionary, jsonValue, property, string } from "fast-check";
import { expect, it } from "vitest";
import { shapeOf, shapeOfText } from "./shape-of.js";

it.each([
  [
    { activityId: 1, customerName: "Jane", done: true, note: null },
    "{ activityId: number, customerName: string, done: boolean, note: null }",
  ],
  [{ items: [{ id: 1 }, { id: 2 }], links: [], empty: {} }, "{ items: [2 × { id: number }], links: [], empty: {} }"],
  ["text", "string"],
  [undefined, "undefined"],
  [{ "jane@example.com": 1 }, "{ [redacted]: number }"],
  [{ a: { b: { c: { d: { e: 1 } } } } }, "{ a: { b: { c: { d: {…} } } } }"],
  [
    { content: new Uint8Array(3), other: new ArrayBuffer(4), file: new Blob(["12345"]) },
    "{ content: 3 bytes, other: 4 bytes, file: 5 bytes }",
  ],
  [new URLSearchParams({ grant_type: "x" }), "{ grant_type: string }"],
  [new ReadableStream(), "ReadableStream"],
  [Object.create(Object.create({ constructor: undefined })), "object"],
  [Object.assign(Object.create(null), { id: 1 }), "{ id: number }"],
])("tells what %j looks like", (value, shape) => {
  expect(shapeOf(value)).toBe(shape);
});

it("keeps the shape of a large object short", () => {
  const large = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`p${index}`, index]));
  expect(shapeOf(large)).toMatch(/p39: number, … 10 more }$/);
  const cyclic: Record<string, unknown> = {};
  cyclic["self"] = cyclic;
  expect(shapeOf(cyclic)).toBe("{ self: { self: { self: { self: {…} } } } }");
});

it("tells of text what it says as JSON, or its length", () => {
  expect(shapeOfText('{"title":"x"}')).toBe("{ title: string }");
  expect(shapeOfText("<p>secret</p>")).toBe("text of 13 characters");
});

it("never shows a value, nor a name that may be one", () => {
  const marked = (value: unknown): unknown => {
    if (typeof value === "string") return `§${value}`;
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(marked);
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [`§${name}`, marked(member)]));
  };
  assert(
    property(jsonValue(), dictionary(string(), string()), (value, members) => {
      expect(shapeOf(marked({ value, members }))).not.toContain("§");
      expect(shapeOfText(JSON.stringify(marked(value)))).not.toContain("§");
    }),
  );
});

it("bounds lists within lists", () => {
  let nested: unknown = 1;
  for (let depth = 0; depth < 10_000; depth++) nested = [nested];
  expect(shapeOf(nested)).toBe("[1 × [1 × [1 × [1 × […]]]]]");
});
