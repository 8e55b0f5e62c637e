import type { Ofsc } from "@ofsc/sdk";

/** What a case works with. */
export interface Live {
  readonly ofsc: Ofsc;
  /** What the labels of everything created begin with: different in every run. */
  readonly prefix: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Has something undone when the case is over, however it ends; the last first. Register it before what it undoes. */
  undo(what: string, work: () => PromiseLike<unknown>): void;
}

/** One thing to try on an instance. */
export interface LiveCase {
  readonly name: string;
  run(live: Live): Promise<unknown>;
}

/** Thrown by a case that cannot be tried on this instance. */
export class Skipped extends Error {}

/** Ends a case that has found something else than it should have. */
export function check(holds: boolean, expected: string): asserts holds {
  if (!holds) throw new Error(`expected ${expected}`);
}
