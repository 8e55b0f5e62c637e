import { countOption } from "@ofsc/contract";
import { linkSignal } from "../work/link-signal.js";
import { refuseOptions } from "../work/refuse-options.js";
import { type Rows, readRows } from "../work/rows.js";
import { unlessAborted } from "../work/sleep.js";

/** How rows are worked on. */
export interface MapRowsOptions {
  /** How many rows are under way at once. @default 3 */
  concurrency?: number | undefined;
  /** Ends it: `work` gets the signal too, and its reason comes back unchanged. */
  signal?: AbortSignal | undefined;
  /** Whether results come in the order of the rows, or as they are ready. @default true */
  ordered?: boolean | undefined;
}

/** What became of the work for a row, with the row and its place from 0. */
export type MappedRow<Row, Result> = PromiseSettledResult<Result> & { readonly row: Row; readonly index: number };

/**
 * Calls for rows one by one, so many at once: any operation, or anything else that returns a promise. What fails is a
 * result like any other. No more than `concurrency` rows are read ahead of whoever takes the results.
 */
export async function* mapRows<Row, Result>(
  rows: Rows<Row>,
  work: (row: Row, index: number, signal: AbortSignal) => PromiseLike<Result>,
  { concurrency = 3, signal, ordered = true }: MapRowsOptions = {},
): AsyncGenerator<MappedRow<Row, Result>, void, void> {
  refuseOptions("mapRows", { concurrency: countOption }, { concurrency });
  const { controller, unlink } = linkSignal(signal);
  const source = readRows(rows, controller.signal);
  type Mapped = MappedRow<Row, Result>;
  const running = new Map<number, Promise<Mapped>>();
  let next = 0;
  let ended = false;

  const start = (row: Row, index: number): Promise<Mapped> =>
    Promise.resolve()
      .then(() => {
        controller.signal.throwIfAborted();
        return work(row, index, controller.signal);
      })
      .then(
        (value): Mapped => ({ status: "fulfilled", value, row, index }),
        (reason: unknown): Mapped => ({ status: "rejected", reason, row, index }),
      );
  try {
    for (;;) {
      while (!ended && running.size < concurrency) {
        const { done, value } = await source.next();
        if (done) ended = true;
        else running.set(next, start(value, next++));
      }
      const [first] = running.values();
      if (!first) break;
      const mapped = await unlessAborted(ordered ? first : Promise.race(running.values()), controller.signal);
      running.delete(mapped.index);
      yield mapped;
    }
  } finally {
    unlink();
    controller.abort();
    await Promise.all(running.values());
    await source.return();
  }
}
