import { present } from "@ofsc/contract";

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
  const samples: Sample[] = [];
  let toldAt = Number.NEGATIVE_INFINITY;

  function current(): WorkProgress {
    const [first = { at: 0, done: 0 }] = samples;
    const { at, done } = samples.at(-1) ?? first;
    // What was done before a restart says nothing about the speed of now.
    const rate = ((done - first.done) / (at - first.at)) * 1000 || 0;
    const rest = total === undefined ? left?.() : Math.max(0, total - counts.done);
    const remainingMs = rest === undefined || rate === 0 ? undefined : Math.round((rest / rate) * 1000);
    return present({ ...counts, total, rate, remainingMs });
  }
  return {
    current,
    set(next, last = false) {
      counts = next;
      const at = now();
      if (samples.length > 1 && at - (samples.at(-1)?.at ?? 0) < 1000) samples.pop();
      samples.push({ at, done: counts.done });
      while ((samples[0]?.at ?? at) < at - 60_000) samples.shift();
      if (!last && at - toldAt < 1000) return;
      toldAt = at;
      listener?.(current());
    },
  };
}
