import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Filter, q } from "./index.js";

describe("q", () => {
  it("writes comparisons of text, dates and whole numbers", () => {
    expect(q.eq("status", "pending")).toBe("status == 'pending'");
    expect(q.ne("XA_LEVEL", "")).toBe("XA_LEVEL != ''");
    expect(q.lt("slaWindowEnd", "2026-12-01 08:00:00")).toBe("slaWindowEnd < '2026-12-01 08:00:00'");
    expect(q.lte("duration", 90)).toBe("duration <= 90");
    expect(q.gt("points", -1)).toBe("points > -1");
    expect(q.gte("date", "2026-12-01")).toBe("date >= '2026-12-01'");
    expect(q.eq("points", -0)).toBe("points == 0");
  });

  it("writes lists of text or of numbers", () => {
    expect(q.in("activityType", ["LU", "RP"])).toBe("activityType in ['LU', 'RP']");
    expect(q.in("activityId", [4224010, 4224011])).toBe("activityId in [4224010, 4224011]");
  });

  it("leaves nothing to the precedence of `and`, `or` and `not`", () => {
    const late = q.and(q.eq("status", "pending"), q.or(q.eq("timeSlot", "13-17"), q.not(q.gt("duration", 60))));
    expect(late).toBe("(status == 'pending') and ((timeSlot == '13-17') or (not (duration > 60)))");
    expect(q.not(q.and(q.eq("a", 1), q.eq("b", 2)))).toBe("not ((a == 1) and (b == 2))");
  });

  it("leaves a single filter as it is, so that filters can be gathered in a list", () => {
    expect(q.and(q.eq("status", "pending"))).toBe("status == 'pending'");
    expect(q.or(...[q.in("city", ["Orlando"])])).toBe("city in ['Orlando']");
  });

  it("escapes quotes and tildes", () => {
    expect(q.eq("customerName", "O'Neil ~ Sons")).toBe("customerName == 'O~'Neil ~~ Sons'");
  });

  it("knows fields inside others, as events have them", () => {
    expect(q.eq("activityDetails.XA_TEAM", "north")).toBe("activityDetails.XA_TEAM == 'north'");
  });

  it.each(["", "a b", "a.", ".a", "a..b", "städte", "x == 1 or y", "12", "AND", "in"])(
    "refuses %j for a field",
    (field) => {
      expect(() => q.eq(field, 1)).toThrow("cannot be the name of a field in a filter");
    },
  );

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses the number %d", (value) => {
    expect(() => q.eq("duration", value)).toThrow(`a filter takes whole numbers and text, not ${value}`);
  });

  it("refuses to say nothing", () => {
    expect(() => q.in("status", [])).toThrow("q.in needs at least one value");
    expect(() => q.and()).toThrow("q.and needs at least one filter");
    expect(() => q.or()).toThrow("q.or needs at least one filter");
  });

  it("refuses text and numbers in one list", () => {
    const mixed = ["7", 7] as unknown as string[];
    expect(() => q.in("status", mixed)).toThrow("q.in takes text or numbers, not both");
  });
});

