import type { Entry } from "./entry.js";

/** How much goes into a call; both may shrink on the way. */
export interface ChunkSize {
  rows: number;
  bytes: number;
}

/** Cuts rows into what one call takes. Two rows with one key never share a chunk. */
export async function* cutChunks<Row>(
  rows: AsyncIterator<Row>,
  check: (row: Row, index: number) => Entry<Row>,
  size: ChunkSize,
  skip: number,
): AsyncGenerator<Entry<Row>[]> {
  let chunk: Entry<Row>[] = [];
  let bytes = 0;
  let keys = new Set<string>();
  let ended = false;
  try {
    for (let index = 0; ; index++) {
      const { done, value } = await rows.next();
      if (done) break;
      if (index < skip) continue;
      const entry = check(value, index);
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
    ended = true;
    if (chunk.length > 0) yield chunk;
  } finally {
    if (!ended) await rows.return?.();
  }
}
