const day = 86_400_000;
const iso = (at: number) => new Date(at).toISOString().slice(0, 10);

/** A span of days, both included. */
export interface DayRange {
  /** The first day, `YYYY-MM-DD`. */
  readonly dateFrom: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly dateTo: string;
}

/** A span as spans of at most so many days, in order: OFS takes 31 at once for activities and calendars. */
export function windows({ dateFrom, dateTo }: DayRange, days = 31): DayRange[] {
  const [from, to] = [dateFrom, dateTo].map((text) => Date.parse(`${text}T00:00:00Z`)) as [number, number];
  if (!(from <= to)) throw new RangeError("windows: expected days, dateFrom no later than dateTo");
  if (!(Number.isSafeInteger(days) && days > 0))
    throw new RangeError("windows: expected a whole number of days above 0");
  const count = Math.floor((to - from) / day / days) + 1;
  return Array.from({ length: count }, (_, step) => {
    const first = from + step * days * day;
    return { dateFrom: iso(first), dateTo: iso(Math.min(to, first + (days - 1) * day)) };
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
