import type { RowOutcome } from "./batch.js";

/** A row with its place among all rows. */
export interface Entry<Row> {
  readonly row: Row;
  readonly index: number;
  /** The size of a body with this row alone, as UTF-8. */
  readonly bytes: number;
  readonly key?: string | undefined;
  /** What became of it before it was ever sent. */
  readonly refused?: RowOutcome;
}
