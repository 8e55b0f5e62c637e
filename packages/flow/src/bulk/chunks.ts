import type { Operation } from "@ofsc/contract";
import { type Rows, readRows } from "../work/rows.js";
import type { Batch } from "./batch.js";
import { checkRow } from "./check-row.js";
import type { Entry } from "./entry.js";

/** How much goes into a call; both may shrink on the way. */
export interface ChunkSize {
  rows: number;
  bytes: number;
}

/** As much as a call of a batch takes, or fewer rows. */
export const sizeOf = (most: ChunkSize, rows = most.rows): ChunkSize => ({
  rows: Math.min(rows, most.rows),
  bytes: most.bytes,
});

/** Checks rows, and cuts them into what one call takes. Two rows with one key never share a chunk. */
export async function* cutChunks<Row, O extends Operation>(
  batch: Batch<Row, O>,
  rows: Rows<Row>,
  size: ChunkSize,
  signal: AbortSignal,
  skip = 0,
): AsyncGenerator<Entry<Row>[]> {
  let chunk: Entry<Row>[] = [];
  let bytes = 0;
  let keys = new Set<string>();
  let index = 0;
  for await (const row of readRows(rows, signal)) {
    if (index++ < skip) continue;
    const entry = checkRow(batch, row, index - 1);
    const { key } = entry;
    const full = chunk.length >= size.rows || bytes + entry.bytes > size.bytes;
    if (chunk.length > 0 && (full || (key !== undefined && keys.has(key)))) {
      yield chunk;
      [chunk, bytes, keys] = [[], 0, new Set()];
    }
    chunk.push(entry);
    // A body of several rows has what is around them only once, so this never comes to less.
    bytes += entry.bytes + 1;
    if (key !== undefined) keys.add(key);
  }
  if (chunk.length > 0) yield chunk;
}
