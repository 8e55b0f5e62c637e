/** What became of the calls that ended within one stretch of time. */
interface Stretch {
  /** By the clock of the process, which nobody can set. */
  readonly startedAt: number;
  failures: number;
  successes: number;
}

export interface SamplerSettings {
  readonly threshold: number;
  readonly windowMs: number;
  readonly minimumCalls: number;
}

/** How far the clock of the day is ahead of that of the process. */
export const dayOffset = (): number => Date.now() - performance.now();

/** Counts how calls ended over the last while, in stretches of a second at most. */
export class Sampler {
  #stretches: Stretch[] = [];
  readonly #settings: SamplerSettings;

  constructor(settings: SamplerSettings, initial?: unknown) {
    this.#settings = settings;
    const known: Stretch[] = Array.isArray(initial) ? initial : [];
    this.#stretches = known.map((stretch) => ({ ...stretch, startedAt: stretch.startedAt - dayOffset() }));
  }

  count(outcome: "failures" | "successes"): void {
    this.#forget();
    const { windowMs } = this.#settings;
    const now = performance.now();
    let last = this.#stretches.at(-1);
    if (!last || now - last.startedAt >= windowMs / Math.max(5, windowMs / 1000)) {
      last = { startedAt: now, failures: 0, successes: 0 };
      this.#stretches.push(last);
    }
    last[outcome]++;
  }

  /** Whether enough calls were made, and too many of them failed. */
  get isFailing(): boolean {
    this.#forget();
    const sum = (outcome: "failures" | "successes") =>
      this.#stretches.reduce((total, stretch) => total + stretch[outcome], 0);
    const failures = sum("failures");
    const total = failures + sum("successes");
    return total >= this.#settings.minimumCalls && failures > this.#settings.threshold * total;
  }

  clear(): void {
    this.#stretches = [];
  }

  /** Plain JSON, by the clock of the day. */
  toJSON(): Stretch[] {
    return this.#stretches.map((stretch) => ({ ...stretch, startedAt: stretch.startedAt + dayOffset() }));
  }

  #forget(): void {
    const before = performance.now() - this.#settings.windowMs;
    while ((this.#stretches[0]?.startedAt ?? before + 1) <= before) this.#stretches.shift();
  }
}
