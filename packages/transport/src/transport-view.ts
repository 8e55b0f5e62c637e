import type { Vendor } from "@ofsc/contract";

/** `closed`: calls go through. `open`: none does. `half_open`: one does, and what becomes of it decides. */
export type BreakerStatus = "closed" | "open" | "half_open";

/** All that a breaker knows, as plain JSON. */
export interface BreakerState {
  /** `closed` lets calls through, `open` none, `half-open` one to try. */
  readonly status: BreakerStatus;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
  /** How often it has opened since it last closed. */
  readonly openings: number;
  /** What it has counted, for its own use alone. */
  readonly samples: unknown;
}

/** The circuit breaker, as calls find it now. */
export interface BreakerHealth {
  /** `closed` lets calls through, `open` none, `half-open` one to try. */
  readonly status: BreakerStatus;
  /** How long until a call may try, in milliseconds; 0 unless open. */
  readonly retryAfterMs: number;
  /** To be given to another transport as `initialState`. */
  readonly state: BreakerState;
}

/** One queue, as it is now. */
export interface LimitHealth {
  /** The name of the limit, such as `activities`. */
  readonly name: string;
  /** Calls under way. */
  readonly running: number;
  /** Calls that wait for a place. */
  readonly waiting: number;
  /** How long until it goes on after a 429, in milliseconds. */
  readonly parkedMs: number;
}

/** How a transport is doing. */
export interface Health {
  /** Absent when there is no breaker. */
  readonly breaker?: BreakerHealth;
  /** The queues of the documented limits that have been used. */
  readonly limits: readonly LimitHealth[];
  /** What is left for retries: 0 when too many calls fail for another to be tried again. */
  readonly retryBudget: number;
}

/** A transport as its layers see it: the same object, without what makes calls or changes settings. */
export interface TransportView {
  /** Whose service it is. */
  readonly vendor: Vendor;
  /** Where the service is, a path included. */
  readonly baseUrl: string;
  /** Whose calls these are, such as `client@instance`; absent where only the token knows. */
  readonly principal?: string | undefined;
  /** How it is now: queues, breaker and retry budget. */
  health(): Health;
}
