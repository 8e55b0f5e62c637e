/** These members of an item, in this order, as far as it has them; `areas.label` is the label of its areas. */
export function pick(item: object, fields: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of fields) {
    const [head = "", ...rest] = Object.hasOwn(item, name) ? [name] : name.split(".");
    if (!Object.hasOwn(item, head)) continue;
    const value = (item as Record<string, unknown>)[head];
    put(picked, head, rest.length === 0 ? value : merge(own(picked, head), within(value, rest.join("."))));
  }
  return picked;
}

const own = (item: Record<string, unknown>, name: string) => (Object.hasOwn(item, name) ? item[name] : undefined);

// A plain assignment would set the prototype where the name is `__proto__`.
const put = (item: object, name: string, value: unknown) =>
  Object.defineProperty(item, name, { value, enumerable: true, writable: true, configurable: true });

/** A part of a value; of a list, of each of its items. */
function within(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((part) => within(part, path));
  return typeof value === "object" && value !== null ? pick(value, [path]) : value;
}

/** Two parts of the same value as one. */
function merge(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return other.map((part, at) => merge(one[at], part));
  if (!isObject(one) || !isObject(other)) return other;
  const merged = { ...one };
  for (const [name, value] of Object.entries(other)) put(merged, name, merge(own(merged, name), value));
  return merged;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
