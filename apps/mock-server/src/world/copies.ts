/** A copy of data with nothing in it shared: maps, sets, lists and plain objects. All else stays what it is. */
export function copyOf<T>(value: T): T;
export function copyOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, copyOf(one)]));
  if (value instanceof Set) return new Set(value);
  if (Array.isArray(value)) return value.map((one) => copyOf(one));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const copy: Record<string, unknown> = { ...value };
  for (const name in copy) if (typeof copy[name] === "object") copy[name] = copyOf(copy[name]);
  return copy;
}

/** A map that shares its values with another until somebody looks at them: to fill it costs next to nothing. */
export class CopiedOnRead<K, V> extends Map<K, V> {
  #shared: ReadonlyMap<K, V> | undefined;

  /** Holds from now on what another map does, whose values nobody must change. */
  share(others: ReadonlyMap<K, V>): void {
    super.clear();
    this.#shared = undefined;
    for (const [key, value] of others) super.set(key, value);
    this.#shared = others;
  }

  override get(key: K): V | undefined {
    const value = super.get(key);
    if (value === undefined || this.#shared?.get(key) !== value) return value;
    const own = copyOf(value);
    super.set(key, own);
    return own;
  }

  override values(): ReturnType<Map<K, V>["values"]> {
    this.#own();
    return super.values();
  }

  override entries(): ReturnType<Map<K, V>["entries"]> {
    this.#own();
    return super.entries();
  }

  override [Symbol.iterator](): ReturnType<Map<K, V>["entries"]> {
    return this.entries();
  }

  override forEach(each: (value: V, key: K, map: Map<K, V>) => void): void {
    this.#own();
    super.forEach(each);
  }

  override clear(): void {
    this.#shared = undefined;
    super.clear();
  }

  /** Copies what is still shared; whoever goes through all of it has to wait once. */
  #own(): void {
    const shared = this.#shared;
    if (!shared) return;
    this.#shared = undefined;
    for (const [key, value] of shared) if (super.get(key) === value) super.set(key, copyOf(value));
  }
}

/** Such a map with nothing in it. */
export const copiedOnRead = <K, V>(): Map<K, V> => new CopiedOnRead<K, V>();

/** Puts other items into a list; not as arguments, of which there can be too many. */
export function refill<T>(list: T[], items: readonly T[]): void {
  list.length = 0;
  for (const item of items) list.push(item);
}

/** Makes a world what another one is, which nobody must change from then on. Its maps and lists stay the same objects. */
export function restore<Part extends object>(world: Part, pristine: Part): void {
  for (const [name, from] of Object.entries(pristine)) {
    const into: unknown = (world as Record<string, unknown>)[name];
    if (into instanceof CopiedOnRead) into.share(from);
    else if (into instanceof Map) replace(into, from);
    else if (into instanceof Set) replace(into, from);
    else if (Array.isArray(into)) refill(into, copyOf(from));
    else if (typeof into === "object" && into !== null) restore(into, from);
  }
}

function replace(into: Map<unknown, unknown> | Set<unknown>, from: Map<unknown, unknown> | Set<unknown>): void {
  into.clear();
  if (into instanceof Map) for (const [key, value] of from as Map<unknown, unknown>) into.set(key, copyOf(value));
  else for (const one of from as Set<unknown>) into.add(one);
}
