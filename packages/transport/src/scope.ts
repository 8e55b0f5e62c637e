/** Something that may end early, such as by a signal, and the work that then stops being waited for. */
export class Scope {
  readonly #listeners = new Set<(reason: unknown) => void>();
  #signal: AbortSignal | undefined;
  #ended: { reason: unknown } | undefined;

  constructor(signal?: AbortSignal) {
    this.follow(signal);
  }

  /** Puts one listener on the signal, which `close()` takes off. */
  follow(signal: AbortSignal | undefined): void {
    if (signal?.aborted) throw reasonOf(signal);
    signal?.addEventListener("abort", this.#onAbort);
    this.#signal = signal;
  }

  close(): void {
    this.#signal?.removeEventListener("abort", this.#onAbort);
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

  readonly #onAbort = () => this.end(this.#signal && reasonOf(this.#signal));
}

/** Why a signal was aborted; runtimes whose signals give no reason get the one that others give. */
const reasonOf = (signal: AbortSignal): unknown =>
  "reason" in signal ? signal.reason : Object.assign(new Error("This operation was aborted"), { name: "AbortError" });
