import type { Wish } from "@ofsc/contract";
import { closest, distance } from "fastest-levenshtein";

/** Nobody knows a name: which known one it may stand for. */
export function unknownName(name: string, known: readonly string[]): Wish {
  const withTables = new Set(known.flatMap(tablesOf));
  // Someone may know a key and not its table.
  const far = (other: string) => Math.min(distance(name, other), distance(name, other.split(".").at(-1) ?? other));
  const ranked = Array.from(withTables, (other): [number, string?] => [far(other), other]);
  const [, nearest] = ranked.reduce((best, one) => (one[0] < best[0] ? one : best), [Number.POSITIVE_INFINITY]);
  return { code: "unknown", ...(nearest !== undefined && { expected: nearest }) };
}

/** Whether a name looks like a slip in writing a known one. */
export const isSlip = (name: string, known: readonly string[]): boolean => distance(name, closest(name, known)) <= 2;

/** `a`, `a.b` and `a.b.c` of `a.b.c`. */
const tablesOf = (name: string): string[] =>
  name.split(".").map((_, index, keys) => keys.slice(0, index + 1).join("."));
