import { isObject } from "@ofsc/contract";
import { type Store, StoreConflictError, type Stored } from "@ofsc/flow";
import { lockMs, type QueueJob } from "./backend.js";

type Places = Readonly<Record<string, Stored<unknown>>>;

/**
 * Keeps checkpoints and cursors with the job that they belong to, in its progress: whoever takes over goes on from there.
 * A worker that has lost the job, such as one that was frozen, writes nothing any more.
 */
export function placeStore(job: QueueJob, token: string): Store {
  const places = (): Places => {
    const { places: found } = (isObject(job.progress) ? job.progress : {}) as { places?: unknown };
    return isObject(found) ? (found as Places) : {};
  };
  return {
    async read<Value>(key: string) {
      const found = places()[key];
      return isObject(found) && typeof found.version === "string" ? (found as Stored<Value>) : undefined;
    },
    async write(key, value, over) {
      const known = places()[key]?.version;
      const isOurs = await job.extendLock(token, lockMs).catch(() => 0);
      if (known !== over || !isOurs) throw new StoreConflictError(key);
      const version = String(Number(known ?? 0) + 1);
      const progress = isObject(job.progress) ? job.progress : {};
      await job.updateProgress({ ...progress, places: { ...places(), [key]: { value, version } } });
      return version;
    },
  };
}
