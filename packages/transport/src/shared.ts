import type { Limit } from "@ofsc/contract";

/** Grants the places of limits to all processes that ask, first come, first served. */
export interface SharedPlaces {
  /**
   * Waits for a place of `limit.concurrent`, the number that this process knows. Rejects with the reason of the signal;
   * whatever else it rejects with means that nobody can say, and the call goes on with the place that its own process
   * has given it.
   */
  enter(limit: Limit, signal: AbortSignal): Promise<SharedPlace>;
  /** OFS has had enough: nobody is given a place for a while, in milliseconds. */
  park(limit: Limit, ms: number): Promise<void>;
}

/** A place that all processes count. */
export interface SharedPlace {
  /** Gives the place back; more than once does no harm. */
  release(): void;
  /** Aborted when the place was taken away, as this process was not heard of for too long. */
  readonly lost: AbortSignal;
}

/** What several breakers know together. What fails or takes longer than 2 seconds leaves each to what it knows itself. */
export interface SharedBreaker {
  /** Undefined while the circuit is closed; `openUntil` in milliseconds since 1970. */
  read(): Promise<{ readonly openUntil: number; readonly openings: number } | undefined>;
  /** Whether it is this process that may try, for so many milliseconds. */
  probe(forMs: number): Promise<boolean>;
  /** Opens it for all processes, for so many milliseconds. */
  open(forMs: number): Promise<void>;
  /** Closes it for all processes. */
  close(): Promise<void>;
}
