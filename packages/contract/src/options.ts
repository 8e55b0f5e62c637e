import { isObject } from "./is-object.js";
import { type Problem, problem, type Wish } from "./problem.js";

/** What an option has to be: asked of its value, or options of its own. */
export type OptionKind = readonly [expected: Wish["expected"] & {}, holds: (value: unknown) => boolean];

/** Every option that there is, by name. */
export interface OptionTable {
  readonly [name: string]: OptionKind | OptionTable;
}

const isKind = (entry: OptionKind | OptionTable): entry is OptionKind => Array.isArray(entry);

/** All that is wrong with options: names that nobody knows, and values of another kind. `undefined` is always right. */
export function checkOptions(table: OptionTable, given: unknown, path: Problem["path"] = []): Problem[] {
  if (!isObject(given) || Array.isArray(given)) {
    return [problem(path.length > 0 ? path : ["options"], { code: "type", expected: "an object" }, given)];
  }
  return Object.entries(given).flatMap(([name, value]) => {
    const at = [...path, name];
    const entry = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!entry) return [problem(at, { code: "unknown", expected: nearest(name, Object.keys(table)) })];
    if (value === undefined) return [];
    if (!isKind(entry)) return checkOptions(entry, value, at);
    const [expected, holds] = entry;
    return holds(value) ? [] : [problem(at, { code: Array.isArray(expected) ? "value" : "type", expected }, value)];
  });
}

/** The known name that is most like another: that shares the most pairs of letters with it, for their length. */
export function nearest(name: string, known: readonly string[]): string {
  const wanted = pairsOf(name);
  const likeness = (other: string) => pairsOf(other).filter((pair) => wanted.includes(pair)).length / other.length;
  return known.reduce((best, other) => (best && likeness(best) >= likeness(other) ? best : other), "");
}

const pairsOf = (text: string) => Array.from(text.slice(1), (letter, at) => (text[at] + letter).toLowerCase());

/** An option that is text. */
export const textOption: OptionKind = ["text", (value) => typeof value === "string"];
/** An option that is an object. */
export const objectOption: OptionKind = ["an object", isObject];
/** An option that is called. */
export const callbackOption: OptionKind = ["a function", (value) => typeof value === "function"];
/** An option that is on or off. */
export const onOffOption: OptionKind = ["true or false", (value) => typeof value === "boolean"];
/** An option that is a time. */
export const millisecondsOption: OptionKind = [
  "milliseconds above 0",
  (value) => typeof value === "number" && value > 0,
];
/** An option that counts something. */
export const countOption: OptionKind = [
  "a whole number above 0",
  (value) => Number.isSafeInteger(value) && (value as number) > 0,
];

/** Time limits, of a transport or of one call. */
export const timeoutOptions: OptionTable = {
  attempt: millisecondsOption,
  idle: millisecondsOption,
  total: millisecondsOption,
};

const validations = ["observe", "strict", "off"];
/** An option that is one of the three ways to look at answers. */
export const validation: OptionKind = [validations, (value) => validations.includes(value as string)];

/** The options of one call. */
export const requestOptions: OptionTable = {
  signal: ["an AbortSignal", (value) => isObject(value) && "aborted" in value],
  headers: objectOption,
  timeout: timeoutOptions,
  attempts: countOption,
  validation,
  replay: onOffOption,
  onProgress: callbackOption,
};
