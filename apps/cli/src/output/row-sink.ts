import { resolve } from "node:path";
import type { Sink } from "@ofsc/flow";
import { csvSink, ndjsonSink } from "@ofsc/flow/node";
import { type Context, own } from "../context.js";
import { UsageError } from "../errors/usage-error.js";

/** Where the rows of an export go: a file by its ending, or lines on standard output. */
export function rowSink<Row>(context: Context): Sink<Row> {
  const { io } = context;
  const out = own<string>(context, "out") ?? "-";
  if (out === "-") {
    return {
      write: async (rows) => {
        for (const row of rows) await io.stdout.write(`${JSON.stringify(row)}\n`);
      },
    };
  }
  if (/\.(ndjson|jsonl)$/i.test(out)) return ndjsonSink<Row>(resolve(io.cwd, out));
  if (/\.csv$/i.test(out)) return csvSink(resolve(io.cwd, out)) as Sink<Row>;
  throw new UsageError([{ at: "--out", why: `expected a file that ends in .ndjson or .csv, got "${out}"` }]);
}
