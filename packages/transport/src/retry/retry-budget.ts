const CAPACITY = 500;

/** What all calls of a client together may spend on retries, so that a failing service is not buried under them. */
export class RetryBudget {
  tokens = CAPACITY;

  /** Pays for a retry; false when there is not enough left. */
  spend(throttled: boolean): boolean {
    const cost = throttled ? 5 : 10;
    if (this.tokens < cost) return false;
    this.tokens -= cost;
    return true;
  }

  /** Every success earns a little back. */
  earn(): void {
    this.tokens = Math.min(CAPACITY, this.tokens + 1);
  }
}
