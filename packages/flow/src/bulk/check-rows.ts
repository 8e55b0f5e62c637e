import type { Operation } from "@ofsc/contract";
import { linkSignal } from "../work/link-signal.js";
import type { Rows } from "../work/rows.js";
import type { Batch, BulkOutcome } from "./batch.js";
import type { BulkOptions } from "./bulk.js";
import { checkBulkOptions } from "./check-options.js";
import { cutChunks, sizeOf } from "./chunks.js";

/** What would be sent. */
export interface BulkPlan {
  /** Rows that their model takes. */
  readonly rows: number;
  /** Calls that they make. */
  readonly calls: number;
  /** Of all bodies together. */
  readonly bytes: number;
  /** How many calls follow one after the other at least: times the length of a call, the shortest time. */
  readonly rounds: number;
}

/** Rows that are looked at and not sent. Iterate it: a row is `failed` by its model, or `skipped`. */
export interface RowsCheck<Row> extends AsyncIterable<BulkOutcome<Row>> {
  /** What would be sent; it grows as the rows are read. */
  readonly plan: BulkPlan;
}

/** Checks every row against the model as `bulk` does, and sends nothing. */
export function checkRows<Row, O extends Operation>(
  batch: Batch<Row, O>,
  rows: Rows<Row>,
  options: Pick<BulkOptions<Row>, "rows" | "concurrency" | "signal"> = {},
): RowsCheck<Row> {
  checkBulkOptions("checkRows", options);
  const { concurrency = 2 } = options;
  const planned = { rows: 0, calls: 0, bytes: 0 };
  return {
    async *[Symbol.asyncIterator]() {
      const { controller, unlink } = linkSignal(options.signal);
      try {
        for await (const chunk of cutChunks(batch, rows, sizeOf(batch.most, options.rows), controller.signal)) {
          const valid = chunk.filter(({ refused }) => !refused);
          planned.rows += valid.length;
          planned.calls += valid.length > 0 ? 1 : 0;
          planned.bytes += valid.reduce((sum, { bytes }) => sum + bytes, 0);
          for (const { row, index, refused } of chunk) {
            controller.signal.throwIfAborted();
            yield { ...(refused ?? { status: "skipped" as const }), row, index, attempts: 0 };
          }
        }
      } finally {
        unlink();
      }
    },
    get plan() {
      return { ...planned, rounds: Math.ceil(planned.calls / concurrency) };
    },
  };
}
