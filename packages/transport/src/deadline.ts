import { type Phase, TimeoutError } from "./errors/call-errors.js";
import { Scope } from "./scope.js";

export type Timer = ReturnType<typeof setTimeout> | undefined;

/** A longer time than timers can hold is no limit. */
export const startTimer = (ms: number, expire: () => void): Timer => (ms < 2 ** 31 ? setTimeout(expire, ms) : undefined);

/** What may end a call early: the caller's signal, on which it puts one listener, and the total time limit. */
export class CallDeadline extends Scope {
  /** What the call is doing, for the error that a time limit ends in. */
  phase: Phase = "auth";
  readonly #signal: AbortSignal | undefined;
  readonly #endsAt: number;
  readonly #timer: Timer;

  constructor(signal: AbortSignal | undefined, totalMs: number) {
    super();
    this.#signal = signal;
    this.#endsAt = performance.now() + totalMs;
    this.#timer = startTimer(totalMs, () => this.end(new TimeoutError("total", this.phase, totalMs)));
    if (signal?.aborted) this.#onAbort();
    signal?.addEventListener("abort", this.#onAbort);
  }

  /** Milliseconds until the total time limit. */
  get remainingMs(): number {
    // Timers may be a little early.
    return this.ended ? 0 : this.#endsAt - performance.now();
  }

  /** Takes the listener off the signal and stops the timer. */
  close(): void {
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener("abort", this.#onAbort);
  }

  readonly #onAbort = () => this.end(this.#signal?.reason);
}

/** What may end one attempt: all that ends its call, its own time limit, and silence while a body is read. */
export class AttemptDeadline extends Scope {
  readonly #controller = new AbortController();
  readonly #call: CallDeadline;
  readonly #idleMs: number;
  readonly #leaveCall: () => void;
  readonly #timer: Timer;
  #idleTimer: Timer;

  constructor(call: CallDeadline, attemptMs: number, idleMs: number) {
    super();
    this.#call = call;
    this.#idleMs = idleMs;
    this.#timer = startTimer(attemptMs, () => this.end(new TimeoutError("attempt", call.phase, attemptMs)));
    this.onEnd((reason) => this.#controller.abort(reason));
    this.#leaveCall = call.onEnd((reason) => this.end(reason));
  }

  /** Aborted when the attempt ends early. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Starts to measure silence anew. */
  heard(): void {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = startTimer(this.#idleMs, () =>
      this.end(new TimeoutError("idle", this.#call.phase, this.#idleMs)),
    );
  }

  /** Stops the timers; what is still open of the request is given up. */
  close({ abort = false } = {}): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#idleTimer);
    this.#leaveCall();
    if (abort) this.#controller.abort();
  }
}
