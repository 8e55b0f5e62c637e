import { ProblemError } from "../../../http/problem.js";
import { addDays, daysBetween } from "../../../world/days.js";

/** The first and the last day of a list; absent where none is asked for. */
export interface Period {
  readonly dateFrom?: string | undefined;
  readonly dateTo?: string | undefined;
}

/** The days of a period; undefined when none was asked for, which only some lists allow. */
export function daysOf({ dateFrom, dateTo }: Period, mayBeAbsent: boolean, longest?: number): string[] | undefined {
  if (dateFrom === undefined && dateTo === undefined && mayBeAbsent) return undefined;
  if (dateFrom === undefined) throw new ProblemError(400, "Mandatory parameter is absent: 'dateFrom'");
  if (dateTo === undefined) throw new ProblemError(400, "Mandatory parameter is absent: 'dateTo'");
  const days = daysBetween(dateFrom, dateTo);
  if (days < 0) throw new ProblemError(400, "'dateFrom' is later than 'dateTo'");
  if (longest !== undefined && days > longest) {
    throw new ProblemError(400, `Date interval contains more than ${longest} days`);
  }
  return Array.from({ length: days + 1 }, (_, at) => addDays(dateFrom, at));
}
