import type { Json } from "../case.js";

/** Where something observed differs from what a case expects. */
export function findDifferences(expected: Json, found: unknown, at = ""): string[] {
  const differs = (what: string) => [`${at || "it"}: expected ${what}, got ${show(found)}`];
  if (Array.isArray(expected)) {
    if (!Array.isArray(found)) return differs(`a list of ${expected.length}`);
    if (found.length !== expected.length) return differs(`${expected.length} entries and not ${found.length}`);
    return expected.flatMap((item: Json, index) => findDifferences(item, found[index], `${at}[${index}]`));
  }
  if (typeof expected !== "object" || expected === null)
    return Object.is(expected, found) ? [] : differs(show(expected));
  const [first = ""] = Object.keys(expected);
  const matcher = Object.hasOwn(matchers, first) ? matchers[first] : undefined;
  if (matcher) return matcher((expected as Record<string, Json>)[first] as Json, found, at, differs);
  if (typeof found !== "object" || found === null) return differs("an object");
  return Object.entries(expected).flatMap(([name, value]) =>
    findDifferences(value, (found as Record<string, unknown>)[name], at ? `${at}.${name}` : name),
  );
}

type Matcher = (argument: Json, found: unknown, at: string, differs: (what: string) => string[]) => string[];

/** What can stand in place of a value: `{ $between: [0, 50] }`. */
const matchers: Record<string, Matcher> = {
  $any: (_, found, __, differs) => (found === undefined ? differs("anything") : []),
  $absent: (_, found, __, differs) => (found === undefined ? [] : differs("nothing")),
  $between: (range, found, __, differs) => {
    const [least, most] = range as unknown as [number, number];
    return typeof found === "number" && found >= least && found <= most ? [] : differs(`${least} to ${most}`);
  },
  $length: (length, found, at) => {
    const { length: count, size } = (found ?? {}) as { length?: number; size?: number };
    return findDifferences(length, count ?? size, `${at}.length`);
  },
  /** A text, or the texts of a list with commas between them. */
  $matches: (pattern, found, __, differs) => {
    const text = Array.isArray(found) ? found.join(",") : found;
    return typeof text === "string" && new RegExp(String(pattern), "s").test(text) ? [] : differs(`/${pattern}/`);
  },
  $lacks: (text, found, __, differs) =>
    JSON.stringify(found ?? null).includes(String(text)) ? differs(`no ${JSON.stringify(text)} in it`) : [],
  /** Every entry of a list, of which there must be at least one. */
  $every: (item, found, at, differs) => {
    if (!Array.isArray(found) || found.length === 0) return differs("entries");
    return found.flatMap((one, index) => findDifferences(item, one, `${at}[${index}]`));
  },
  /** How many entries of a list are such. */
  $count: (argument, found, at, differs) => {
    const { of, is } = argument as { of: Json; is: Json };
    if (!Array.isArray(found)) return differs("a list");
    const count = found.filter((one) => findDifferences(of, one).length === 0).length;
    return findDifferences(is, count, `${at}: the number of ${show(of)}`);
  },
  /** Several expectations at once. */
  $all: (expectations, found, at) =>
    (expectations as readonly Json[]).flatMap((expected) => findDifferences(expected, found, at)),
};

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
