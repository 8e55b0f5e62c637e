import { type Store, StoreConflictError, type Stored, StoreError } from "@ofsc/flow";
import { type Reach, unref } from "./reach.js";

/**
 * Cursors and checkpoints in Redis, which has to keep them: `appendonly yes`, `maxmemory-policy noeviction`. While Redis is
 * away they wait, as nothing may be acknowledged that was not written; after `giveUpAfterMs` they end in a `StoreError`.
 */
export function createStore(reach: Reach, prefix: string, giveUpAfterMs: number): Store {
  const place = (key: string) => `${prefix}:store:${key}`;
  async function patiently<T>(key: string, work: () => Promise<T>): Promise<T> {
    const until = performance.now() + giveUpAfterMs;
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (performance.now() > until) throw new StoreError(key, "Redis is away", error);
        await new Promise((next) => unref(setTimeout(next, 250)));
      }
    }
  }
  return {
    read: async <Value>(key: string): Promise<Stored<Value> | undefined> => {
      const found = await patiently(key, () => reach.run("readStored", [place(key)]));
      const [version, value] = Array.isArray(found) ? found : [];
      if (typeof version !== "string" || typeof value !== "string") return undefined;
      try {
        return { version, value: JSON.parse(value) as Value };
      } catch (cause) {
        throw new StoreError(key, "holds no JSON", cause);
      }
    },
    write: async (key, value, over = "") => {
      const version = crypto.randomUUID();
      const text = JSON.stringify(value);
      // A write whose answer was lost is sent again under the same version, and so is known.
      const written = await patiently(key, () => reach.run("compareAndSet", [place(key)], [over, version, text]));
      if (written !== 1) throw new StoreConflictError(key);
      return version;
    },
  };
}
