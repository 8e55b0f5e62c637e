/** A stretch of a day, in minutes since its midnight; `to` is no longer part of it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The part that two spans share; undefined when there is none. */
export function overlap(a: Span, b: Span): Span | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from < to ? { from, to } : undefined;
}

/** The parts of spans that lie within another. */
export function within(spans: readonly Span[], frame: Span): Span[] {
  return spans.flatMap((span) => overlap(span, frame) ?? []);
}

/** What is left of spans when others are taken out. */
export function subtract(spans: readonly Span[], holes: readonly Span[]): Span[] {
  return holes.reduce<Span[]>(
    (left, hole) =>
      left.flatMap((span) =>
        overlap(span, hole)
          ? [
              { from: span.from, to: hole.from },
              { from: hole.to, to: span.to },
            ].filter(({ from, to }) => from < to)
          : [span],
      ),
    [...spans],
  );
}

/** The minutes in spans that do not overlap. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + to - from, 0);
}
