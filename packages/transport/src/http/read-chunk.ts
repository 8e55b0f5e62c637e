import type { WebReader } from "@ofsc/contract";
import { startTimer, stopTimer } from "../deadline.js";
import { TimeoutError } from "../errors/call-errors.js";
import { Scope } from "../scope.js";
import { read } from "./read-body.js";

/** Reads a chunk of a file, unless nothing comes for too long or the caller gives up. */
export async function readChunk<T>(
  reader: WebReader<T>,
  signal: AbortSignal | undefined,
  idleMs: number,
): ReturnType<WebReader<T>["read"]> {
  try {
    const scope = new Scope(signal);
    const timer = startTimer(idleMs, () => scope.end(new TimeoutError("idle", "body", idleMs)));
    return await scope.race(read(reader)).finally(() => {
      stopTimer(timer);
      scope.close();
    });
  } catch (error) {
    reader.cancel(error).catch(() => {});
    throw error;
  }
}
