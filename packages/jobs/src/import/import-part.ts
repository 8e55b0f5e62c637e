import { isObject, type Sender } from "@ofsc/contract";
import { type Batch, type BulkOutcome, bulk, type RowError, type Sink, StoreError } from "@ofsc/flow";
import { UnrecoverableError } from "bullmq";
import type { Parts } from "../parts/parts.js";
import { writeLines } from "../parts/write-lines.js";
import type { PartContext, PartResult } from "../queue/part-context.js";
import { placeStore } from "../queue/place-store.js";
import type { Batches } from "./batches.js";
import type { ImportRange } from "./import-job.js";
import { linesOf } from "./lines.js";

/** A row that was not taken, by its line in the source from 1. */
interface DeadRow {
  readonly line: number;
  readonly status: "failed" | "unknown";
  readonly error: RowError;
}

/** Sends the rows of a range, from where an earlier worker left off; rows that fail are dead letters. */
export async function importPart(
  sender: Sender,
  parts: Parts,
  id: string,
  { batch: batchName, source, start, end, line }: ImportRange,
  batches: Batches,
  { progress, signal, note }: PartContext,
): Promise<PartResult> {
  const batch = Object.hasOwn(batches, batchName) ? batches[batchName] : undefined;
  if (!batch) throw new UnrecoverableError(`no batch "${batchName}" among those of this worker`);
  const unreadable: DeadRow[] = [];
  const lines: number[] = [];
  async function* rows(): AsyncGenerator<unknown> {
    let number = line;
    for await (const text of linesOf(parts.read(source, { start, end }))) {
      number += 1;
      if (text.trim() === "") continue;
      try {
        const row: unknown = JSON.parse(text);
        lines.push(number);
        yield row;
      } catch (error) {
        const { message } = error as Error;
        unreadable.push({ line: number, status: "failed", error: { code: "row_format", message, retryable: false } });
      }
    }
  }
  const dead = deadRows((index) => lines[index] as number);
  const run = bulk(sender, batch as unknown as Batch<unknown, never>, rows(), {
    signal,
    checkpoint: { store: placeStore(progress), key: "rows" },
    deadLetters: dead.sink,
    onProgress: note,
  });
  for await (const _ of run);
  const failed = [...unreadable, ...dead.rows].sort((a, b) => a.line - b.line);
  const { done, calls } = run.progress;
  const counts = { done: done + unreadable.length, failed: failed.length, calls };
  if (failed.length === 0) return counts;
  const name = `${id}/dead-letters/${start}-${end}.ndjson`;
  await writeLines(parts, name, await withRows(parts, source, { start, end }, line, failed));
  return { ...counts, name };
}

/** Rows that failed, kept with the checkpoint, so that whoever takes over knows those of before. */
function deadRows(lineOf: (index: number) => number) {
  let rows: DeadRow[] = [];
  const sink: Sink<BulkOutcome<unknown>> = {
    write: async (outcomes) => {
      for (const { index, ...outcome } of outcomes) {
        if (outcome.status !== "failed" && outcome.status !== "unknown") continue;
        rows.push({ line: lineOf(index), status: outcome.status, error: outcome.error });
      }
    },
    position: () => rows,
    rewind: async (position = []) => {
      if (!Array.isArray(position) || !position.every(isDeadRow)) throw new StoreError("rows", "holds no dead letters");
      rows = position;
    },
  };
  return {
    sink,
    get rows() {
      return rows;
    },
  };
}

function isDeadRow(value: unknown): value is DeadRow {
  const { line, status, error } = { ...(value as Partial<DeadRow>) };
  return Number.isSafeInteger(line) && (status === "failed" || status === "unknown") && isObject(error);
}

/** The rows themselves, as they are in the source. */
async function withRows(
  parts: Parts,
  source: string,
  range: { start: number; end: number },
  line: number,
  failed: readonly DeadRow[],
): Promise<object[]> {
  const wanted = new Map(failed.map((one) => [one.line, one]));
  const found: object[] = [];
  let number = line;
  for await (const text of linesOf(parts.read(source, range))) {
    number += 1;
    const one = wanted.get(number);
    if (one) found.push(one.error.code === "row_format" ? { ...one, text } : { ...one, row: JSON.parse(text) });
  }
  return found;
}
