import { isObject, problem } from "@ofsc/contract";
import { idProblems, refuse } from "../queue/names.js";

/** Rows of a content with JSON in each line. */
export interface ImportJob {
  /** What becomes of a row, by its name among the `batches` of the workers. */
  batch: string;
  /** The name of the content among the parts. It must not change before the job is done. */
  source: string;
}

/** What an import comes to. */
export interface ImportResult {
  /** Rows that were settled, those that failed among them. */
  readonly rows: number;
  /** Rows that failed, or whose fate is unknown; none of them is sent again. */
  readonly failed: number;
  /** Names of what holds those rows, each with its place and its error. */
  readonly deadLetters: readonly string[];
}

/** Refuses what cannot be imported, before anything is put into a queue. */
export function checkImport(id: string, { batch, source }: ImportJob): void {
  const missing = Object.entries({ batch, source }).filter(([, text]) => typeof text !== "string" || text === "");
  refuse(
    [...idProblems("id", id), ...missing.map(([name, value]) => problem([name], { code: "required" }, value))],
    "jobs.import",
  );
}

/** Whether what is in the queue is an import. */
export const isImport = (value: unknown): value is ImportJob =>
  isObject(value) &&
  typeof (value as Partial<ImportJob>).batch === "string" &&
  typeof (value as Partial<ImportJob>).source === "string";

/** Some lines of a source. */
export interface ImportRange extends ImportJob {
  /** The first byte, from 0. */
  readonly start: number;
  /** The byte after the last one. */
  readonly end: number;
  /** The place of its first line among all lines, from 0. */
  readonly line: number;
}

export function isImportRange(value: unknown): value is ImportRange {
  if (!isImport(value)) return false;
  const { start = -1, end = -1, line = -1 } = value as Partial<ImportRange>;
  return [start, end, line].every((number) => Number.isSafeInteger(number) && number >= 0) && start < end;
}
