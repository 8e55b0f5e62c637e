import { countOption, millisecondsOption, type OptionKind } from "@ofsc/contract";
import { waitsOption } from "../work/option-kinds.js";
import { refuseOptions } from "../work/refuse-options.js";
import { type Span, spanOf, toDay } from "./days.js";
import type { ExportActivities } from "./window.js";

const dayOption = (words: string, first: number): OptionKind => [words, (value) => toDay(value) >= first];
const ever = Number.NEGATIVE_INFINITY;

/** The days of an export; all that is wrong with them and its options at once. */
export function checkQuery({ dateFrom = "", dateTo = "" }: Partial<ExportActivities>, options: object): Span {
  const span = spanOf({ dateFrom, dateTo });
  const table = {
    concurrency: countOption,
    pageRows: countOption,
    giveUpAfterMs: millisecondsOption,
    backoffMs: waitsOption,
    dateFrom: dayOption("YYYY-MM-DD", ever),
    dateTo: dayOption(`YYYY-MM-DD, ${dateFrom} or later`, span.from || ever),
  };
  refuseOptions("exportActivities", table, { ...options, dateFrom, dateTo });
  return span;
}
