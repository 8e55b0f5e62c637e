import { isObject, millisecondsOption, OfscError } from "@ofsc/contract";
import { StoreConflictError } from "./errors.js";
import { refuseOptions } from "./refuse-options.js";
import { sleep } from "./sleep.js";
import type { Store } from "./store.js";

/** The right to do some work alone, as long as it is kept up. */
export interface Held {
  /** Aborted when another process has taken over. */
  readonly lost: AbortSignal;
  /** Lets the next one in. */
  release(): Promise<void>;
}

/** Lets one process at a time do some work; the others stand by. */
export interface Lease {
  /** Waits until the work is this process's to do. */
  hold(key: string, signal: AbortSignal): Promise<Held>;
}

/** How a lease in a store is kept up. */
export interface StoreLeaseOptions {
  /** How long a process that is not heard of keeps its place, in milliseconds. @default 10_000 */
  leaseMs?: number | undefined;
}

/** Another process has taken over, as this one was not heard of for too long. */
export class LeaseLostError extends OfscError {
  override readonly name = "LeaseLostError";
  override readonly code = "lease_lost";

  constructor(key: string) {
    super(`another process does the work of "${key}" now`);
  }
}

/**
 * A lease in a store that processes share. Whoever holds it writes a beat; those who stand by watch whether there is
 * one, each by its own clock, so that clocks need not agree.
 */
export function storeLease(store: Store, options: StoreLeaseOptions = {}): Lease {
  refuseOptions("storeLease", { leaseMs: millisecondsOption }, options);
  const { leaseMs = 10_000 } = options;
  const beatMs = leaseMs / 4;
  return {
    async hold(key, signal) {
      const at = `${key}:lease`;
      let version = await enter(at, signal);
      const lost = new AbortController();
      const end = new AbortController();
      const beating = beat();
      return {
        lost: lost.signal,
        async release() {
          end.abort();
          await beating;
          if (!lost.signal.aborted) await store.write(at, { held: false }, version).catch(() => {});
        },
      };

      async function beat(): Promise<void> {
        let heardAt = Date.now();
        for (;;) {
          const ended = await sleep(beatMs, end.signal).then(
            () => false,
            () => true,
          );
          if (ended) return;
          try {
            version = await store.write(at, { held: true }, version);
            heardAt = Date.now();
          } catch (error) {
            // A store that fails for a moment is no reason yet: nobody takes over before the lease is over.
            if (!(error instanceof StoreConflictError) && Date.now() - heardAt < leaseMs) continue;
            lost.abort(new LeaseLostError(key));
            return;
          }
        }
      }
    },
  };

  async function enter(at: string, signal: AbortSignal): Promise<string> {
    let seen: string | undefined;
    let seenAt = Date.now();
    for (;;) {
      signal.throwIfAborted();
      const found = await store.read(at);
      if (found?.version !== seen) [seen, seenAt] = [found?.version, Date.now()];
      // What is no lease is held by nobody.
      const isHeld = isObject(found?.value) && (found.value as { held?: unknown }).held === true;
      if (!isHeld || Date.now() - seenAt >= leaseMs) {
        try {
          return await store.write(at, { held: true }, found?.version);
        } catch (error) {
          if (!(error instanceof StoreConflictError)) throw error;
        }
      }
      await sleep(beatMs, signal);
    }
  }
}
