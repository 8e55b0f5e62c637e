import { OfscError } from "@ofsc/contract";
import { stringify } from "csv-stringify/sync";
import { StoreError } from "../work/errors.js";
import { isCount } from "../work/is-count.js";
import type { Sink } from "../work/sink.js";
import { growingFile } from "./growing-file.js";

/** How a CSV file is written. */
export interface CsvSinkOptions {
  /** The columns, in order. @default the fields of the first rows that are written at once */
  columns?: readonly string[] | undefined;
}

/** A row has a field for which there is no column. It is not in the file. */
export class ColumnError extends OfscError {
  override readonly name = "ColumnError";
  override readonly code = "column";
  /** The fields without a column. */
  declare readonly columns: readonly string[];

  constructor(path: string, columns: readonly string[]) {
    super(`"${path}" has no column for ${columns.join(", ")}: name all of them in \`columns\``);
    this.columns = columns;
  }
}

interface Position {
  readonly bytes: number;
  readonly columns: readonly string[] | undefined;
}

/**
 * Writes rows to a CSV file with a line of names first; lists and objects as JSON. Text that a spreadsheet would run gets
 * a quote in front. After a crash the file is cut to what was flushed.
 */
export function csvSink<Row extends object>(path: string, options: CsvSinkOptions = {}): Sink<Row> {
  const file = growingFile(path);
  let { columns } = options;
  return {
    async write(rows) {
      if (rows.length === 0) return;
      columns ??= [...new Set(rows.flatMap((row) => Object.keys(row)))];
      const known = new Set(columns);
      const unknown = new Set(rows.flatMap((row) => Object.keys(row).filter((name) => !known.has(name))));
      if (unknown.size > 0) throw new ColumnError(path, [...unknown]);
      const header = await file.isEmpty();
      await file.append(
        stringify(rows as Row[], { header, columns: [...columns], escape_formulas: true, record_delimiter: "windows" }),
      );
    },
    flush: () => file.sync(),
    close: () => file.close(),
    position: (): Position => ({ bytes: file.synced, columns }),
    async rewind(position) {
      const { bytes, columns: names } = positionIn(position);
      if (names) columns = names;
      await file.cut(bytes);
    },
  };

  function positionIn(position: unknown): Position {
    if (position === undefined) return { bytes: 0, columns: undefined };
    const { bytes, columns: names } = { ...(position as Partial<Position>) };
    const areNames = names === undefined || (Array.isArray(names) && names.every((name) => typeof name === "string"));
    if (!isCount(bytes) || !areNames) throw new StoreError(path, "has no such position");
    return { bytes, columns: names };
  }
}
