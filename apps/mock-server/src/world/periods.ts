/** Something that holds from a day to a day; without an end, for good. */
export interface Period {
  readonly startDate?: string;
  readonly endDate?: string;
}

/** Whether a period has a day in common with the days from one to another; all days when none are given. */
export function overlaps({ startDate, endDate }: Period, dateFrom?: string, dateTo = dateFrom): boolean {
  if (dateFrom === undefined) return true;
  const begins = startDate === undefined || dateTo === undefined || startDate <= dateTo;
  return begins && (endDate === undefined || endDate >= dateFrom);
}
