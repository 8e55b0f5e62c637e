/** How far some work has come. */
export interface WorkProgress {
  /** Rows that are settled. */
  readonly done: number;
  /** Absent where nobody knows beforehand. */
  readonly total?: number;
  /** Rows that failed, or whose fate is unknown. */
  readonly failed: number;
  /** Calls made, those that failed among them. */
  readonly calls: number;
  /** A second, over the last minute. */
  readonly rate: number;
  /** Milliseconds; absent until there is something to reckon from. */
  readonly remainingMs?: number;
}

/** What is counted, and kept in checkpoints. */
export interface Counts {
  readonly done: number;
  readonly failed: number;
  readonly calls: number;
}

/** Tells how far work has come, and how fast it goes. */
export interface ProgressMeter {
  current(): WorkProgress;
  /** Takes note of what has been done so far. */
  set(counts: Counts, last?: boolean): void;
}

interface Sample {
  readonly at: number;
  readonly done: number;
}

export interface ProgressSettings {
  readonly total?: number | undefined;
  /** About how much is left, where nobody knows the total. */
  readonly left?: (() => number | undefined) | undefined;
  readonly listener?: ((progress: WorkProgress) => void) | undefined;
  readonly now?: (() => number) | undefined;
}

/** The listener is told at most once a second, and at the end. */
export function createProgress({ total, left, listener, now = Date.now }: ProgressSettings = {}): ProgressMeter {
  let counts: Counts = { done: 0, failed: 0, calls: 0 };
  let samples: Sample[] = [];
  let toldAt = Number.NEGATIVE_INFINITY;

  function rate(): number {
    const [first] = samples;
    const last = samples.at(-1);
    return first && last && last.at > first.at ? ((last.done - first.done) / (last.at - first.at)) * 1000 : 0;
  }
  function current(): WorkProgress {
    const perSecond = rate();
    const rest = total === undefined ? left?.() : Math.max(0, total - counts.done);
    const remains = rest === undefined || perSecond === 0 ? {} : { remainingMs: Math.round((rest / perSecond) * 1000) };
    return { ...counts, ...(total === undefined ? {} : { total }), rate: perSecond, ...remains };
  }
  function sample(at: number): void {
    // What was done before a restart says nothing about the speed of now.
    const first = samples.length === 0;
    const recent = (samples.at(-1)?.at ?? 0) > at - 1000 && samples.length > 1;
    if (recent) samples.pop();
    samples.push({ at, done: counts.done });
    if (!first) samples = samples.filter((one) => one.at >= at - 60_000);
  }
  return {
    current,
    set(next, last = false) {
      counts = next;
      const at = now();
      sample(at);
      if (!last && at - toldAt < 1000) return;
      toldAt = at;
      listener?.(current());
    },
  };
}
