import { call, type Sender, type WebSignal } from "@ofsc/contract";
import { get, status as getStatus } from "./tasks/index.js";
import type { Task } from "./tasks/task.js";

/** How to wait for a task. */
export interface DoneOptions {
  /** Ends the waiting; its reason is what it rejects with. */
  signal?: WebSignal | undefined;
  /** The longest wait between two looks, in milliseconds; it begins with a tenth of that. @default 2_000 */
  pollMs?: number | undefined;
}

const ENDED = new Set(["Completed", "Finalized", "Failed", "Cancelled"]);

/** Waits until a task has ended, however it did: `result.outcome` and `status` tell. Looks less often the longer it takes. */
export async function done(
  sender: Sender,
  taskId: string,
  { signal, pollMs = 2_000 }: DoneOptions = {},
): Promise<Task> {
  const options = signal ? { signal } : {};
  for (let wait = pollMs / 10; ; wait = Math.min(wait * 1.5, pollMs)) {
    const { status } = await call(sender, getStatus, taskId, options);
    if (ENDED.has(status)) return call(sender, get, taskId, options);
    await sleep(wait, signal);
  }
}

function sleep(ms: number, signal: WebSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, ms);
    if (signal?.aborted) end();
    else signal?.addEventListener("abort", end, { once: true });
  });
}
