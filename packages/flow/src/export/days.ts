const dayMs = 86_400_000;

export const fromDay = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** A day as a number that can be counted on; NaN for what is none, such as the 31st of February. */
export function toDay(date: unknown): number {
  const day = Date.parse(`${date}T00:00:00Z`) / dayMs;
  return Number.isInteger(day) && fromDay(day) === date ? day : Number.NaN;
}

/** Days from one to another, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether it is a span, as it was kept. */
export function isSpan(value: unknown): value is Span {
  const { from, to } = { ...(value as Span) };
  return Number.isSafeInteger(from) && Number.isSafeInteger(to) && from <= to;
}

/** The days that a query asks for. */
export const spanOf = ({ dateFrom = "", dateTo = "" }: { dateFrom?: string; dateTo?: string }): Span => ({
  from: toDay(dateFrom),
  to: toDay(dateTo),
});

export const daysIn = ({ from, to }: Span): number => to - from + 1;

/** Spans in order, those that touch made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to + 1) merged.splice(-1, 1, { from: last.from, to: Math.max(last.to, span.to) });
    else merged.push(span);
  }
  return merged;
}

/** What is left of a span without others. */
export function withoutSpans(span: Span, others: readonly Span[]): Span[] {
  let { from } = span;
  const left: Span[] = [];
  for (const other of mergeSpans(others)) {
    if (other.from > from) left.push({ from, to: Math.min(other.from - 1, span.to) });
    from = Math.max(from, other.to + 1);
  }
  if (from <= span.to) left.push({ from, to: span.to });
  return left.filter((one) => one.from <= one.to);
}
