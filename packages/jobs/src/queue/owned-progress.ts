import { isObject } from "@ofsc/contract";
import { lockMs, type QueueJob } from "./backend.js";

/** What is kept with a job while a worker has it. */
export interface OwnedProgress {
  /** What it is now. */
  read(): object;
  /** Lays something over what it is by then; false, and nothing is kept, where the worker has lost the job. */
  merge(change: (now: object) => object): Promise<boolean>;
}

/**
 * The progress of a job, of which its worker alone knows the newest: changes come one after the other, and a worker that has
 * lost the job, such as one that was frozen, keeps nothing any more.
 */
export function ownedProgress(job: QueueJob, token: string): OwnedProgress {
  const read = () => (isObject(job.progress) ? job.progress : {});
  const keep = async (change: (now: object) => object) => {
    const isOurs = await job.extendLock(token, lockMs).catch(() => 0);
    if (!isOurs) return false;
    await job.updateProgress({ ...read(), ...change(read()) });
    return true;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    merge: (change) => {
      const next = last.then(() => keep(change));
      last = next.catch(() => {});
      return next;
    },
  };
}
