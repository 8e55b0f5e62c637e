import { type Phase, TimeoutError } from "./errors/call-errors.js";
import { NEVER, Scope } from "./scope.js";

/** What a runtime knows a timer by, in words of no library. */
export type Timer = number | object | undefined;

/** The longest time that timers can hold. */
const MAX_TIMER = 2 ** 31 - 1;

/** A longer time is no limit. */
export const startTimer = (ms: number, expire: () => void): Timer =>
  ms <= MAX_TIMER ? setTimeout(expire, ms) : undefined;

/** Whole milliseconds until a moment by the clock of the process; 0 when it is over. */
export const leftUntil = (moment: number): number => Math.max(0, Math.ceil(moment - performance.now()));

export const stopTimer = (timer: Timer): void => clearTimeout(timer as number | undefined);

/** What a busy process is late by counts for the answer: this long, in milliseconds, what has arrived may be read. */
const GRACE = 20;

/** A moment by the clock of the process, and the limit that is over then. */
type Limit = readonly [endsAt: number, name: TimeoutError["limit"], ms: number];

/** What may end early, and does so by itself when a time limit is over. */
class TimedScope extends Scope {
  #timer: Timer;

  /**
   * Looks when the nearest limit could be over, and again if that has moved: a timer for each piece of a body would cost
   * more. Where the process is late itself, an answer may be waiting to be read.
   */
  protected watch(call: { readonly phase: Phase }, nearest: () => Limit, looked?: number, late = false): void {
    const [endsAt, name, ms] = nearest();
    const left = endsAt - performance.now();
    const look = (afterMs: number, late = false) => {
      this.#timer = startTimer(afterMs, () => this.watch(call, nearest, endsAt, late));
    };
    if (endsAt !== looked) look(Math.ceil(left));
    else if (left < -GRACE / 2 && !late) look(GRACE, true);
    else this.end(new TimeoutError(name, call.phase, ms));
  }

  override close(): void {
    stopTimer(this.#timer);
    super.close();
  }
}

/** What may end a call early: the caller's signal, and the total time limit. Nothing does before it is started. */
export class CallDeadline extends TimedScope {
  /** What the call is doing, for the error that a time limit ends in. */
  phase: Phase = "auth";
  #endsAt = NEVER;

  start(signal: AbortSignal | undefined, totalMs: number): void {
    this.follow(signal);
    this.#endsAt = performance.now() + totalMs;
    this.watch(this, () => [this.#endsAt, "total", totalMs]);
  }

  /** Milliseconds until the total time limit. */
  get remainingMs(): number {
    // Timers may be a little early.
    return this.ended ? 0 : this.#endsAt - performance.now();
  }
}

/** What may end one attempt: all that ends its call, its own time limit, and silence while a body is read. */
export class AttemptDeadline extends TimedScope {
  readonly #controller = new AbortController();
  readonly #leaveCall: () => void;
  #heardAt: number | undefined;

  constructor(call: CallDeadline, attemptMs: number, idleMs: number) {
    super();
    const endsAt = performance.now() + attemptMs;
    this.onEnd((reason) => this.#controller.abort(reason));
    this.#leaveCall = call.onEnd((reason) => this.end(reason));
    this.watch(call, () => {
      const silentUntil = (this.#heardAt ?? performance.now()) + idleMs;
      return silentUntil < endsAt ? [silentUntil, "idle", idleMs] : [endsAt, "attempt", attemptMs];
    });
  }

  /** Aborted when the attempt ends early. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Starts to measure silence anew; false when nobody waits for the body any more. */
  heard(): boolean {
    this.#heardAt = performance.now();
    return !this.ended;
  }

  /** Stops the timer; what is still open of the request is given up. */
  override close({ abort = false } = {}): void {
    super.close();
    this.#leaveCall();
    if (abort) this.#controller.abort();
  }
}
