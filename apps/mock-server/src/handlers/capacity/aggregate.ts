type Keyed = { label?: string; timeFrom?: string };

/**
 * Adds results up into one: figures are summed, lists of figures place by place, lists of labelled things label by
 * label. Of the label and the name nothing remains.
 */
export function aggregate<T extends { label?: string; name?: string }>(results: readonly T[]): T {
  const { label: _label, name: _name, ...sum } = results.reduce((a, b) => merge(a, b) as T);
  return sum as T;
}

function merge(a: unknown, b: unknown): unknown {
  if (a === undefined || a === null) return b;
  if (b === undefined || b === null) return a;
  if (typeof a === "number" && typeof b === "number") return a + b;
  if (typeof a === "boolean" && typeof b === "boolean") return a && b;
  if (Array.isArray(a) && Array.isArray(b)) return mergeLists(a, b);
  if (typeof a === "object" && typeof b === "object") {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return Object.fromEntries(
      [...keys].map((key) => [key, merge((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])]),
    );
  }
  return a;
}

function mergeLists(a: readonly unknown[], b: readonly unknown[]): unknown[] {
  if (typeof (a[0] ?? b[0]) === "number") return a.map((value, at) => merge(value, b[at]));
  const keyOf = (item: unknown) => (item as Keyed).label ?? (item as Keyed).timeFrom;
  const joined = a.map((item) =>
    merge(
      item,
      b.find((other) => keyOf(other) === keyOf(item)),
    ),
  );
  return [...joined, ...b.filter((item) => !a.some((other) => keyOf(other) === keyOf(item)))];
}
