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

/** The known name that takes the fewest changes of a letter. */
export function nearest(name: string, known: readonly string[]): string {
  const [first = ""] = [...known].sort((one, other) => distance(name, one) - distance(name, other));
  return first;
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one.toLowerCase()].entries()) {
    let [before = 0] = row;
    row = row.map((above, column) => {
      if (column === 0) return index + 1;
      const kept = (row[column - 1] ?? 0) + (letter === other[column - 1]?.toLowerCase() ? 0 : 1);
      before = Math.min(kept, above + 1, (column === 1 ? index + 1 : before) + 1);
      return before;
    });
  }
  return row.at(-1) ?? 0;
}

const isFunction = (value: unknown): boolean => typeof value === "function";

/** Kinds that many options are of. */
export const kinds = {
  text: ["text", (value) => typeof value === "string"],
  callback: ["a function", isFunction],
  onOrOff: ["true or false", (value) => typeof value === "boolean"],
  milliseconds: ["milliseconds above 0", (value) => typeof value === "number" && value > 0],
  count: ["a whole number above 0", (value) => Number.isSafeInteger(value) && (value as number) > 0],
} satisfies Record<string, OptionKind>;

/** Time limits, of a transport or of one call. */
export const timeoutOptions: OptionTable = {
  attempt: kinds.milliseconds,
  idle: kinds.milliseconds,
  total: kinds.milliseconds,
};

const validations = ["observe", "strict", "off"];
/** An option that is one of the three ways to look at answers. */
export const validation: OptionKind = [validations, (value) => validations.includes(value as string)];

/** The options of one call. */
export const requestOptions: OptionTable = {
  signal: ["an AbortSignal", (value) => isObject(value) && "aborted" in value],
  headers: ["an object", isObject],
  timeout: timeoutOptions,
  attempts: kinds.count,
  validation,
  replay: kinds.onOrOff,
  onProgress: kinds.callback,
};
