import type { WebSignal } from "@ofsc/contract";

/** Does work for one at a time, in the order in which they came. Who gives up leaves at once. */
export function createLine(): <T>(work: () => Promise<T>, signal?: WebSignal) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work, signal) => {
    const mine = last.then(() => {
      if (signal?.aborted) throw signal.reason;
      return work();
    });
    last = mine.catch(() => {});
    return unlessAborted(mine, signal);
  };
}

/** Waits, and is ended by the signal with its reason. */
export const sleep = (ms: number, signal?: WebSignal): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return unlessAborted(waited, signal).finally(() => clearTimeout(timer));
};

async function unlessAborted<T>(work: Promise<T>, signal: WebSignal | undefined): Promise<T> {
  if (!signal) return work;
  let end = () => {};
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
  return Promise.race([work, ended]).finally(() => signal.removeEventListener("abort", end));
}
