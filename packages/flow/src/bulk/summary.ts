import { OfscError } from "@ofsc/contract";
import type { RowError, RowOutcome } from "./batch.js";

/** How many rows came to what. */
export interface BulkSummary {
  /** OFS made something new of them. */
  readonly created: number;
  /** OFS changed what was there, or took them without saying which. */
  readonly updated: number;
  /** There was nothing to do. */
  readonly unchanged: number;
  /** They were refused. */
  readonly failed: number;
  /** They were sent, and nobody can tell what became of them. */
  readonly unknown: number;
  /** They were not sent. */
  readonly skipped: number;
}

/** Rows failed, or nobody knows what became of them; all others are done. */
export class BulkError extends OfscError {
  override readonly name = "BulkError";
  override readonly code = "bulk";
  /** How many rows came to what. */
  declare readonly summary: BulkSummary;
  /** The first hundred; all of them are in the dead letters. */
  declare readonly failures: readonly BulkFailure[];

  constructor(summary: BulkSummary, failures: readonly BulkFailure[]) {
    const { failed, unknown } = summary;
    const first = failures.slice(0, 3).map(({ index, error }) => `\n  row ${index}: ${error.message}`);
    super(`${failed} rows failed and ${unknown} are unknown${first.join("")}`);
    this.summary = summary;
    this.failures = failures;
  }
}

/** A row that failed, by its place among all rows. */
export interface BulkFailure {
  /** Its place, from 0. */
  readonly index: number;
  /** Why it failed. */
  readonly error: RowError;
}

export type Summary = { -readonly [K in keyof BulkSummary]: number };

export const emptySummary = (): Summary => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
  unknown: 0,
  skipped: 0,
});

/** Whether a row is one for the dead letters. */
export function isFailure(outcome: RowOutcome): outcome is Extract<RowOutcome, { error: RowError }> {
  return outcome.status === "failed" || outcome.status === "unknown";
}
