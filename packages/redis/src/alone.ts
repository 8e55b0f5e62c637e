import type { SharedPlace } from "@ofsc/transport";

/** Places of this process alone, for while Redis is away. */
export interface Alone {
  enter(signal: AbortSignal): Promise<SharedPlace>;
}

const never = new AbortController().signal;

export function createAlone(places: () => number): Alone {
  const waiting: (() => void)[] = [];
  let taken = 0;
  const next = () => {
    while (taken < places() && waiting.length > 0) {
      taken += 1;
      waiting.shift()?.();
    }
  };
  return {
    enter: (signal) =>
      new Promise((resolve, fail) => {
        const abort = () => {
          waiting.splice(waiting.indexOf(admit), 1);
          fail(signal.reason);
        };
        let released = false;
        const release = () => {
          if (released) return;
          released = true;
          taken -= 1;
          next();
        };
        const admit = () => {
          signal.removeEventListener("abort", abort);
          resolve({ release, lost: never });
        };
        if (signal.aborted) return fail(signal.reason);
        signal.addEventListener("abort", abort, { once: true });
        waiting.push(admit);
        next();
      }),
  };
}
