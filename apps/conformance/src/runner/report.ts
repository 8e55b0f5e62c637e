/** What became of one case. */
export interface Verdict {
  readonly name: string;
  readonly group: string;
  readonly passed: boolean;
  /** What was not as expected. */
  readonly problems: readonly string[];
  readonly ms: number;
  /** Milliseconds past the deadline, for cases that have one. */
  readonly overrunMs?: number;
}

/** What a runner found; a runtime may have several, each with a share of the cases. */
export interface Report {
  readonly share: number;
  readonly verdicts: readonly Verdict[];
  /** Rejections that nobody handled, in any case. */
  readonly unhandled: readonly string[];
}
