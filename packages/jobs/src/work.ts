import { once } from "node:events";
import { checkOptions, countOption } from "@ofsc/contract";
import type { Queue } from "bullmq";
import type { BridgeEndpoints } from "./bridge/bridge.js";
import { bridgeProcessor } from "./bridge/bridge-processor.js";
import { type Batches, standardBatches } from "./import/batches.js";
import { jobProcessor } from "./job-processor.js";
import type { JobsOptions } from "./options.js";
import { partProcessor } from "./part-processor.js";
import type { Parts } from "./parts/parts.js";
import { openBackend } from "./queue/backend.js";
import { bridgeQueue, jobsQueue, partsQueue, refuse } from "./queue/names.js";
import type { WorkerClient } from "./worker-client.js";

/** How a process works. */
export interface WorkerOptions extends JobsOptions {
  /** Ends it: what has begun is finished, and bridges are given up to others. */
  signal: AbortSignal;
  /** Parts at once in this process. @default 2 */
  concurrency?: number | undefined;
  /** Lists that OFS takes at once of the application: so many parts, and one more in line, run at once on all workers together. @default 3 */
  places?: number | undefined;
  /** What becomes of rows, by name. @default those of `@ofsc/flow` that need no settings: `activities` (by `apptNumber`), `inventories`, `positions`, `workSchedules`, `workSkills`, `workZones` */
  batches?: Batches | undefined;
  /** Told once, when jobs are taken. */
  onReady?: (() => void) | undefined;
  /** Endpoints of bridges that this process may serve, by name. */
  endpoints?: BridgeEndpoints | undefined;
}

/**
 * Does jobs in this process until the signal. A worker that dies is noticed within 12 seconds, and what it was at is done by
 * another: every part may run twice and is written so that this does no harm. Share limits between workers by `@ofsc/redis`
 * or `postgresSharing`, as all of them call OFS.
 */
export async function work(ofsc: WorkerClient, parts: Parts, options: WorkerOptions): Promise<void> {
  const { signal, concurrency = 2, places = 3, batches = standardBatches, endpoints = {} } = options;
  refuse(checkOptions({ concurrency: countOption, places: countOption }, { concurrency, places }), "work");
  signal.throwIfAborted();
  const backend = openBackend(options);
  const [jobs, partQueue] = [backend.queue(jobsQueue), backend.queue(partsQueue)];
  const bridges = Object.keys(endpoints).map((name) => backend.queue(bridgeQueue(name)));
  await Promise.all([jobs, partQueue, ...bridges].map((queue) => queue.waitUntilReady()));
  // One more than OFS takes, so that no place idles and no part holds a lock for nothing.
  await partQueue.setGlobalConcurrency(places + 1);
  const workers = [
    backend.worker(jobsQueue, jobProcessor(partQueue, parts), { concurrency: 2 }),
    backend.worker(partsQueue, partProcessor(ofsc, parts, { ...standardBatches, ...batches }, jobs), { concurrency }),
    ...Object.entries(endpoints).map(([name, endpoint], at) => {
      const processor = bridgeProcessor(ofsc.core, parts, bridges[at] as Queue, name, endpoint, signal);
      return backend.worker(bridgeQueue(name), processor, {
        concurrency: 1,
        // It outlives any number of workers.
        maxStalledCount: 2_147_483_647,
      });
    }),
  ];
  for (const worker of workers) {
    // Another worker has the job by now, or soon.
    worker.on("lockRenewalFailed", (ids: string[]) => {
      for (const id of ids) worker.cancelJob(id, "lock lost");
    });
  }
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  for (const worker of workers) worker.run().catch((error: Error) => options.onError?.(error));
  options.onReady?.();
  if (!signal.aborted) await once(signal, "abort");
  await Promise.all(workers.map((worker) => worker.close()));
  await Promise.all([jobs, partQueue, ...bridges].map((queue) => queue.close()));
}
