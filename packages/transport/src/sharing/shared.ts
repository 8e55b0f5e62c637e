import type { Limit } from "@ofsc/contract";
import type { Scope } from "../scope.js";

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

/** What shared places are to a queue: `sharePlaces(places)`. */
export interface PlaceSharing {
  /** Undefined when nobody can say, as the call then goes on alone. */
  readonly enter: (limit: Limit, scope: Scope, maxWaitMs?: number) => Promise<SharedPlace | undefined>;
  /** Nobody is given a place for so many milliseconds. */
  readonly park: (limit: Limit, ms: number) => void;
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

/** What a shared breaker is to one of a process: `shareBreaker(breaker)`. */
export interface BreakerSharing {
  /** Null when nobody can say. */
  readonly read: () => Promise<Awaited<ReturnType<SharedBreaker["read"]>> | null>;
  /** Whether it is this process that may try, for so many milliseconds; undefined when nobody can say. */
  readonly probe: (forMs: number) => Promise<boolean | undefined>;
  /** The circuit opens for all, for so many milliseconds. */
  readonly open: (forMs: number) => void;
  /** The circuit closes for all. */
  readonly close: () => void;
}
