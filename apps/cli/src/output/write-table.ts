import { type Context, own } from "../context.js";
import { cellOf, valueAt } from "./cell.js";
import { columnsOf } from "./columns.js";
import { hasColor, styled } from "./style.js";
import { cut, tableOf, widthOf } from "./table.js";
import type { Writer } from "./writer.js";

const page = 1000;

/** A table of items; two columns, name and value, of a single answer. */
export function tableWriter(context: Context): Writer {
  const { io, command } = context;
  const width = io.stdout.columns ?? 120;
  const color = hasColor(context, io.stdout);
  const asked = own<string[]>(context, "fields") ?? (context.line.values.query["fields"] as string[] | undefined);
  let columns = asked;
  let held: unknown[] = [];
  let count = 0;
  const flush = async () => {
    if (held.length === 0) return;
    columns ??= choose(columnsOf(held), command.columns);
    const text = tableOf(held, columns, width, color);
    // The header stands once, above all.
    await io.stdout.write(count === held.length ? text : text.slice(text.indexOf("\n") + 1));
    held = [];
  };
  return {
    item: async (value) => {
      held.push(value);
      count += 1;
      if (held.length >= page) await flush();
    },
    one: async (value) => {
      if (typeof value !== "object" || value === null) return io.stdout.write(`${cellOf(value)}\n`);
      const names = columnsOf([value]);
      const space = Math.max(0, ...names.map((name) => widthOf(cellOf(name))));
      const rows = names.map(
        (name) =>
          `${styled(color, "bold", cellOf(name).padEnd(space))}  ${cut(cellOf(valueAt(value, name)), Math.max(10, width - space - 2))}`,
      );
      await io.stdout.write(`${rows.join("\n")}\n`);
    },
    end: flush,
  };
}

/** Columns that people look at, as far as the items have them; else the first that there are. */
function choose(present: readonly string[], wanted: readonly string[] = []): string[] {
  const known = wanted.filter((column) =>
    present.some((path) => path === column || path.startsWith(`${column}.`) || column.startsWith(`${path}.`)),
  );
  return known.length > 0 ? known : present.slice(0, 8);
}
