import { type Filter, q } from "@ofsc/core/q";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldsOf, fits, partOf, writeExpression } from "./expression.js";
import { parseFilter } from "./parse.js";

const holds = (filter: string, fields: Record<string, unknown>) =>
  fits(parseFilter(filter), (field) => partOf(fields, field));

describe("a filter", () => {
  it("compares text without regard to case, and in the order of dates", () => {
    expect(holds("status == 'PENDING'", { status: "pending" })).toBe(true);
    expect(holds("STATUS == 'pending'", { status: "pending" })).toBe(false);
    expect(holds("date > '2026-12-01'", { date: "2026-12-02" })).toBe(true);
    expect(holds("date >= '2026-12-01'", { date: "2026-12-01" })).toBe(true);
    expect(holds("date < '2026-12-01'", { date: "2026-12-01" })).toBe(false);
    expect(holds("date <= '2026-12-01'", { date: "2026-12-01" })).toBe(true);
  });

  it("takes text for numbers and numbers for text", () => {
    expect(holds("num == '-123'", { num: -123 })).toBe(true);
    expect(holds("num == 7", { num: "7" })).toBe(true);
    expect(holds("num < 10", { num: 9 })).toBe(true);
    expect(holds("name == 7", { name: "seven" })).toBe(false);
  });

  it("takes a field without a value for the empty text", () => {
    expect(holds("XA_NOTES == ''", {})).toBe(true);
    expect(holds("XA_NOTES != ''", { XA_NOTES: null })).toBe(false);
    expect(holds("duration > 5", {})).toBe(false);
  });

  it("knows lists, and operators in any case", () => {
    expect(holds("type IN ['IN', 'RP'] AND NOT city in ['Miami']", { type: "rp", city: "Boca" })).toBe(true);
    expect(holds("id in [1,2]", { id: 3 })).toBe(false);
  });

  it("takes `and` and `or` from left to right", () => {
    expect(holds("a == 1 or b == 1 and c == 1", { a: 1 })).toBe(false);
    expect(holds("a == 1 or (b == 1 and c == 1)", { a: 1 })).toBe(true);
    expect(holds("not a == 1 and b == 1", { a: 2, b: 1 })).toBe(true);
  });

  it("reads the fields of events", () => {
    expect(holds("activityDetails.activityType == 'IN'", { activityDetails: { activityType: "IN" } })).toBe(true);
    expect(holds("a.b.c == ''", { a: "text" })).toBe(true);
  });

  it("escapes quotes", () => {
    expect(holds("name == 'O~'Neil ~~ Sons'", { name: "O'Neil ~ Sons" })).toBe(true);
  });

  it("names its fields, each once", () => {
    expect(fieldsOf(parseFilter("a == 1 and (b in [1] or not a != 2)"))).toEqual(["a", "b"]);
  });

  it.each([
    ["", "Expected a field at 0"],
    ["status", "Expected an operator"],
    ["status = 'x'", "Unexpected \"= 'x'\""],
    ["'x' == status", "Expected a field"],
    ["1 == 1", "Expected a field"],
    ["a == b", "Expected a text or a whole number"],
    ["a == 1.5", "Expected a text or a whole number"],
    ["a == 007", "Expected a text or a whole number"],
    ["a in []", "Expected a text or a whole number"],
    ["a in [1, 'x']", "Expected values of one kind"],
    ["a in 1", 'Expected "["'],
    ["(a == 1", 'Expected ")"'],
    ["a == 1 b == 2", "Expected the end"],
    ["a == ['x']", "Expected a text or a whole number"],
    ["not", "Expected a field"],
    ["a == 'x", "Unexpected"],
  ])("is refused when it is %j", (filter, message) => {
    expect(() => parseFilter(filter)).toThrow(message);
  });
});

describe("whatever the builder writes", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom("~", "'", "a", "]", " ") }));
  const scalar = fc.oneof(text, fc.maxSafeInteger());
  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/).filter((word) => !/^(and|or|not|in)$/i.test(word));
  const field = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("."));

  it("finds what has the value, and nothing else", () => {
    fc.assert(
      fc.property(field, scalar, (at, value) => {
        const read = (wanted: string) => (wanted === at ? value : undefined);
        expect(fits(parseFilter(q.eq(at, value)), read)).toBe(true);
        expect(fits(parseFilter(q.ne(at, value)), read)).toBe(false);
        expect(fits(parseFilter(q.in(at, [value] as string[])), read)).toBe(true);
        expect(fits(parseFilter(q.lte(at, value)), read)).toBe(true);
        expect(fits(parseFilter(q.gt(at, value)), read)).toBe(false);
      }),
    );
  });

  it("orders numbers as numbers", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (is, value) => {
        const read = () => is;
        expect(fits(parseFilter(q.lt("n", value)), read)).toBe(is < value);
        expect(fits(parseFilter(q.gte("n", value)), read)).toBe(is >= value);
      }),
    );
  });

  const facts = { a: true, b: false, c: true };
  type Meaning = { filter: Filter; holds: boolean };
  const { meaning } = fc.letrec<{ meaning: Meaning; fact: Meaning; not: Meaning; and: Meaning; or: Meaning }>(
    (tie) => ({
      meaning: fc.oneof({ maxDepth: 5 }, tie("fact"), tie("not"), tie("and"), tie("or")),
      fact: fc
        .constantFrom<(keyof typeof facts)[]>("a", "b", "c")
        .map((at) => ({ filter: q.eq(at, "yes"), holds: facts[at] })),
      not: tie("meaning").map((one) => ({ filter: q.not(one.filter), holds: !one.holds })),
      and: fc.array(tie("meaning"), { minLength: 1, maxLength: 3 }).map((all) => ({
        filter: q.and(...all.map((one) => one.filter)),
        holds: all.every((one) => one.holds),
      })),
      or: fc.array(tie("meaning"), { minLength: 1, maxLength: 3 }).map((all) => ({
        filter: q.or(...all.map((one) => one.filter)),
        holds: all.some((one) => one.holds),
      })),
    }),
  );
  const read = (at: string) => (facts[at as keyof typeof facts] ? "yes" : "");

  it("means what it says", () => {
    fc.assert(
      fc.property(meaning, ({ filter, holds: expected }) => {
        expect(fits(parseFilter(filter), read)).toBe(expected);
      }),
    );
  });

  it("is the same when it was read, written and read again", () => {
    fc.assert(
      fc.property(meaning, ({ filter }) => {
        const parsed = parseFilter(filter);
        expect(parseFilter(writeExpression(parsed))).toEqual(parsed);
      }),
    );
    fc.assert(
      fc.property(field, scalar, (at, value) => {
        const parsed = parseFilter(q.or(q.eq(at, value), q.in(at, [value] as string[])));
        expect(parseFilter(writeExpression(parsed))).toEqual(parsed);
      }),
    );
  });
});
