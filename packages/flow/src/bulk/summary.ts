import { isObject, OfscError } from "@ofsc/contract";
import type { RowError, RowOutcome } from "./batch.js";

/** How many rows came to what. */
export interface BulkSummary {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly unknown: number;
  readonly skipped: number;
}

/** What a dry run found that would be sent. */
export interface BulkPlan {
  readonly rows: number;
  readonly calls: number;
  /** Of all bodies together. */
  readonly bytes: number;
  /** How many calls follow one after the other at least: times the length of a call, the shortest time. */
  readonly rounds: number;
}

/** Rows failed, or nobody knows what became of them; all others are done. */
export class BulkError extends OfscError {
  override readonly name = "BulkError";
  override readonly code = "bulk";
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
  readonly index: number;
  readonly error: RowError;
}

export type Summary = { -readonly [K in keyof BulkSummary]: number };

const names = ["created", "updated", "unchanged", "failed", "unknown", "skipped"] as const;

export const emptySummary = (): Summary => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
  unknown: 0,
  skipped: 0,
});

export function isSummary(value: unknown): value is BulkSummary {
  return isObject(value) && names.every((name) => Number.isSafeInteger((value as Record<string, unknown>)[name]));
}

/** Whether a row is one for the dead letters. */
export function isFailure(outcome: RowOutcome): outcome is Extract<RowOutcome, { error: RowError }> {
  return outcome.status === "failed" || outcome.status === "unknown";
}
