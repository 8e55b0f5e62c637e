/** A time that never comes. */
export const NEVER = Number.POSITIVE_INFINITY;

/** Something that may end early, such as by a signal, and the work that then stops being waited for. */
export class Scope {
  readonly #listeners = new Set<(reason: unknown) => void>();
  #leave: (() => void) | undefined;
  #ended: { reason: unknown } | undefined;

  constructor(signal?: AbortSignal) {
    this.follow(signal);
  }

  /** Ends with the signal, until `close()`. */
  follow(signal: AbortSignal | undefined): void {
    if (signal?.aborted) throw reasonOf(signal);
    this.#leave = signal && followSignal(signal, this);
  }

  close(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  get ended(): boolean {
    return this.#ended !== undefined;
  }

  /** Ends it: whatever is waited for rejects with the reason, unchanged. */
  end(reason: unknown): void {
    if (this.#ended) return;
    this.#ended = { reason };
    for (const listener of [...this.#listeners]) listener(reason);
    this.#listeners.clear();
  }

  /** Calls back when it ends; returns what takes that back. */
  onEnd(listener: (reason: unknown) => void): () => void {
    if (this.#ended) listener(this.#ended.reason);
    else this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** The result of some work, unless the scope ends first. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const release = this.onEnd(reject);
      const settle =
        <Outcome>(how: (outcome: Outcome) => void) =>
        (outcome: Outcome) => {
          release();
          how(outcome);
        };
      work.then(settle(resolve), settle(reject));
    });
  }

  /** Waits, unless the scope ends first. */
  async sleep(ms: number): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slept = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    await this.race(slept).finally(() => clearTimeout(timer));
  }
}

/** Why a signal was aborted; runtimes whose signals give no reason get the one that others give. */
const reasonOf = (signal: AbortSignal): unknown =>
  "reason" in signal ? signal.reason : Object.assign(new Error("This operation was aborted"), { name: "AbortError" });

/** Those that follow a signal: one listener serves them all, however many calls a program makes with it. */
const followers = new WeakMap<AbortSignal, Set<Scope>>();

function followSignal(signal: AbortSignal, scope: Scope): () => void {
  const all = followers.get(signal) ?? new Set();
  if (all.size === 0) signal.addEventListener("abort", endFollowers);
  followers.set(signal, all.add(scope));
  return () => {
    all.delete(scope);
    if (all.size === 0) signal.removeEventListener("abort", endFollowers);
  };
}

function endFollowers(this: AbortSignal): void {
  for (const scope of [...(followers.get(this) ?? [])]) scope.end(reasonOf(this));
}
