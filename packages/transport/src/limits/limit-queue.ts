import { leftUntil, startTimer, stopTimer, type Timer } from "../deadline.js";
import { ConnectionError, TimeoutError } from "../errors/call-errors.js";
import { NEVER, type Scope } from "../scope.js";
import type { LimitHealth } from "../transport-view.js";

export interface QueueSettings {
  /** Calls that may wait for a place. @default 10_000 */
  maxWaiting?: number | undefined;
  /** How long one may wait, in milliseconds. @default 300_000 */
  maxWaitMs?: number | undefined;
}

interface Waiter {
  /** The number that the call drew when it came; a call that comes back keeps it. */
  readonly ticket: number;
  readonly start: () => void;
}

/** A fair queue for the places that the service grants: first come, first served, also for those that come back. */
export class LimitQueue {
  #running = 0;
  #tickets = 0;
  #parkedUntil = 0;
  /** Whether one call tries first. */
  #careful = false;
  #timer: Timer;
  /** In the order of their tickets: those that come back are before all that have never begun. */
  readonly #waiting: Waiter[] = [];

  readonly #name: string;
  #places: number;
  readonly #settings: QueueSettings;

  constructor(name: string, places: number, settings: QueueSettings = {}) {
    this.#name = name;
    this.#places = places;
    this.#settings = settings;
  }

  health(): LimitHealth {
    return { name: this.#name, running: this.#running, waiting: this.waiting, parkedMs: this.parkedMs };
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Milliseconds until it goes on after the service has had enough. */
  get parkedMs(): number {
    return leftUntil(this.#parkedUntil);
  }

  /** Waits for a place; returns the ticket to come back with. A call that has less time than that is told at once. */
  async enter(scope: Scope, timeMs: number = NEVER): Promise<number> {
    const { maxWaiting = 10_000, maxWaitMs = 300_000 } = this.#settings;
    const { parkedMs } = this;
    const facts = { retryable: true, ...(parkedMs > 0 && { retryAfterMs: parkedMs }) };
    if (parkedMs > Math.min(maxWaitMs, timeMs)) {
      throw new ConnectionError(`asked to wait ${parkedMs} ms for ${this.#name}`, facts);
    }
    if (!this.#isFree && this.waiting >= maxWaiting) {
      throw new ConnectionError(`too many calls wait for ${this.#name}`, facts);
    }
    const ticket = this.#tickets++;
    await this.acquire(ticket, scope);
    return ticket;
  }

  /** Waits for a place with a ticket; the scope that ends takes the waiter out at once. */
  async acquire(ticket: number, scope: Scope): Promise<void> {
    if (this.#isFree) {
      this.#running++;
      return;
    }
    const { maxWaitMs = 300_000 } = this.#settings;
    await new Promise<void>((resolve, reject) => {
      const waiter: Waiter = {
        ticket,
        start: () => {
          forget();
          resolve();
        },
      };
      const leave = (reason: unknown) => {
        forget();
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        this.#next();
        reject(reason);
      };
      const behind = this.#waiting.findLastIndex((other) => other.ticket < ticket);
      this.#waiting.splice(behind + 1, 0, waiter);
      const timer = startTimer(maxWaitMs, () => leave(new TimeoutError("queue", "queue", maxWaitMs)));
      let release = () => {};
      const forget = () => {
        stopTimer(timer);
        release();
      };
      // A scope that has ended already says so before it returns.
      release = scope.onEnd(leave);
      this.#next();
    });
  }

  release(): void {
    this.#running--;
    // One that went through after the service has had enough: the others may follow.
    if (this.parkedMs === 0) this.#careful = false;
    this.#next();
  }

  /** More places or fewer; those who have one keep it. */
  resize(places = this.#places): void {
    this.#places = places;
    this.#next();
  }

  /** Nobody starts for a while. */
  park(ms: number): void {
    this.#parkedUntil = Math.max(this.#parkedUntil, performance.now() + ms);
    this.#careful = true;
    this.#next();
  }

  get #isFree(): boolean {
    return this.#hasPlace && this.waiting === 0 && this.parkedMs === 0;
  }

  get #hasPlace(): boolean {
    return this.#running < (this.#careful ? 1 : this.#places);
  }

  #next(): void {
    stopTimer(this.#timer);
    const { parkedMs } = this;
    if (parkedMs > 0) {
      // Without anybody waiting, a timer would only keep the process alive.
      if (this.waiting > 0) this.#timer = setTimeout(() => this.#next(), parkedMs);
      return;
    }
    while (this.#hasPlace) {
      const waiter = this.#waiting.shift();
      if (!waiter) return;
      this.#running++;
      waiter.start();
    }
  }
}
