import { isObject } from "./is-object.js";

/**
 * What is wrong: it is not there (`required`), nobody knows it (`unknown`), is of another type, of another form as text
 * (`format`), not one of the values (`value`), not one of those listed so far (`unlisted`), too small or large (`range`),
 * too short or long (`length`), fits none of several shapes (`form`), leads to nothing (`reference`), goes not together
 * with something else (`conflict`), or breaks a rule that somebody else put in words (`rule`).
 */
export type ProblemCode =
  | "required"
  | "unknown"
  | "type"
  | "format"
  | "value"
  | "unlisted"
  | "range"
  | "length"
  | "form"
  | "reference"
  | "conflict"
  | "rule";

/** How much or how many would do. */
export interface Bounds {
  /** The smallest number, or the fewest characters or items. */
  readonly least?: number;
  /** The largest number, or the most characters or items. */
  readonly most?: number;
  /** What is counted: characters, items, or which of these members are given. A number itself when absent. */
  readonly of?: "characters" | "items" | readonly string[];
}

/** What would do: in words, such as `YYYY-MM-DD`; one of these values; a number within bounds. */
export type Expected = string | readonly unknown[] | Bounds;

/** What is asked of a value. */
export interface Wish {
  /** What kind of problem it is. */
  readonly code: ProblemCode;
  /** For `unknown`, the nearest name that is known; for `conflict`, what it goes not together with. */
  readonly expected?: Expected;
}

/** One thing that is wrong with an argument, an option, a setting or a body. */
export interface Problem extends Wish {
  /** Where, as keys and positions: `["items", 0, "label"]`; empty for the whole. */
  readonly path: readonly (string | number)[];
  /** A glimpse of what was there: text cut short, `[]` for a list, `{}` for an object. Absent where it may be a secret. */
  readonly found?: unknown;
}

/** Whether something of this name may be a secret: a password or passphrase, an assertion, a private or shared key … */
export const isSecretName = (name: PropertyKey): boolean => /pass[pw]|secret|token|assert|key$/i.test(String(name));

/** A problem with what was found, which ends up in logs: cut short, and left out where it may be a secret. */
export function problem(path: Problem["path"], { code, expected }: Wish, value?: unknown): Problem {
  const found = path.some(isSecretName) ? undefined : glimpse(value);
  return { path, code, ...(expected !== undefined && { expected }), ...(found !== undefined && { found }) };
}

function glimpse(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (isObject(value)) return {};
  if (value === undefined || value === null || /^(number|boolean)$/.test(typeof value)) return value;
  const text = typeof value === "function" ? "a function" : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** A problem in a sentence for people: `items[0].label: expected text, got 1`. */
export function describeProblem(problem: Problem): string {
  const path = pathOf(problem);
  return `${path && `${path}: `}${sentence(problem)}`;
}

function sentence({ code, expected, found }: Problem): string {
  const words = expected === undefined ? "" : wordsOf(expected);
  if (code === "required") return `is required${words && `: ${words}`}`;
  if (code === "unknown") return `is unknown${words && `; the nearest is ${words}`}`;
  if (code === "conflict" && typeof expected === "string") return `is in conflict with ${words}`;
  return `${code === "rule" ? "" : "expected "}${words}${found === undefined ? "" : `, got ${show(found)}`}`;
}

function wordsOf(expected: Expected): string {
  if (typeof expected === "string") return expected;
  if ("length" in expected) {
    const values = expected.map((value) => JSON.stringify(value));
    return `${values.length === 1 ? "" : "one of "}${values.join(", ")}`;
  }
  const { of = "", ...bounds } = expected;
  const limits = Object.entries(bounds).map(([bound, count]) => `at ${bound} ${count}`);
  return `${bounds.least === bounds.most ? `exactly ${bounds.least}` : limits.join(" and ")}${of && ` ${typeof of === "string" ? of : `of ${of.join(", ")}`}`}`;
}

function show(found: unknown): string {
  if (isObject(found)) return Array.isArray(found) ? "a list" : "an object";
  return typeof found === "string" ? JSON.stringify(found) : String(found);
}

/** Where a problem is, as one would write it in code: `items[0].label`. */
export function pathOf({ path }: Pick<Problem, "path">): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${key}` : key),
    "",
  );
}
