import { isObject, type Problem, problem } from "@ofsc/contract";
import type { ExportActivities } from "@ofsc/flow";
import { idProblems, refuse } from "../queue/names.js";

/** What activities are written as. */
export type ExportFormat = "ndjson" | "csv" | "parquet";

/** Activities of any number of days, a file for each stretch of days. */
export interface ExportJob extends ExportActivities {
  /** `csv` wants `fields`, `parquet` the package `hyparquet-writer` in workers. */
  format: ExportFormat;
  /** Days in a part, 31 at most; a worker holds the rows of a part. @default 1 */
  partDays?: number;
}

/** What an export comes to. */
export interface ExportResult {
  /** The names of what was written, in the order of days; days without activities have none. */
  readonly parts: readonly string[];
  /** Activities in all of them. */
  readonly rows: number;
}

const formats: readonly string[] = ["ndjson", "csv", "parquet"] satisfies ExportFormat[];
const dayMs = 86_400_000;
const dayOf = (date: unknown) =>
  typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
const textOf = (day: number) => new Date(day).toISOString().slice(0, 10);

/** Refuses what cannot be exported, before anything is put into a queue. */
export function checkExport(id: string, work: ExportJob): void {
  const { dateFrom, dateTo, format, fields, partDays = 1 } = work;
  const problems: Problem[] = idProblems("id", id);
  for (const [name, date] of Object.entries({ dateFrom, dateTo })) {
    if (Number.isNaN(dayOf(date))) problems.push(problem([name], { code: "format", expected: "YYYY-MM-DD" }, date));
  }
  if (dayOf(dateTo) < dayOf(dateFrom)) {
    problems.push(problem(["dateTo"], { code: "range", expected: `${dateFrom} or later` }, dateTo));
  }
  if (!formats.includes(format)) problems.push(problem(["format"], { code: "value", expected: formats }, format));
  if (format === "csv" && !fields?.length) {
    problems.push(problem(["fields"], { code: "required", expected: "the columns, the same in all parts" }));
  }
  if (!Number.isSafeInteger(partDays) || partDays < 1 || partDays > 31) {
    problems.push(problem(["partDays"], { code: "range", expected: "a whole number from 1 to 31" }, partDays));
  }
  refuse(problems, "jobs.export");
}

/** Whether what is in the queue is an export, as everybody who reaches the database can write into it. */
export const isExport = (value: unknown): value is ExportJob =>
  isObject(value) &&
  !Number.isNaN(dayOf((value as Partial<ExportJob>).dateFrom)) &&
  !Number.isNaN(dayOf((value as Partial<ExportJob>).dateTo)) &&
  formats.includes(String((value as Partial<ExportJob>).format));

/** The windows of an export, each a work of its own that goes by the days alone, so that it is the same whoever does it. */
export function* windowsOf({ partDays = 1, ...work }: ExportJob): Generator<ExportJob> {
  const last = dayOf(work.dateTo);
  for (let from = dayOf(work.dateFrom); from <= last; from += partDays * dayMs) {
    const to = Math.min(last, from + (partDays - 1) * dayMs);
    const { includeNonScheduled, ...rest } = work;
    // Activities without a day are in the last window.
    const undated = to === last && includeNonScheduled ? { includeNonScheduled } : {};
    yield { ...rest, ...undated, dateFrom: textOf(from), dateTo: textOf(to) };
  }
}

/** What a window is called: by its days. */
export const windowName = ({ dateFrom, dateTo }: ExportJob): string =>
  dateFrom === dateTo ? dateFrom : `${dateFrom}_${dateTo}`;
