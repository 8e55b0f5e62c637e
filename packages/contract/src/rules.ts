import type { Bounds, Wish } from "./problem.js";
import { toCheck } from "./schema/schema.js";
import * as z from "./zod.js";

/**
 * What is to hold of a value, and what is wished for where it does not. In the form in which zod runs a rule: its own are
 * classes, of ten times the size. `facts` go into the JSON Schema.
 */
export function rule<T>(holds: (value: T) => boolean, wish: (value: T) => Wish, facts: object = {}): z.$ZodCheck<T> {
  return toCheck<T>(
    ({ value, issues }) => {
      // Of what a check adds to its issue, `params` is what zod keeps, within unions too.
      if (!holds(value)) issues.push({ code: "custom", params: { wish: wish(value) }, input: value, path: [] });
    },
    { facts },
  );
}

/** A whole number. */
export const int = () =>
  z
    .number()
    .check(rule(Number.isSafeInteger, () => ({ code: "type", expected: "a whole number" }), { format: "safeint" }));

const within = (count: number, { least = count, most = count }: Bounds) => count >= least && count <= most;

const range = (expected: Bounds, facts: object) =>
  rule<number>(
    (value) => within(value, expected),
    () => ({ code: "range", expected }),
    facts,
  );

/** A number of at least this. */
export const min = (least: number) => range({ least }, { minimum: least });

/** A number of at most this. */
export const max = (most: number) => range({ most }, { maximum: most });

const size = (bounds: Bounds, facts: object) =>
  rule<string | unknown[]>(
    ({ length }) => within(length, bounds),
    (value) => ({ code: "length", expected: { ...bounds, of: typeof value === "string" ? "characters" : "items" } }),
    facts,
  );

/** Text or a list of at least this length. */
export const minLength = (least: number) => size({ least }, { minimum: least });

/** Text or a list of at most this length. */
export const maxLength = (most: number) => size({ most }, { maximum: most });

/** Text of a form, which is also said in words. */
export const pattern = (form: RegExp, words: string) =>
  rule<string>(
    (value) => form.test(value),
    () => ({ code: "format", expected: words }),
    { patterns: new Set([form]), words },
  );

/** How many of these members an object may have. */
export const members = <T extends object>(
  of: readonly (keyof T & string)[],
  bounds: { least?: number; most?: number },
) => {
  const count = (value: T) => of.filter((name) => value[name] !== undefined).length;
  return rule<T>(
    (value) => within(count(value), bounds),
    (value) => ({ code: count(value) < (bounds.least ?? 0) ? "required" : "conflict", expected: { ...bounds, of } }),
  );
};
