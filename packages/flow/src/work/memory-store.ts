import { StoreConflictError } from "./errors.js";
import type { Store } from "./store.js";

/** Keeps values as long as the process lives. */
export function memoryStore(): Store {
  const values = new Map<string, { readonly text: string; readonly version: string }>();
  let writes = 0;
  return {
    async read(key) {
      const found = values.get(key);
      return found && { value: JSON.parse(found.text), version: found.version };
    },
    async write(key, value, over) {
      if (values.get(key)?.version !== over) throw new StoreConflictError(key);
      const version = String(++writes);
      values.set(key, { text: JSON.stringify(value), version });
      return version;
    },
  };
}
