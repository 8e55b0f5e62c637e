import { present } from "@ofsc/contract";
import type { ListActivities } from "@ofsc/core";
import { fromDay, type Span } from "./days.js";

/** Which activities to export; the days may be any number apart. */
export interface ExportActivities extends Omit<ListActivities, "offset" | "limit" | "dateFrom" | "dateTo"> {
  /** First day, `YYYY-MM-DD`. */
  dateFrom: string;
  /** Last day, `YYYY-MM-DD`. */
  dateTo: string;
}

/** A part of an export that one list answers. */
export interface ExportWindow {
  /** First day; absent, as the last one, for activities without a day. */
  readonly dateFrom?: string;
  /** Last day. */
  readonly dateTo?: string;
  /** The resources, where the days alone were too much. */
  readonly resources?: readonly string[];
}

/** What a list is asked for, days given. */
export type WindowQuery = Omit<ListActivities, "offset" | "limit">;

/** The query of a window of days, or of what has none. */
export function queryOf(
  { dateFrom: _, dateTo: __, includeNonScheduled: ___, ...rest }: ExportActivities,
  span?: Span,
): WindowQuery {
  return span
    ? { ...rest, dateFrom: fromDay(span.from), dateTo: fromDay(span.to) }
    : { ...rest, includeNonScheduled: true };
}

/** What a query asks for, in short. */
export const windowOf = ({ dateFrom, dateTo, resources }: WindowQuery): ExportWindow =>
  present({ dateFrom, dateTo, resources });
