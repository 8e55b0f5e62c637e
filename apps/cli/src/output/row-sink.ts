import { resolve } from "node:path";
import type { Sink } from "@ofsc/flow";
import { csvSink, ndjsonSink } from "@ofsc/flow/node";
import { type Context, own } from "../context.js";
import { UsageError } from "../errors/usage-error.js";
import { cellOf, valueAt } from "./cell.js";
import { pick } from "./pick.js";

const ending = /\.(?:(ndjson|jsonl)|csv)$/i;

/** Whether rows can go there. */
export const isRowFile = (out: string): boolean => out === "-" || ending.test(out);

/** Where the rows of an export go, with these fields alone: a file by its ending, or lines on standard output. */
export function rowSink<Row extends object>(
  context: Context,
  fields: readonly string[] | undefined = own<string[]>(context, "fields"),
): Sink<Row> {
  const { io } = context;
  const out = own<string>(context, "out") ?? "-";
  const chosen = (row: object) => (fields ? pick(row, fields) : row);
  if (out === "-") {
    return {
      write: async (rows) => {
        for (const row of rows) await io.stdout.write(`${JSON.stringify(chosen(row))}\n`);
      },
    };
  }
  const [found, lines] = ending.exec(out) ?? [];
  if (found === undefined)
    throw new UsageError([{ at: "--out", why: `expected a file that ends in .ndjson or .csv, got "${out}"` }]);
  const path = resolve(io.cwd, out);
  if (lines === undefined) return tolerant(context, path, fields);
  const sink = ndjsonSink<object>(path);
  return { ...sink, write: (rows) => sink.write(rows.map(chosen)) };
}

/** CSV whose columns are those named, or those of the first rows; what later rows have besides is said in the end. */
function tolerant<Row extends object>(context: Context, path: string, named: readonly string[] | undefined): Sink<Row> {
  let columns = named;
  const missed = new Set<string>();
  const sink = csvSink(path, { ...(named && { columns: named }) }) as Sink<object>;
  return {
    ...sink,
    write: async (rows) => {
      if (rows.length === 0) return;
      columns ??= [...new Set(rows.flatMap((row) => Object.keys(row)))];
      const known = columns;
      for (const row of rows)
        for (const name of Object.keys(row)) if (!named && !known.includes(name)) missed.add(name);
      await sink.write(rows.map((row) => Object.fromEntries(known.map((name) => [name, valueAt(row, name)]))));
    },
    close: async () => {
      await sink.close?.();
      if (missed.size === 0 || own<boolean>(context, "quiet")) return;
      const names = cellOf([...missed].join(", "));
      await context.io.stderr.write(`warning: later rows also have ${names}; name columns with --fields\n`);
    },
  };
}
