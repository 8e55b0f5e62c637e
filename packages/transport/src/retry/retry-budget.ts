/** What all calls of a client together may spend on retries, so that a failing service is not buried under them. */
export class RetryBudget {
  #tokens: number;

  constructor(readonly capacity = 500) {
    this.#tokens = capacity;
  }

  get tokens(): number {
    return this.#tokens;
  }

  /** Pays for a retry; false when there is not enough left. */
  spend(throttled: boolean): boolean {
    const cost = throttled ? 5 : 10;
    if (this.#tokens < cost) return false;
    this.#tokens -= cost;
    return true;
  }

  /** Every success earns a little back. */
  earn(): void {
    this.#tokens = Math.min(this.capacity, this.#tokens + 1);
  }
}
