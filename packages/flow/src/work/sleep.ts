/** The longest that a timer waits, in milliseconds: what is longer fires at once. */
const longestMs = 2_147_483_647;

/** Waits; a signal ends it at once, with its reason. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(milliseconds, longestMs));
  });
  return unlessAborted(over, signal).finally(() => clearTimeout(timer));
}

/** Waits for something or for a signal, whichever comes first; nothing listens to the signal any more then. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", end));
  });
}

/** Longer each time, with chance in it so that several do not come back together; never under half of it. */
export function backoff(attempt: number, [first, most]: readonly [number, number]): number {
  return Math.min(most, first * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
}
