import type { CreateSubscription } from "@ofsc/core";
import { isSameJson } from "@ofsc/flow";
import type { Queue } from "bullmq";
import { type BridgeResult, checkBridge } from "./bridge/bridge.js";
import { JobConflictError } from "./errors.js";
import { checkExport, type ExportJob, type ExportResult } from "./export/export-job.js";
import { createHandle, isCancelled, type JobHandle } from "./handle.js";
import { checkImport, type ImportJob, type ImportResult } from "./import/import-job.js";
import type { JobsOptions } from "./options.js";
import { kept, openBackend } from "./queue/backend.js";
import { failuresOf } from "./queue/failures.js";
import { bridgeQueue, jobsQueue, partsQueue } from "./queue/names.js";

/** A job that is there. */
export interface JobSummary {
  /** By which `get` finds it. */
  readonly id: string;
  /** What it does. */
  readonly kind: "export" | "import";
  /** When it was asked for, in milliseconds since 1970. */
  readonly at: number;
}

/** Puts work into queues, for any number of workers. */
export interface Jobs {
  /** Exports activities. Asking for the same again, under the same id, gives the same job; one that failed does what is left. */
  export(id: string, work: ExportJob): Promise<JobHandle<ExportResult>>;
  /** Sends the rows of a content that is among the parts. */
  import(id: string, work: ImportJob): Promise<JobHandle<ImportResult>>;
  /** Forwards events to an endpoint that workers know by its name, from one worker at a time, for ever. */
  bridge(endpoint: string, definition: CreateSubscription): Promise<JobHandle<BridgeResult>>;
  /** An export or import by its id; undefined where there is none. */
  get(id: string): Promise<JobHandle<ExportResult | ImportResult> | undefined>;
  /** The exports and imports of the last seven days, the latest first. */
  list(): Promise<JobSummary[]>;
  /** For a dashboard: `createBullBoard({ queues: jobs.queues.map((queue) => new BullMQAdapter(queue)), … })`. */
  readonly queues: readonly Queue[];
  /** Closes the connections. Workers go on. */
  close(): Promise<void>;
}

// The largest number that both databases take.
const forEver = 2_147_483_647;

/** Opens the queues. Jobs wait in them until a worker is there. */
export function createJobs(options: JobsOptions): Jobs {
  const backend = openBackend(options);
  const [jobs, parts] = [backend.queue(jobsQueue), backend.queue(partsQueue)] as const;
  const bridges = new Map<string, Queue>();

  /** One job for an id: what is there already stays, what failed is tried again. */
  async function put(queue: Queue, kind: string, id: string, work: object, attempts: number): Promise<void> {
    const known = await queue.getJob(id);
    if (!known) {
      await queue.add(kind, { work }, { ...kept, jobId: id, attempts, backoff: { type: "fixed", delay: 5_000 } });
      return;
    }
    if (known.name !== kind || !isSameJson(known.data?.work, work)) throw new JobConflictError(id);
    if ((await known.getState()) !== "failed") return;
    for (const { part } of await failuresOf(known)) await parts.remove(part);
    if (isCancelled(known.data)) await known.updateData({ work });
    // What a job had planned is planned again; a bridge goes on from its place.
    if (kind !== "bridge") await known.updateProgress({});
    await known.retry("failed", { resetAttemptsMade: true });
  }

  return {
    async export(id, work) {
      checkExport(id, work);
      await put(jobs, "export", id, work, 5);
      return createHandle(jobs, parts, id);
    },
    async import(id, work) {
      checkImport(id, work);
      await put(jobs, "import", id, work, 5);
      return createHandle(jobs, parts, id);
    },
    async bridge(endpoint, definition) {
      checkBridge(endpoint, definition);
      const queue = bridges.get(endpoint) ?? backend.queue(bridgeQueue(endpoint));
      bridges.set(endpoint, queue);
      // It goes on for ever, so what fails is tried again for ever.
      await put(queue, "bridge", endpoint, definition, forEver);
      return createHandle(queue, parts, endpoint);
    },
    async get(id) {
      const job = await jobs.getJob(id);
      return job && isKind(job.name) ? createHandle(jobs, parts, id) : undefined;
    },
    async list() {
      const found = await jobs.getJobs();
      return found
        .flatMap(({ id = "", name, timestamp }) => (isKind(name) ? { id, kind: name, at: timestamp } : []))
        .sort((a, b) => b.at - a.at);
    },
    get queues() {
      return [jobs, parts, ...bridges.values()];
    },
    async close() {
      await Promise.all([jobs, parts, ...bridges.values()].map((queue) => queue.close()));
    },
  };
}

const isKind = (name: string): name is JobSummary["kind"] => name === "export" || name === "import";
