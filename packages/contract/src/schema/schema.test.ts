import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as zod from "zod/mini";
import { extend, extensible, object, patch, schemaOf } from "../model.js";
import { problemsOf } from "../problems.js";
import { int, maxLength } from "../rules.js";
import * as z from "../zod.js";
import { dictionary } from "./object.js";
import { accepts, issuesOf, withRules } from "./schema.js";

type Sample = {
  id: number;
  name?: string;
  tags?: (string | null)[];
  kind?: "a" | "b";
  either?: number | boolean;
  any?: unknown;
};
const ours = () => ({
  id: z.number(),
  name: z.optional(z.string()),
  tags: z.optional(z.array(z.nullable(z.string()))),
  kind: z.optional(z.enum(["a", "b"])),
  either: z.optional(z.union([z.number(), z.boolean()])),
  any: z.optional(z.unknown()),
});
const theirs = () => ({
  id: zod.number(),
  name: zod.optional(zod.string()),
  tags: zod.optional(zod.array(zod.nullable(zod.string()))),
  kind: zod.optional(zod.enum(["a", "b"])),
  either: zod.optional(zod.union([zod.number(), zod.boolean()])),
  any: zod.optional(zod.unknown()),
});

const member = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.string({ maxLength: 5 }),
  fc.boolean(),
  fc.constantFrom(null, undefined, "a", "b", {}, [], ["x", null], [1]),
);
const some = { id: fc.oneof(fc.integer(), member), name: member, tags: member, kind: member, either: member };
const sample = fc.oneof(member, fc.record({ ...some, any: member, x: member }, { requiredKeys: [] }));
const places = (issues: readonly { path?: readonly PropertyKey[]; keys?: unknown }[]) =>
  issues.map(({ path = [], keys = [] }) => JSON.stringify([path, keys])).sort();

describe("our kinds of schema", () => {
  it.each([
    ["of these members alone", object<Sample>(ours()), zod.strictObject(theirs())],
    ["of these members and others", extensible<Sample>(ours()), zod.looseObject(theirs())],
    ["of any names", dictionary(z.union([z.number(), z.array(z.string())])), catching()],
  ])("find what those of zod find, and where, in an object %s", (_, our, their) => {
    fc.assert(
      fc.property(sample, (value) => {
        expect(places(issuesOf(our, value))).toEqual(places(zod.safeParse(their, value).error?.issues ?? []));
      }),
      { numRuns: 2_000 },
    );
  });

  it("go into those of zod, and those into them", () => {
    const both = zod.object({ kit: object<{ id: number }>({ id: zod.number() }), when: zod.optional(z.string()) });
    expect(zod.parse(both, { kit: { id: 1 } })).toEqual({ kit: { id: 1 } });
    expect(zod.safeParse(both, { kit: { id: "1" }, when: 5 }).error?.issues.map(({ path }) => path)).toEqual([
      ["kit", "id"],
      ["when"],
    ]);
    expect(accepts(zod.extend(zod.object({ id: z.number() }), { name: z.string() }), { id: 1, name: "a" })).toBe(true);
  });

  it("know of names that every object has only what was given", () => {
    expect(problemsOf(object<{ id: number }>({ id: z.number() }), JSON.parse('{ "id": 1, "__proto__": {} }'))).toEqual([
      { path: ["__proto__"], code: "unknown" },
    ]);
    expect(accepts(dictionary(z.string()), { constructor: "a" })).toBe(true);
  });

  it("ask a rule only of a value of its kind, each where nothing else is wrong", () => {
    const short = z.string().check(maxLength(2));
    expect(problemsOf(short, 5)).toMatchObject([{ code: "type" }]);
    expect(problemsOf(short, "abc")).toMatchObject([{ code: "length" }]);
    expect(problemsOf(withRules(short, maxLength(1)), "abc")).toHaveLength(1);
  });

  it("refuse a rule that takes its time, which would be asked for nothing", () => {
    const slow = z.string().check(zod.refine(async () => false) as never);
    expect(() => accepts(slow, "a")).toThrow(TypeError);
  });

  it("are made anew of other parts", () => {
    const Small = () => object<{ id: number; name?: string }>({ id: int(), name: z.optional(z.string()) });
    expect(accepts(patch(Small, {}), {})).toBe(true);
    expect(accepts(extend<object>(schemaOf(Small), { name: z.number() }), { id: 1, name: 2 })).toBe(true);
    expect(accepts(schemaOf(Small), { id: 1, name: 2 })).toBe(false);
  });
});

function catching() {
  return zod.catchall(zod.object({}), zod.union([zod.number(), zod.array(zod.string())]));
}
