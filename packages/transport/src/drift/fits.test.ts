import { dictionary, extensible, int, maxLength, object, openEnum, problemsOf } from "@ofsc/contract";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { fits } from "./fits.js";

type Sample = {
  id: number;
  name?: string;
  tags?: (string | null)[];
  kind?: string;
  either?: number | boolean;
  any?: unknown;
};
const shape = {
  id: int(),
  name: z.optional(z.string().check(maxLength(3))),
  tags: z.optional(z.array(z.nullable(z.string()))),
  kind: z.optional(openEnum(["a", "b"])),
  either: z.optional(z.union([z.number(), z.boolean()])),
  any: z.optional(z.unknown()),
};
const strict = object<Sample>(shape);
const loose = extensible<Sample>(shape);
const named = dictionary(z.union([int(), z.array(z.string())]));

const member = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.string({ maxLength: 5 }),
  fc.boolean(),
  fc.constantFrom(null, undefined, "a", "b", {}, [], ["x", null], [1]),
);
const sample = fc.oneof(
  member,
  fc.record(
    {
      id: fc.oneof(fc.integer(), member),
      name: member,
      tags: member,
      kind: member,
      either: member,
      any: member,
      x: member,
    },
    { requiredKeys: [] },
  ),
);

describe("the quick look at a value", () => {
  it.each([
    ["with fixed fields", strict],
    ["with fields of the customer", loose],
    ["with names that are not known beforehand", named],
  ])("says the same as the schema, for an object %s", (_, schema) => {
    fc.assert(
      fc.property(sample, (value) => {
        expect(fits(schema, value)).toBe(problemsOf(schema, value).length === 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it("does not mind links, which come with almost every answer", () => {
    expect(fits(strict, { id: 1, links: [] })).toBe(true);
    expect(fits(strict, { id: 1, link: [] })).toBe(false);
  });

  it("leaves to the schema what it does not know", () => {
    expect(fits(z.record(z.string(), z.number()), { a: 1 })).toBe(false);
    // These are checks themselves, which do not stand among their checks.
    expect(fits(z.int(), 1.5)).toBe(false);
    expect(fits(z.email(), "nobody")).toBe(false);
  });
});
