import { hasBrand, isObject } from "@ofsc/contract";
import { type Processor, type Queue, UnrecoverableError } from "bullmq";
import { isExport } from "./export/export-job.js";
import { exportPart } from "./export/export-part.js";
import { isCancelled } from "./handle.js";
import type { Batches } from "./import/batches.js";
import { isImportRange } from "./import/import-job.js";
import { importPart } from "./import/import-part.js";
import type { Parts } from "./parts/parts.js";
import type { QueueJob } from "./queue/backend.js";
import { isId } from "./queue/names.js";
import { type OwnedProgress, ownedProgress } from "./queue/owned-progress.js";
import type { PartContext, PartResult } from "./queue/part-context.js";
import { countsIn, type PartCounts } from "./queue/progress.js";
import type { WorkerClient } from "./worker-client.js";

const noteMs = 1_000;

/** Does the parts of jobs. What can never succeed is not tried again. */
export function partProcessor(ofsc: WorkerClient, parts: Parts, batches: Batches, jobs: Queue): Processor {
  return async (job: QueueJob, token = "", lost?: AbortSignal): Promise<PartResult> => {
    const { job: id, work } = (isObject(job.data) ? job.data : {}) as { job?: unknown; work?: unknown };
    const stop = new AbortController();
    const lose = () => stop.abort(new Error("another worker has this part now"));
    lost?.addEventListener("abort", lose, { once: true });
    const cancelled = new UnrecoverableError("cancelled");
    const look = async () => {
      const parent = await jobs.getJob(String(id));
      if (!parent || isCancelled(parent.data)) stop.abort(cancelled);
    };
    const timer = setInterval(() => void look().catch(() => {}), noteMs);
    const progress = ownedProgress(job, token);
    const context: PartContext = { progress, signal: stop.signal, note: noteOn(progress) };
    try {
      await look();
      stop.signal.throwIfAborted();
      if (isId(id) && job.name === "export" && isExport(work)) {
        return await exportPart(ofsc.core, parts, id, work, context);
      }
      if (isId(id) && job.name === "import" && isImportRange(work)) {
        return await importPart(ofsc.transport, parts, id, work, batches, context);
      }
      throw new UnrecoverableError("neither a part of an export nor of an import");
    } catch (error) {
      if (stop.signal.aborted) throw stop.signal.reason;
      throw hasBrand(error) && isFinal(error) ? new UnrecoverableError(error.message) : error;
    } finally {
      clearInterval(timer);
      lost?.removeEventListener("abort", lose);
    }
  };
}

/** Whether trying again comes to the same: what was wrong before it was sent, and what OFS refuses. */
const isFinal = ({ transient, code }: { transient: boolean; code: string }) =>
  !transient && !["circuit_open", "store", "store_conflict"].includes(code);

/** Keeps counts beside what else is kept in the progress, at most once a second. */
function noteOn(progress: OwnedProgress): (counts: PartCounts) => void {
  let at = 0;
  return (counts) => {
    if (Date.now() - at < noteMs) return;
    at = Date.now();
    progress.merge(() => countsIn(counts)).catch(() => {});
  };
}
