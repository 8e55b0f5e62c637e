import { problem } from "@ofsc/contract";
import { ValidationError } from "@ofsc/transport";
import { wholeNumbers } from "../work/whole-numbers.js";
import { type Span, spanOf } from "./days.js";
import type { ExportActivities } from "./window.js";

/** The days of an export; all that is wrong with it at once. */
export function checkQuery(query: ExportActivities, numbers: Record<string, number>): Span {
  const span = spanOf(query);
  const problems = wholeNumbers(numbers);
  for (const [path, day] of [
    ["dateFrom", span.from],
    ["dateTo", span.to],
  ] as const) {
    if (Number.isNaN(day)) problems.push(problem([path], { code: "format", expected: "YYYY-MM-DD" }, query[path]));
  }
  if (span.to < span.from) {
    problems.push(problem(["dateTo"], { code: "range", expected: `${query.dateFrom} or later` }, query.dateTo));
  }
  if (problems[0]) throw new ValidationError(problems, { operation: "exportActivities" });
  return span;
}
