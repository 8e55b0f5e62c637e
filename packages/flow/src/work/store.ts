/** A value as it was found, with the version that it had. */
export interface Stored<Value> {
  /** The value, as JSON gives it back. */
  readonly value: Value;
  /** Changes with every writing. */
  readonly version: string;
}

/** Keeps small JSON values by key. A value is on its way to disk, or wherever it lives, before `write` resolves. */
export interface Store {
  /** The value under a key; undefined where there is none. */
  read<Value>(key: string): Promise<Stored<Value> | undefined>;
  /**
   * Writes over the given version, or, without one, where nothing is, and resolves with the new version; ends in a
   * `StoreConflictError` otherwise.
   */
  write<Value>(key: string, value: Value, over?: string): Promise<string>;
}
