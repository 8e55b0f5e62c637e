import { unlessAborted } from "./sleep.js";

/** Where rows come from. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row> | ReadableStream<Row>;

/** Rows one after the other, whatever they come from, until a signal; ending early closes the source. */
export function readRows<Row>(rows: Rows<Row>, signal: AbortSignal): AsyncGenerator<Row, void, void> {
  if (Symbol.asyncIterator in rows) return readUntil(rows[Symbol.asyncIterator](), signal);
  return Symbol.iterator in rows ? fromIterable(rows, signal) : readUntil(fromStream(rows), signal);
}

async function* fromIterable<Row>(rows: Iterable<Row>, signal: AbortSignal): AsyncGenerator<Row, void, void> {
  for (const row of rows) {
    signal.throwIfAborted();
    yield row;
  }
}

/** Not every browser iterates its streams. */
function fromStream<Row>(stream: ReadableStream<Row>): AsyncIterator<Row> {
  const reader = stream.getReader();
  return {
    next: () => reader.read() as Promise<IteratorResult<Row>>,
    return: async () => ({ done: true, value: await reader.cancel() }),
  };
}

async function* readUntil<Row>(source: AsyncIterator<Row>, signal: AbortSignal): AsyncGenerator<Row, void, void> {
  let found: IteratorResult<Row> | undefined;
  try {
    for (;;) {
      found = undefined;
      found = await unlessAborted(source.next(), signal);
      if (found.done) return;
      yield found.value;
    }
  } finally {
    if (!found?.done) {
      const closing = Promise.resolve(source.return?.());
      // A source that has not answered may never do so.
      if (found) await closing;
      else closing.catch(() => {});
    }
  }
}
