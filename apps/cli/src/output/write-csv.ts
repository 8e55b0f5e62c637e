import { stringify } from "csv-stringify/sync";
import { type Context, own } from "../context.js";
import { cellOf, valueAt } from "./cell.js";
import { columnsOf } from "./columns.js";
import type { Writer } from "./writer.js";

const firstPage = 500;

/** A header, then rows. Columns are `--fields`, or those of the first items; a later one with more is said at the end. */
export function csvWriter(context: Context): Writer {
  const { io } = context;
  let columns = own<string[]>(context, "fields") ?? (context.line.values.query["fields"] as string[] | undefined);
  let held: unknown[] = [];
  let begun = false;
  const missed = new Set<string>();
  const rowOf = (value: unknown) =>
    (columns as string[]).map((column) => plain(column === "value" ? value : valueAt(value, column)));
  const flush = async () => {
    columns ??= columnsOf(held);
    const rows = held.map(rowOf);
    held = [];
    if (!begun && columns.length > 0) rows.unshift(columns);
    begun = true;
    if (rows.length > 0) await io.stdout.write(stringify(rows as never));
  };
  const item = async (value: unknown) => {
    if (begun) for (const column of columnsOf([value])) if (!columns?.includes(column)) missed.add(column);
    held.push(value);
    if (held.length >= firstPage) await flush();
  };
  return {
    item,
    one: item,
    end: async () => {
      await flush();
      if (missed.size > 0 && !own(context, "fields") && !own<boolean>(context, "quiet")) {
        await io.stderr.write(
          `warning: later items also have ${cellOf([...missed].join(", "))}; name columns with --fields\n`,
        );
      }
    },
  };
}

const plain = (value: unknown) => (typeof value === "object" && value !== null ? JSON.stringify(value) : (value ?? ""));
