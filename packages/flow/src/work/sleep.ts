/** Waits; a signal ends it at once, with its reason. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return unlessAborted(over, signal).finally(() => clearTimeout(timer));
}

/** Waits for something or for a signal, whichever comes first. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.reason);
    if (signal.aborted) end();
    signal.addEventListener("abort", end);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", end));
  });
}

/** Longer each time, with chance in it so that several do not come back together; never under half of it. */
export function backoff(attempt: number, [first, most]: readonly [number, number]): number {
  return Math.min(most, first * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2);
}
