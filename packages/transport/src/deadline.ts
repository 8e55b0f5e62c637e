import { type Phase, TimeoutError } from "./errors/call-errors.js";
import { Scope } from "./scope.js";

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

/** Runs when a time is over, and a little later where the process is late itself: an answer may be waiting to be read. */
function startDeadline(ms: number, expire: () => void, hold: (timer: Timer) => void): void {
  const endsAt = performance.now() + ms;
  const look = () => (performance.now() - endsAt > GRACE / 2 ? hold(setTimeout(expire, GRACE)) : expire());
  hold(startTimer(ms, look));
}

/** What may end a call early: the caller's signal, and the total time limit. Nothing does before it is started. */
export class CallDeadline extends Scope {
  /** What the call is doing, for the error that a time limit ends in. */
  phase: Phase = "auth";
  #endsAt = Number.POSITIVE_INFINITY;
  #timer: Timer;

  start(signal: AbortSignal | undefined, totalMs: number): void {
    this.follow(signal);
    this.#endsAt = performance.now() + totalMs;
    const expire = () => this.end(new TimeoutError("total", this.phase, totalMs));
    startDeadline(totalMs, expire, (timer) => {
      this.#timer = timer;
    });
  }

  /** Milliseconds until the total time limit. */
  get remainingMs(): number {
    // Timers may be a little early.
    return this.ended ? 0 : this.#endsAt - performance.now();
  }

  override close(): void {
    stopTimer(this.#timer);
    super.close();
  }
}

/** What may end one attempt: all that ends its call, its own time limit, and silence while a body is read. */
export class AttemptDeadline extends Scope {
  readonly #controller = new AbortController();
  readonly #leaveCall: () => void;
  #heardAt: number | undefined;
  #timer: Timer;

  constructor(call: CallDeadline, attemptMs: number, idleMs: number) {
    super();
    const endsAt = performance.now() + attemptMs;
    // Looks whether a limit is over, and again when the nearer one could be: a timer for each chunk would cost more.
    const watch = (again = false): void => {
      const now = performance.now();
      const silentUntil = (this.#heardAt ?? now) + idleMs;
      const left = Math.min(silentUntil, endsAt) - now;
      if (left > 0) this.#timer = setTimeout(watch, Math.min(Math.ceil(left), MAX_TIMER));
      else if (left < -GRACE / 2 && !again) this.#timer = setTimeout(watch, GRACE, true);
      else if (silentUntil < endsAt) this.end(new TimeoutError("idle", call.phase, idleMs));
      else this.end(new TimeoutError("attempt", call.phase, attemptMs));
    };
    this.onEnd((reason) => this.#controller.abort(reason));
    this.#leaveCall = call.onEnd((reason) => this.end(reason));
    watch();
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
    stopTimer(this.#timer);
    this.#leaveCall();
    if (abort) this.#controller.abort();
  }
}
