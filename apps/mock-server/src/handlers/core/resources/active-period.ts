import type { ActivePeriod } from "@ofsc/core";
import { ProblemError } from "../../../http/problem.js";
import { overlaps, type Period } from "../../../world/periods.js";
import { checkPeriod } from "../invalid-value.js";

/** Keeps what holds on some of the days that a list was asked for. */
export function duringPeriod<T extends Period>(all: readonly T[], { dateFrom, dateTo }: ActivePeriod): T[] {
  if (dateTo !== undefined && dateFrom === undefined)
    throw new ProblemError(400, "dateTo: expected dateFrom beside it");
  checkPeriod(dateFrom, dateTo, ["dateFrom", "dateTo"]);
  return all.filter((one) => overlaps(one, dateFrom, dateTo));
}
