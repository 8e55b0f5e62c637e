import { isObject } from "@ofsc/contract";
import type { CoreClient } from "@ofsc/core";
import { DelayedError, type Processor, type Queue, UnrecoverableError } from "bullmq";
import { isCancelled } from "../handle.js";
import type { Parts } from "../parts/parts.js";
import type { QueueJob } from "../queue/backend.js";
import { ownedProgress } from "../queue/owned-progress.js";
import { placeStore } from "../queue/place-store.js";
import { type BridgeEndpoint, isBridge, runBridge } from "./bridge.js";

const lookMs = 1_000;

/** Runs a bridge as long as this process has its job; at the signal another may have it. */
export function bridgeProcessor(
  core: CoreClient,
  parts: Parts,
  queue: Queue,
  name: string,
  endpoint: BridgeEndpoint,
  signal: AbortSignal,
): Processor {
  return async (job: QueueJob, token = "", lost?: AbortSignal) => {
    const { work } = (isObject(job.data) ? job.data : {}) as { work?: unknown };
    if (!isBridge(work)) throw new UnrecoverableError(`bridge "${name}" follows nothing`);
    const stop = new AbortController();
    const end = () => stop.abort(signal.reason);
    const lose = () => stop.abort(new Error("another worker has this bridge now"));
    const cancelled = new UnrecoverableError("cancelled");
    const look = async () => {
      const now = await queue.getJob(job.id ?? "");
      if (!now || isCancelled(now.data)) stop.abort(cancelled);
    };
    signal.addEventListener("abort", end, { once: true });
    lost?.addEventListener("abort", lose, { once: true });
    const timer = setInterval(() => void look().catch(() => {}), lookMs);
    try {
      return await runBridge(core, parts, name, work, endpoint, placeStore(ownedProgress(job, token)), stop.signal);
    } catch (error) {
      if (!signal.aborted) throw stop.signal.aborted ? stop.signal.reason : error;
      await job.moveToDelayed(Date.now(), token);
      throw new DelayedError();
    } finally {
      clearInterval(timer);
      signal.removeEventListener("abort", end);
      lost?.removeEventListener("abort", lose);
    }
  };
}
