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
  /** The service has had enough: nobody is given a place for a while, in milliseconds. */
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

/** What an answer says of the pace: how many calls there is room for, and how soon one more comes. */
export interface PaceTold {
  /** Milliseconds until there is room for one more. */
  readonly everyMs: number;
  /** How many calls there is room for. */
  readonly left: number;
}

/** Room that was asked for. */
export interface PaceRoom {
  /** Milliseconds until there may be room; 0 where it was taken. */
  readonly waitMs: number;
  /** The number of what was taken, counted over all processes. */
  readonly ticket: number;
}

/** A pace that all processes keep to together, for each kind of call, such as `reads` and `writes`. */
export interface SharedPace {
  /**
   * Takes room for a call, where there is some. `everyMs` is the pace until an answer has said another. What is `owed` is
   * taken in any case, for a call that is sent again.
   */
  take(kind: string, everyMs: number, owed?: boolean): Promise<PaceRoom>;
  /** What the answer to the call with that ticket said. What was taken after it counts as not yet seen by the service. */
  learn(kind: string, ticket: number, told: PaceTold): Promise<void>;
  /** The service has had enough: nobody takes room for a while, in milliseconds. */
  park(kind: string, ms: number): Promise<void>;
}

/** What a shared pace is to one of a process: `sharePace(pace)`. */
export interface PaceSharing {
  /** Undefined when nobody can say, as the call then keeps to the pace of its own process. */
  readonly take: (kind: string, everyMs: number, owed?: boolean) => Promise<PaceRoom | undefined>;
  /** What an answer said. */
  readonly learn: (kind: string, ticket: number, told: PaceTold) => void;
  /** Nobody takes room for so many milliseconds. */
  readonly park: (kind: string, ms: number) => void;
}
