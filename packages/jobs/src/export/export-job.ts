import { isObject, type Problem, problem } from "@ofsc/contract";
import { type ExportActivities, windows } from "@ofsc/flow";
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
const dayOf = (date: unknown) =>
  typeof date === "string" && /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;

/** What is wrong with an export, whoever asks for it: everybody who reaches the database can write into the queue. */
function exportProblems(work: Readonly<Partial<Record<keyof ExportJob, unknown>>>): Problem[] {
  const { dateFrom, dateTo, format, fields, partDays = 1 } = work;
  const problems: Problem[] = [];
  for (const [name, date] of Object.entries({ dateFrom, dateTo })) {
    if (Number.isNaN(dayOf(date))) problems.push(problem([name], { code: "format", expected: "YYYY-MM-DD" }, date));
  }
  if (dayOf(dateTo) < dayOf(dateFrom)) {
    problems.push(problem(["dateTo"], { code: "range", expected: `${dateFrom} or later` }, dateTo));
  }
  if (!formats.includes(format as string)) {
    problems.push(problem(["format"], { code: "value", expected: formats }, format));
  }
  if (format === "csv" && !(Array.isArray(fields) && fields.length > 0)) {
    problems.push(problem(["fields"], { code: "required", expected: "the columns, the same in all parts" }));
  }
  if (!Number.isSafeInteger(partDays) || Number(partDays) < 1 || Number(partDays) > 31) {
    problems.push(problem(["partDays"], { code: "range", expected: "a whole number from 1 to 31" }, partDays));
  }
  return problems;
}

/** Refuses what cannot be exported, before anything is put into a queue. */
export function checkExport(id: string, work: ExportJob): void {
  refuse([...idProblems("id", id), ...exportProblems(work)], "jobs.export");
}

/** Whether what is in the queue is an export. */
export const isExport = (value: unknown): value is ExportJob => isObject(value) && exportProblems(value).length === 0;

/** The windows of an export, each a work of its own that goes by the days alone, so that it is the same whoever does it. */
export function windowsOf({ partDays = 1, includeNonScheduled, ...work }: ExportJob): ExportJob[] {
  return windows(work, partDays).map((window) => ({
    ...work,
    ...window,
    // Activities without a day are in the last window.
    ...(window.dateTo === work.dateTo && includeNonScheduled && { includeNonScheduled }),
  }));
}

/** What a window is called: by its days. */
export const windowName = ({ dateFrom, dateTo }: ExportJob): string =>
  dateFrom === dateTo ? dateFrom : `${dateFrom}_${dateTo}`;
