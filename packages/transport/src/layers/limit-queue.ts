import { ConnectionError, TimeoutError } from "../errors/call-errors.js";
import type { Scope } from "../scope.js";

export interface QueueSettings {
  /** Calls that may wait for a place. @default 10_000 */
  maxWaiting?: number;
  /** How long one may wait, in milliseconds. @default 300_000 */
  maxWaitMs?: number;
}

interface Waiter {
  /** The number that the call drew when it came; a call that comes back keeps it. */
  readonly ticket: number;
  readonly start: () => void;
}

/** A fair queue for the places that OFS grants: first come, first served, also for those that come back. */
export class LimitQueue {
  #running = 0;
  #tickets = 0;
  #parkedUntil = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting: Waiter[] = [];

  constructor(
    readonly name: string,
    readonly places: number,
    private readonly settings: QueueSettings = {},
  ) {}

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /** Milliseconds until it goes on after OFS has had enough. */
  get parkedMs(): number {
    return Math.max(0, this.#parkedUntil - Date.now());
  }

  draw(): number {
    return this.#tickets++;
  }

  /** Waits for a place; the scope that ends takes the waiter out at once. */
  async acquire(ticket: number, scope: Scope): Promise<void> {
    if (this.#running < this.places && this.#waiting.length === 0 && this.parkedMs === 0) {
      this.#running++;
      return;
    }
    const { maxWaiting = 10_000, maxWaitMs = 300_000 } = this.settings;
    if (this.#waiting.length >= maxWaiting) {
      throw new ConnectionError(`${this.name}: ${maxWaiting} calls are waiting already`, { retryable: true });
    }
    await new Promise<void>((resolve, reject) => {
      const leave = (reason: unknown) => {
        clearTimeout(timer);
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(reason);
      };
      const timer = setTimeout(() => leave(new TimeoutError("queue", "queue", maxWaitMs)), maxWaitMs);
      const release = scope.onEnd((reason) => leave(reason));
      const waiter: Waiter = {
        ticket,
        start: () => {
          clearTimeout(timer);
          release();
          resolve();
        },
      };
      const behind = this.#waiting.findLastIndex((other) => other.ticket < ticket);
      this.#waiting.splice(behind + 1, 0, waiter);
      this.#next();
    });
  }

  release(): void {
    this.#running--;
    this.#next();
  }

  /** Nobody starts for a while. */
  park(ms: number): void {
    this.#parkedUntil = Math.max(this.#parkedUntil, Date.now() + ms);
    this.#next();
  }

  #next(): void {
    if (this.parkedMs > 0) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#next(), this.parkedMs);
      return;
    }
    while (this.#running < this.places) {
      const waiter = this.#waiting.shift();
      if (!waiter) return;
      this.#running++;
      waiter.start();
    }
  }
}
