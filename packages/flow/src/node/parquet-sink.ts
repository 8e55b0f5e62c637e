import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { countOption } from "@ofsc/contract";
import { StoreError } from "../work/errors.js";
import { isCount } from "../work/is-count.js";
import { refuseOptions } from "../work/refuse-options.js";
import type { Sink } from "../work/sink.js";

/** What a column of a Parquet file holds. */
export type ParquetType = "STRING" | "DOUBLE" | "INT32" | "BOOLEAN";

/** How Parquet files are written. */
export interface ParquetSinkOptions {
  /** Types by column. @default by the values: text, `DOUBLE` for numbers, `BOOLEAN`; lists and objects as JSON text */
  columns?: Readonly<Record<string, ParquetType>> | undefined;
  /** Rows in a group, by which readers skip what they do not need. @default 20_000 */
  rowGroup?: number | undefined;
}

/** What is in the folder: files that are complete, in order. */
export interface ParquetManifest {
  /** Their names, and how many rows each has. */
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  /** Rows in all of them. */
  readonly rows: number;
}

/**
 * Writes rows to Parquet files in a folder, a new one each time they are flushed, and a `manifest.json` that names those
 * that are complete. After a crash what the manifest does not name is dropped. Needs `hyparquet-writer`.
 */
export function parquetSink<Row extends object>(
  folder: string,
  { columns, rowGroup = 20_000 }: ParquetSinkOptions = {},
): Sink<Row> {
  refuseOptions("parquetSink", { rowGroup: countOption }, { rowGroup });
  let manifest: ParquetManifest = { files: [], rows: 0 };
  let held: Row[] = [];
  return {
    async write(rows) {
      for (const row of rows) held.push(row);
    },
    async flush() {
      if (held.length === 0) return;
      await mkdir(folder, { recursive: true });
      const name = `part-${String(manifest.files.length + 1).padStart(5, "0")}.parquet`;
      await writeParquet(join(folder, name), held, columns, rowGroup);
      const files = [...manifest.files, { name, rows: held.length }];
      await writeManifest({ files, rows: manifest.rows + held.length });
      held = [];
    },
    position: () => manifest.files.length,
    async rewind(position) {
      held = [];
      if (position !== undefined && !isCount(position)) throw new StoreError(folder, "has no such position");
      const kept = position ?? 0;
      const { files } = await readManifest();
      if (files.length < kept) throw new StoreError(folder, `has ${files.length} files where ${kept} were written`);
      for (const { name } of files.slice(kept)) await rm(join(folder, name), { force: true });
      const left = files.slice(0, kept);
      await mkdir(folder, { recursive: true });
      await writeManifest({ files: left, rows: left.reduce((sum, { rows }) => sum + rows, 0) });
    },
  };

  async function readManifest(): Promise<ParquetManifest> {
    const text = await readFile(join(folder, "manifest.json"), "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw new StoreError(folder, "has a manifest.json that cannot be read", error);
    });
    if (text === undefined) return { files: [], rows: 0 };
    const value = readJson(text);
    if (!isManifest(value)) throw new StoreError(folder, "has a manifest.json that is none");
    return value;
  }

  async function writeManifest(next: ParquetManifest): Promise<void> {
    const path = join(folder, "manifest.json");
    const file = await open(`${path}.new`, "w");
    await file.writeFile(JSON.stringify(next, undefined, 2));
    await file.sync();
    await file.close();
    await rename(`${path}.new`, path);
    manifest = next;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What it names may be deleted, so nothing outside of the folder is named. */
function isManifest(value: unknown): value is ParquetManifest {
  const { files } = { ...(value as Partial<ParquetManifest>) };
  return (
    Array.isArray(files) &&
    files.every((file: unknown) => {
      const { name, rows } = { ...(file as { name?: unknown; rows?: unknown }) };
      return /^part-\d+\.parquet$/.test(String(name)) && isCount(rows);
    })
  );
}

async function writeParquet(
  path: string,
  rows: readonly object[],
  types: Readonly<Record<string, ParquetType>> | undefined,
  rowGroupSize: number,
): Promise<void> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columnData = names.map((name) => {
    const values = rows.map((row) => (row as Record<string, unknown>)[name]);
    const type = types?.[name] ?? typeOf(values);
    return { name, type, nullable: true, data: values.map((value) => valueFor(type, value)) };
  });
  const file = await open(path, "w");
  try {
    await file.writeFile(new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize })));
    await file.sync();
  } finally {
    await file.close();
  }
}

function typeOf(values: readonly unknown[]): ParquetType {
  const present = values.filter((value) => value !== undefined && value !== null);
  if (present.every((value) => typeof value === "number")) return "DOUBLE";
  return present.every((value) => typeof value === "boolean") ? "BOOLEAN" : "STRING";
}

function valueFor(type: ParquetType, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (type !== "STRING" || typeof value === "string") return value;
  return JSON.stringify(value);
}
