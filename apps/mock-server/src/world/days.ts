// A day is `YYYY-MM-DD`; a time of day is minutes since midnight, which may pass 24:00.

const dayMs = 86_400_000;
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

/** A day of the week as schedules name it. */
export type Weekday = (typeof weekdays)[number];

const first = Date.parse("0000-01-01T00:00:00Z");
const last = Date.parse("9999-12-31T23:59:59Z");

/** Time has an end on both sides: what lies beyond is the nearest moment with a year of four digits. */
const write = (milliseconds: number) =>
  new Date(Math.min(last, Math.max(first, Number.isNaN(milliseconds) ? first : milliseconds))).toISOString();

/** The day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  return write(Date.parse(day) + days * dayMs).slice(0, 10);
}

/** How many days lie between two days; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** All days from one to another, both included. */
export function daysFrom(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, at) => addDays(from, at));
}

export function weekdayOf(day: string): Weekday {
  return weekdays[new Date(day).getUTCDay()] as Weekday;
}

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

/** `08:30` or `08:30:00` as minutes. */
export function minutesOf(time: string): number {
  const colon = time.indexOf(":");
  if (colon < 0) return Number(time) * 60;
  return Number(time.slice(0, colon)) * 60 + Number(time.slice(colon + 1, colon + 3));
}

/** Minutes as `08:30`. */
export function timeOf(minutes: number): string {
  const whole = Math.round(minutes);
  return `${String(Math.floor(whole / 60)).padStart(2, "0")}:${String(whole % 60).padStart(2, "0")}`;
}

/** A day and minutes as `YYYY-MM-DD HH:MM:SS`; minutes beyond midnight belong to the next day. */
export function dateTimeOf(day: string, minutes: number): string {
  const over = Math.floor(minutes / 1440);
  return `${over === 0 ? day : addDays(day, over)} ${timeOf(minutes - over * 1440)}:00`;
}

/** Minutes from the midnight of `day` to a `YYYY-MM-DD HH:MM:SS`. */
export function minutesFrom(day: string, dateTime: string): number {
  const ahead = dateTime.startsWith(day) ? 0 : daysBetween(day, dateTime.slice(0, 10));
  return ahead * 1440 + minutesOf(dateTime.slice(11));
}

/** A moment as `YYYY-MM-DD HH:MM:SS` in a zone that is so many minutes ahead of UTC. */
export function writeDateTime(milliseconds: number, offset = 0): string {
  return write(milliseconds + offset * 60_000)
    .slice(0, 19)
    .replace("T", " ");
}

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
