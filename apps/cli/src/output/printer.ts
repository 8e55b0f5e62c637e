import { type Context, own, variableOf } from "../context.js";
import { UsageError } from "../errors/usage-error.js";
import { pick } from "./pick.js";
import { createProgress } from "./progress.js";
import { createQuery } from "./query.js";
import { csvWriter } from "./write-csv.js";
import { idWriter } from "./write-id.js";
import { jsonWriter, ndjsonWriter } from "./write-json.js";
import { tableWriter } from "./write-table.js";
import { yamlWriter } from "./write-yaml.js";
import type { Writer } from "./writer.js";

export type Format = "table" | "json" | "ndjson" | "csv" | "yaml" | "id";

const writers: Readonly<Record<Format, (context: Context) => Writer>> = {
  table: tableWriter,
  json: jsonWriter,
  ndjson: ndjsonWriter,
  csv: csvWriter,
  yaml: yamlWriter,
  id: idWriter,
};

/** The format asked for; a table at a terminal, JSON elsewhere. */
function formatOf(context: Context): Format {
  const asked = own<Format>(context, "output") ?? variableOf(context, "OUTPUT");
  if (asked) {
    if (Object.hasOwn(writers, asked)) return asked as Format;
    const why = `expected one of ${Object.keys(writers).join(", ")}, got "${asked}"`;
    throw new UsageError([{ at: `${context.program.prefix}_OUTPUT`, why }]);
  }
  return context.io.stdout.isTty ? "table" : "json";
}

export interface Printer extends Writer {
  progress(shown: number, total: number | undefined): Promise<void>;
  /** Has it said below the answer where a list was cut short. */
  cut(at: { shown: number; total: number | undefined }): void;
}

/** A writer behind `--fields` and `--query`. */
export async function createPrinter(context: Context): Promise<Printer> {
  const format = formatOf(context);
  const writer = writers[format](context);
  const query = await createQuery(context);
  const progress = createProgress(context);
  const fields = own<string[]>(context, "fields");
  const chosen = (value: unknown) => (fields ? picked(value, fields) : value);
  // An expression sees all items, but for NDJSON, where it sees each.
  const gathered: unknown[] | undefined = query && format !== "ndjson" ? [] : undefined;
  let cutAt: { shown: number; total: number | undefined } | undefined;
  let count = 0;
  // Of what an expression made, and of what began later, nobody can say that it is all.
  const counts = format === "table" && context.command.list && !query && !startsLater(context);
  return {
    item: async (value) => {
      count += 1;
      if (gathered) gathered.push(chosen(value));
      else await writer.item(query ? query(chosen(value)) : chosen(value));
    },
    one: (value) => writer.one(query ? query(chosen(value)) : chosen(value)),
    end: async () => {
      await progress.clear();
      if (gathered && query && context.command.list) {
        const found = query(gathered);
        if (Array.isArray(found)) for (const value of found) await writer.item(value);
        else await writer.one(found);
      }
      await writer.end();
      if (own<boolean>(context, "quiet")) return;
      if (cutAt) await context.io.stderr.write(`${cutWords(cutAt)}; --all shows all\n`);
      else if (counts) await context.io.stderr.write(`${count} in all\n`);
    },
    progress: (shown, total) => progress.show(shown, total),
    cut: (at) => {
      cutAt = at;
    },
  };
}

const cutWords = ({ shown, total }: { shown: number; total: number | undefined }) =>
  total === undefined ? `${shown} shown, there are more` : `${shown} of ${total} shown`;

const startsLater = ({ line: { values } }: Context) =>
  Boolean(values.query["offset"]) || Boolean(values.own["envelope"]);

const picked = (value: unknown, fields: readonly string[]): unknown =>
  typeof value !== "object" || value === null || Array.isArray(value) ? value : pick(value, fields);
