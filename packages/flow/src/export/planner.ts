import { daysIn, type Span } from "./days.js";

/** The days of one window, and how many pages it is read in; the last page is read on until nothing is left. */
export interface Plan {
  readonly span: Span;
  readonly pages: number;
}

/** Cuts days into windows by what the days before held. */
export interface Planner {
  /** The next window; undefined when all days are planned. */
  next(): Plan | undefined;
  /** Takes note of what some days held. */
  learn(span: Span, rows: number): void;
  /** Takes note that some days were too much for one list. */
  shorten(days: number): void;
  /** About how many rows are in days that are not planned yet; undefined until something was learned. */
  left(): number | undefined;
}

/** OFS lists at most 31 days after the first. */
const mostDays = 32;
/** The offset up to which OFS answers without trouble. */
const mostRows = 90_000;

export function createPlanner(spans: readonly Span[], pageRows: number): Planner {
  const waiting = [...spans];
  let perDay: number | undefined;
  /** How far the last windows were off, so that what is cut fits its pages. */
  let deviation = 0.25;
  let longest = mostDays;

  function cut(most: number): Span | undefined {
    const first = waiting.shift();
    if (!first) return undefined;
    const to = Math.min(first.to, first.from + Math.max(1, Math.min(most, longest)) - 1);
    if (to < first.to) waiting.unshift({ from: to + 1, to: first.to });
    return { from: first.from, to };
  }
  /** How many days fill their pages best, where a page holds no whole day. */
  function fullest(rate: number): number {
    let best = { days: 1, waste: Number.POSITIVE_INFINITY };
    for (let days = 1; days <= mostDays && (days === 1 || days * rate <= mostRows); days++) {
      const pages = (days * rate) / pageRows;
      const waste = Math.ceil(pages * 1.01) / pages;
      if (waste < best.waste - 0.01) best = { days, waste };
    }
    return best.days;
  }
  return {
    next() {
      if (perDay === undefined) {
        const span = cut(1);
        return span && { span, pages: 1 };
      }
      const fitting = Math.floor(pageRows / (Math.max(perDay, 1e-6) * (1 + deviation)));
      const span = cut(fitting >= 1 ? fitting : fullest(perDay));
      return span && { span, pages: Math.max(1, Math.min(Math.ceil((daysIn(span) * perDay) / pageRows), 10)) };
    },
    learn(span, rows) {
      const rate = rows / daysIn(span);
      if (perDay !== undefined && perDay > 0) {
        const off = Math.abs(rate / perDay - 1);
        deviation = Math.max(0.04, Math.min(0.25, Math.max(off * 1.2, deviation * 0.5)));
      }
      perDay = perDay === undefined ? rate : perDay * 0.6 + rate * 0.4;
    },
    shorten(days) {
      longest = Math.max(1, Math.min(longest, Math.floor(days / 2)));
    },
    left: () => (perDay === undefined ? undefined : waiting.reduce((sum, span) => sum + daysIn(span), 0) * perDay),
  };
}
