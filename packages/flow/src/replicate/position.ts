import { isObject } from "@ofsc/contract";
import { CheckpointError } from "../work/errors.js";
import type { Store } from "../work/store.js";
import type { Change, ChangedDays, Replica } from "./replica.js";

interface Kept {
  /** What is copied. */
  readonly fingerprint: string;
  /** The values of the parts of the work, by their keys. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Changes that wait for the next position to be written with them. */
export interface Pending {
  changes: readonly Change[];
  days?: ChangedDays;
}

/** A store whose values are written to a replica, together with the changes that are pending. */
export async function openReplicaStore(
  replica: Replica,
  fingerprint: string,
  pending: Pending,
): Promise<{ readonly store: Store; forget(key: string): Promise<void> }> {
  const found = await replica.read();
  let kept: Kept = { fingerprint, values: {} };
  if (found !== undefined && found !== null) {
    const { fingerprint: other, values } = (isObject(found) ? found : {}) as Partial<Kept>;
    if (other !== fingerprint || !isObject(values)) {
      throw new CheckpointError("replica", `a copy of ${String(other)}`, `a copy of ${fingerprint}`);
    }
    kept = { fingerprint, values: values as Kept["values"] };
  }
  let writes = 0;
  async function save(values: Kept["values"]): Promise<void> {
    const { changes, days } = pending;
    const next = { fingerprint, values };
    await replica.apply(changes, next, days);
    kept = next;
    pending.changes = [];
    delete pending.days;
  }
  const store: Store = {
    async read<Value>(key: string) {
      const value = kept.values[key];
      return value === undefined ? undefined : { value: value as Value, version: String(writes) };
    },
    // Nobody else writes while this process does: a replica has its own ways to see to that.
    async write(key, value) {
      await save({ ...kept.values, [key]: value });
      return String(++writes);
    },
  };
  return {
    store,
    async forget(key) {
      const { [key]: _, ...values } = kept.values;
      await save(values);
    },
  };
}
