import { fromDay, toDay } from "../export/days.js";

/** A span of days, both included. */
export interface DayRange {
  /** The first day, `YYYY-MM-DD`. */
  readonly dateFrom: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly dateTo: string;
}

/** A span as spans of at most so many days, in order: OFS takes 31 at once for activities and calendars. */
export function windows({ dateFrom, dateTo }: DayRange, days = 31): DayRange[] {
  const [from, to] = [toDay(dateFrom), toDay(dateTo)];
  if (!(from <= to)) throw new RangeError("windows: expected days, dateFrom no later than dateTo");
  if (!(Number.isSafeInteger(days) && days > 0))
    throw new RangeError("windows: expected a whole number of days above 0");
  return Array.from({ length: Math.floor((to - from) / days) + 1 }, (_, step) => {
    const first = from + step * days;
    return { dateFrom: fromDay(first), dateTo: fromDay(Math.min(to, first + days - 1)) };
  });
}

/** All items of a list over a span of any length, window by window. */
export async function* overWindows<Item>(
  range: DayRange,
  list: (window: DayRange) => AsyncIterable<Item>,
  days?: number,
): AsyncGenerator<Item> {
  for (const window of windows(range, days)) yield* list(window);
}
