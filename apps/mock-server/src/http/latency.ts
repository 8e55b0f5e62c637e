/** A call that is about to be answered. */
export interface TimedCall {
  /** The operation, as in the contract. */
  readonly operation: string;
  /** How many items the answer has; 0 where it has none. */
  readonly rows: number;
  /** Where in the list they start. */
  readonly offset: number;
  /** The size of the answer. */
  readonly bytes: number;
}

/** How long a call takes, in milliseconds. */
export type Latency = (call: TimedCall) => number;

/** How long a list may collect rows; what it has by then is its page. */
export const collectingMs = 30_000;
