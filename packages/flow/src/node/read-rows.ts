import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { OfscError } from "@ofsc/contract";
import { parse } from "csv-parse";

/** A file has a row that cannot be read. Those before it were. */
export class RowFormatError extends OfscError {
  override readonly name = "RowFormatError";
  override readonly code = "row_format";
  /** The file. */
  declare readonly path: string;
  /** Counted from 1. */
  declare readonly line: number;

  constructor(path: string, line: number, message: string, cause: unknown) {
    super(`${path}, line ${line}: ${message}`, { cause });
    this.path = path;
    this.line = line;
  }
}

/** The rows of a file with JSON in each line; empty lines are none. The file is never read whole. */
export async function* readNdjson<Row = Record<string, unknown>>(path: string): AsyncGenerator<Row, void, void> {
  const stream = createReadStream(path);
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
  try {
    let number = 0;
    for await (const line of failing(lines, stream)) {
      number++;
      if (line.trim() === "") continue;
      yield read(line, number);
    }
  } finally {
    lines.close();
    stream.destroy();
  }

  function read(line: string, number: number): Row {
    try {
      return JSON.parse(line);
    } catch (error) {
      throw new RowFormatError(path, number, (error as Error).message, error);
    }
  }
}

/** The lines of an interface do not end when the file behind it cannot be read. */
async function* failing(lines: AsyncIterable<string>, stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  let failure: unknown;
  stream.on("error", (error) => {
    failure = error;
  });
  yield* lines;
  if (failure) throw failure;
}

/** How a CSV file is read. */
export interface ReadCsvOptions {
  /** Columns that hold numbers; all others are text. */
  numbers?: readonly string[] | undefined;
  /** What stands between cells. @default "," */
  delimiter?: string | undefined;
}

interface Read {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/**
 * The rows of a CSV file, its first line being the names of the columns; empty cells are left out. The file is never read
 * whole.
 */
export async function* readCsv<Row = Record<string, string | number>>(
  path: string,
  { numbers = [], delimiter = "," }: ReadCsvOptions = {},
): AsyncGenerator<Row, void, void> {
  const stream = createReadStream(path);
  const parser = parse({ bom: true, columns: true, delimiter, skip_empty_lines: true, info: true });
  stream.on("error", (error) => parser.destroy(error));
  const numeric = new Set(numbers);
  try {
    for await (const { record, info } of stream.pipe(parser) as AsyncIterable<Read>) {
      const entries = Object.entries(record).filter(([, text]) => text !== "");
      yield Object.fromEntries(
        entries.map(([name, text]) => [name, numeric.has(name) ? toNumber(name, text, info.lines) : text]),
      ) as Row;
    }
  } catch (error) {
    const { lines, code } = error as { lines?: number; code?: string };
    if (!code?.startsWith("CSV_")) throw error;
    throw new RowFormatError(path, lines ?? parser.info.lines, (error as Error).message, error);
  } finally {
    stream.destroy();
    parser.destroy();
  }

  function toNumber(name: string, text: string, line: number): number {
    const number = Number(text);
    if (Number.isNaN(number)) {
      throw new RowFormatError(path, line, `${name}: expected a number, got "${text}"`, undefined);
    }
    return number;
  }
}
