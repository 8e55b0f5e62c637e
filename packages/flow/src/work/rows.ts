/** Where rows come from. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row> | ReadableStream<Row>;

/** Rows one after the other, whatever they come from; ending early closes the source. */
export function readRows<Row>(rows: Rows<Row>): AsyncIterator<Row> {
  if (Symbol.asyncIterator in rows) return rows[Symbol.asyncIterator]();
  if (Symbol.iterator in rows) return fromIterable(rows);
  return fromStream(rows);
}

async function* fromIterable<Row>(rows: Iterable<Row>): AsyncGenerator<Row> {
  yield* rows;
}

/** Not every browser iterates its streams. */
async function* fromStream<Row>(stream: ReadableStream<Row>): AsyncGenerator<Row> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
