import type { Moment } from "../clock.js";

/** Which requests a fault strikes. */
export interface FaultTarget {
  /** A route as in the contract, the start of one, the start of a path, or `*`. @default "*" */
  route?: string;
  /** How many requests it strikes. @default every one */
  times?: number;
  /** How many requests pass before it strikes. @default 0 */
  skip?: number;
  /** The share of requests that it strikes, from 0 to 1, drawn from the seed. @default 1 */
  rate?: number;
  /** When it begins, by the clock of the server. @default at once */
  from?: Moment;
  /** When it is over, by the clock of the server. @default when it is removed */
  to?: Moment;
}

/** Answers with a status instead of doing anything. */
export interface StatusFault extends FaultTarget {
  /** Answers with a status, and does nothing else. */
  kind: "status";
  /** The HTTP status, 200 to 599. */
  status: number;
  /** An OFS problem, an HTML page, nothing, a problem cut off in the middle, or this very text. @default "problem" */
  body?: "problem" | "html" | "empty" | "truncated" | { text: string; type?: string };
  /** Headers of the answer beside its own. */
  headers?: Record<string, string>;
  /** Sent as `Retry-After`: a number as seconds, a date as an HTTP date, a text as it is. */
  retryAfter?: number | Date | string;
  /** The detail of the problem. */
  detail?: string;
}

/** Waits before the answer begins. */
export interface LatencyFault extends FaultTarget {
  /** Has the answer begin later. */
  kind: "latency";
  /** How long it waits, by the clock of the machine. */
  milliseconds: number;
}

/** Cuts the connection. */
export interface ResetFault extends FaultTarget {
  /** Has the connection break. */
  kind: "reset";
  /**
   * Before the body was read; after it was read, with nothing done; or after the request was carried out, its answer
   * lost. @default "applied"
   */
  when?: "beforeBody" | "afterBody" | "applied";
}

/** Sends the start of the body and then nothing more. */
export interface StallFault extends FaultTarget {
  /** Has the answer stop in the middle, with the connection open. */
  kind: "stall";
  /** Bytes sent before the silence. @default half of the body */
  after?: number;
}

/** Sends the body slowly. */
export interface TrickleFault extends FaultTarget {
  /** Has the body come slowly. */
  kind: "trickle";
  /** How fast. */
  bytesPerSecond: number;
}

/** Ends the body too early. */
export interface TruncateFault extends FaultTarget {
  /** Has the body end too early. */
  kind: "truncate";
  /** Bytes sent. @default half of the body */
  after?: number;
  /** The connection breaks, or the body ends as if it were complete. @default "broken" */
  end?: "broken" | "clean";
}

/** Makes the token of the request invalid, from now on. */
export interface TokenFault extends FaultTarget {
  /** Has the token be valid no longer. */
  kind: "token";
  /** Whether it has run out or was withdrawn. @default "expired" */
  state?: "expired" | "revoked";
}

/** Changes the JSON of a successful answer. */
export interface DriftFault extends FaultTarget {
  /** Has a successful answer say something else. */
  kind: "drift";
  /** Given the answer, changes it or returns another one. */
  change: (data: unknown) => unknown;
}

/** Something that goes wrong on purpose. */
export type Fault =
  | StatusFault
  | LatencyFault
  | ResetFault
  | StallFault
  | TrickleFault
  | TruncateFault
  | TokenFault
  | DriftFault;
