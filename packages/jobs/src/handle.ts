import { setTimeout as sleep } from "node:timers/promises";
import { isObject } from "@ofsc/contract";
import type { WorkProgress } from "@ofsc/flow";
import type { Queue } from "bullmq";
import { JobCancelledError, JobFailedError, JobUnknownError } from "./errors.js";
import type { QueueJob } from "./queue/backend.js";
import { failuresOf } from "./queue/failures.js";
import { countsIn, sumCounts } from "./queue/progress.js";

/** How far a job has come. */
export interface JobProgress extends WorkProgress {
  /** Whether it waits for a worker, is worked on, or has ended, and how. */
  readonly state: "waiting" | "working" | "done" | "failed" | "cancelled";
  /** Its parts; none before they are planned. */
  readonly parts: { readonly done: number; readonly failed: number; readonly total: number };
}

/** A job that workers do. */
export interface JobHandle<Result> {
  /** By which `jobs.get` finds it again. */
  readonly id: string;
  /** How far it has come: it reads what is known of each part. */
  progress(): Promise<JobProgress>;
  /**
   * Waits for the end. Rejects with a `JobFailedError` that names what is missing, a `JobCancelledError`, or the reason of
   * the signal, which ends only the waiting.
   */
  result(signal?: AbortSignal): Promise<Result>;
  /** Ends it: no part begins any more, and those under way stop within about a second. What was not done counts as failed. */
  cancel(): Promise<void>;
}

/** Whether a job was told to end. */
export const isCancelled = (data: unknown): boolean =>
  isObject(data) && (data as { cancelled?: unknown }).cancelled === true;

export function createHandle<Result>(queue: Queue, parts: Queue, id: string, pollMs = 500): JobHandle<Result> {
  async function find() {
    const job = await queue.getJob(id);
    if (!job) throw new JobUnknownError(id);
    return job;
  }
  return {
    id,
    async progress() {
      const job = await find();
      const [state, values, failures, counts, active] = await Promise.all([
        job.getState(),
        job.getChildrenValues(),
        failuresOf(job),
        job.getDependenciesCount(),
        parts.getActive(),
      ]);
      const running = active.filter(({ parent }) => parent?.id === id).map(({ progress }) => countsIn(progress));
      const results = Object.values(values);
      const all = sumCounts([...results.map(countsIn), ...running]);
      const total = results.length + failures.length + (counts.unprocessed ?? 0);
      const began = job.timestamp;
      const seconds = Math.max(0.001, ((job.finishedOn ?? Date.now()) - began) / 1000);
      const ended = state === "completed" || state === "failed";
      const share = total === 0 ? 0 : results.length / total;
      return {
        ...all,
        rate: all.done / seconds,
        ...(!ended && share > 0 && { remainingMs: Math.round((seconds * 1000 * (1 - share)) / share) }),
        state:
          state === "completed"
            ? "done"
            : isCancelled(job.data)
              ? "cancelled"
              : state === "failed"
                ? "failed"
                : results.length + running.length > 0 || state === "active"
                  ? "working"
                  : "waiting",
        parts: { done: results.length, failed: failures.length, total },
      };
    },
    async result(signal) {
      for (;;) {
        signal?.throwIfAborted();
        const state = await queue.getJobState(id);
        if (state === "unknown") throw new JobUnknownError(id);
        // Read after its end is known: what was read before has no result yet.
        if (state === "completed" || state === "failed") return resultOf<Result>(await find(), state);
        // The signal is looked at when it has waited.
        await sleep(pollMs, undefined, { ...(signal && { signal }) }).catch(() => {});
      }
    },
    async cancel() {
      const job = await find();
      if (await job.isCompleted()) return;
      // Parts end themselves as they are taken: on PostgreSQL, a job whose last parts are removed would wait for ever.
      await job.updateData({ ...job.data, cancelled: true });
    },
  };
}

/** What a job came to, that has ended. */
async function resultOf<Result>(job: QueueJob, state: "completed" | "failed"): Promise<Result> {
  const { id = "", data, returnvalue, failedReason } = job;
  if (state === "completed") return returnvalue as Result;
  if (isCancelled(data)) throw new JobCancelledError(id);
  throw new JobFailedError(id, await failuresOf(job), failedReason);
}
