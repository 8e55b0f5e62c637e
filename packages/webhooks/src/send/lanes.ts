/** Runs work with so many at once; work of one key in its order, one after the other. */
export interface Lanes {
  add(key: string | undefined, work: () => Promise<void>): void;
  /** Halves how many run at once, at least one; each success brings one back. */
  slower(): void;
  faster(): void;
  /** Settles when all that was added has; rejects with the first failure. */
  idle(): Promise<void>;
}

export function createLanes(concurrency: number): Lanes {
  const lanes = new Map<string, (() => Promise<void>)[]>();
  const ready: { key: string | undefined; work: () => Promise<void> }[] = [];
  const waiters: { done: () => void; fail: (error: unknown) => void }[] = [];
  let width = concurrency;
  let running = 0;
  let failure: { error: unknown } | undefined;

  const settle = () => {
    if (running > 0 || (ready.length > 0 && !failure)) return;
    for (const { done, fail } of waiters.splice(0)) failure ? fail(failure.error) : done();
  };
  const pump = () => {
    while (running < width && ready.length > 0 && !failure) {
      const { key, work } = ready.shift() as (typeof ready)[number];
      running += 1;
      work()
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => {
          running -= 1;
          const next = key === undefined ? undefined : lanes.get(key);
          const following = next?.shift();
          if (following) ready.push({ key, work: following });
          else if (key !== undefined) lanes.delete(key);
          pump();
          settle();
        });
    }
  };
  return {
    add: (key, work) => {
      const lane = key === undefined ? undefined : lanes.get(key);
      if (lane) lane.push(work);
      else {
        if (key !== undefined) lanes.set(key, []);
        ready.push({ key, work });
      }
      pump();
    },
    slower: () => {
      width = Math.max(1, Math.floor(width / 2));
    },
    faster: () => {
      width = Math.min(concurrency, width + 1);
    },
    idle: () =>
      new Promise((done, fail) => {
        waiters.push({ done, fail });
        settle();
      }),
  };
}
