import type { Arguments, Operation, Output, Problem, RequestOptions, Sender } from "@ofsc/contract";

/** Why a row failed, as plain data that can be kept. */
export interface RowError {
  /** As in `OfscError.code`; `row` where OFS took the call and refused the row. */
  readonly code: string;
  /** In words, for people. */
  readonly message: string;
  /** The HTTP status, where there was one. */
  readonly status?: number;
  /** Whether the same row may succeed later, unchanged. */
  readonly retryable: boolean;
  /** What its model found wrong with it, before it was sent. */
  readonly problems?: readonly Problem[];
}

/** What became of a row. */
export type RowOutcome =
  | {
      readonly status: "created" | "updated" | "unchanged";
      /** What OFS knows the row by. */
      readonly id?: number | string;
      readonly warnings?: readonly string[];
    }
  /** OFS, or its model, refuses the row. */
  | { readonly status: "failed"; readonly error: RowError }
  /** It was sent, and nothing says whether it took effect. */
  | { readonly status: "unknown"; readonly error: RowError }
  /** It was not sent: only checked. */
  | { readonly status: "skipped" };

/** What became of a row, with the row, its place among all rows from 0, and how often it was sent. */
export type BulkOutcome<Row> = RowOutcome & { readonly row: Row; readonly index: number; readonly attempts: number };

/** Whether a row has been applied, as far as OFS can be asked. */
export type Found = "applied" | "absent" | "unknown";

/** How rows become calls of an operation, and its answers what became of them. */
export interface Batch<Row, O extends Operation = Operation> {
  /** What is called. */
  readonly operation: O;
  /** Sent instead, alone and before all others, until one call has succeeded. */
  readonly first?: Operation;
  /** The most that one call takes; bytes of the body as UTF-8. */
  readonly most: { readonly rows: number; readonly bytes: number };
  /** What all calls have in common; a checkpoint is for these alone. */
  readonly parameters?: unknown;
  /** The arguments of a call with these rows. */
  readonly toArguments: (rows: readonly Row[]) => Arguments<O>;
  /** What became of each row, in their order. */
  readonly toOutcomes: (answer: Output<O>, rows: readonly Row[]) => readonly RowOutcome[];
  /** Tells rows apart: those with the same key keep their order and are never under way together. */
  readonly keyOf?: ((row: Row) => string | undefined) | undefined;
  /** Whether sending the same rows again does no harm. @default what the operation says */
  readonly replay?: boolean | ((row: Row) => boolean);
  /** Finds out whether a row has been applied, where sending it again might do harm. */
  readonly find?: ((row: Row, sender: Sender, options: RequestOptions) => Promise<Found>) | undefined;
}
