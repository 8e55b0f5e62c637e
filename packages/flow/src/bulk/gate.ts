import { sleep, unlessAborted } from "../work/sleep.js";

/** Holds back all calls of a run while OFS wants none, and lets one of them try when the time is over. */
export interface Gate {
  /** Waits until a call may be made, and makes it. */
  run<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T>;
  /** Nobody calls for a while. */
  park(milliseconds: number): void;
}

export function createGate(now: () => number = Date.now): Gate {
  let until = 0;
  let parked = false;
  let trial: Promise<unknown> | undefined;

  async function enter(signal: AbortSignal): Promise<boolean> {
    for (;;) {
      const wait = until - now();
      if (wait > 0) await sleep(wait, signal);
      else if (trial) await unlessAborted(trial, signal);
      else return parked;
    }
  }
  return {
    async run(signal, work) {
      const first = await enter(signal);
      if (!first) return work();
      parked = false;
      const tried = work();
      trial = tried.then(
        () => {},
        () => {},
      );
      try {
        return await tried;
      } finally {
        trial = undefined;
      }
    },
    park(milliseconds) {
      until = Math.max(until, now() + milliseconds);
      parked = true;
    },
  };
}
