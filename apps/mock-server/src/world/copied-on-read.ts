import { copyOf } from "./copy-of.js";

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