describe("what q writes", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom("~", "'", "a", "]", " ") }));
  const integer = fc.maxSafeInteger();
  const ident = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,12}$/);
  const field = fc
    .array(ident, { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join("."))
    .filter((name) => !/^(and|or|not|in)$/i.test(name));

  it("reads back as the same text", () => {
    fc.assert(
      fc.property(field, text, (name, value) => {
        expect(readFilter(q.eq(name, value))).toEqual({ field: name, operator: "==", value });
      }),
    );
  });

  it("reads back as the same number", () => {
    fc.assert(
      fc.property(field, integer, (name, value) => {
        expect(readFilter(q.lt(name, value))).toEqual({ field: name, operator: "<", value });
      }),
    );
  });

  it("reads back as the same list", () => {
    const values = fc.oneof(fc.array(text, { minLength: 1 }), fc.array(integer, { minLength: 1 }));
    fc.assert(
      fc.property(field, values, (name, value) => {
        expect(readFilter(q.in(name, value))).toEqual({ field: name, operator: "in", value });
      }),
    );
  });

  it("means the same to a reader that knows no precedence", () => {
    const facts = { a: true, b: false, c: true, d: false };
    type Fact = keyof typeof facts;
    type Meaning = { filter: Filter; holds: boolean };
    const { meaning } = fc.letrec<{ meaning: Meaning; fact: Meaning; not: Meaning; and: Meaning; or: Meaning }>(
      (tie) => ({
        meaning: fc.oneof({ maxDepth: 5 }, tie("fact"), tie("not"), tie("and"), tie("or")),
        fact: fc.constantFrom<Fact[]>("a", "b", "c", "d").map((at) => ({ filter: q.eq(at, "yes"), holds: facts[at] })),
        not: tie("meaning").map(({ filter, holds }) => ({ filter: q.not(filter), holds: !holds })),
        and: fc.array(tie("meaning"), { minLength: 1, maxLength: 3 }).map((all) => ({
          filter: q.and(...all.map(({ filter }) => filter)),
          holds: all.every(({ holds }) => holds),
        })),
        or: fc.array(tie("meaning"), { minLength: 1, maxLength: 3 }).map((all) => ({
          filter: q.or(...all.map(({ filter }) => filter)),
          holds: all.some(({ holds }) => holds),
        })),
      }),
    );
    const holds = (expression: Expression) => evaluate(expression, ({ field: at }) => facts[at as Fact]);
    fc.assert(
      fc.property(meaning, ({ filter, holds: expected }) => {
        expect(holds(readFilter(filter, "leftToRight"))).toBe(expected);
        expect(holds(readFilter(filter, "rightToLeft"))).toBe(expected);
      }),
    );
  });
});

type Operator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "in";
type Scalar = string | number;
type Comparison = { field: string; operator: Operator; value: Scalar | Scalar[] };
type Expression =
  | Comparison
  | { not: Expression }
  | { and: [Expression, Expression] }
  | { or: [Expression, Expression] };

/** Reads the grammar that OFS documents, with `and` and `or` grouped one way or the other. */
function readFilter(filter: string, grouping: "leftToRight" | "rightToLeft" = "leftToRight"): Expression {
  const pattern = /\s*('(?:~[\s\S]|[^~'])*'|-?\d+(?![\w.])|[\w.]+|[<>=!]=|[<>()[\],])/y;
  const tokens: string[] = [];
  while (pattern.lastIndex < filter.trimEnd().length) {
    const [, token] = pattern.exec(filter) ?? expect.fail(`cannot read ${filter}`);
    tokens.push(token as string);
  }
  const take = () => tokens.shift() ?? expect.fail(`${filter} ends too early`);
  const skip = (expected: string) => expect(take()).toBe(expected);
  const scalar = (): Scalar => {
    const token = take();
    return token.startsWith("'") ? token.slice(1, -1).replace(/~([\s\S])/g, "$1") : Number(token);
  };
  const array = (): Scalar[] => {
    skip("[");
    const values = [scalar()];
    for (let end = take(); end === ","; end = take()) values.push(scalar());
    return values;
  };
  const term = (): Expression => {
    const token = take();
    if (token === "not") return { not: term() };
    if (token === "(") {
      const inside = expression();
      skip(")");
      return inside;
    }
    const operator = take() as Operator;
    return { field: token, operator, value: operator === "in" ? array() : scalar() };
  };
  const expression = (): Expression => {
    let left = term();
    while (tokens[0] === "and" || tokens[0] === "or") {
      const operator = take();
      const right = grouping === "leftToRight" ? term() : expression();
      left = operator === "and" ? { and: [left, right] } : { or: [left, right] };
    }
    return left;
  };
  const read = expression();
  expect(tokens).toEqual([]);
  return read;
}

function evaluate(expression: Expression, holds: (comparison: Comparison) => boolean): boolean {
  if ("not" in expression) return !evaluate(expression.not, holds);
  if ("and" in expression) return expression.and.every((part) => evaluate(part, holds));
  if ("or" in expression) return expression.or.some((part) => evaluate(part, holds));
  return holds(expression);
}
