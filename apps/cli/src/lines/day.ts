/** Now, and the zone that words such as `today` are meant in. */
export interface Clock {
  readonly now: Date;
  /** @default the zone of this machine */
  readonly timeZone?: string | undefined;
}

const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const iso = (at: Date) => at.toISOString().slice(0, 10);

/** The clock on the wall as a date whose UTC parts read like it, so that arithmetic knows no zone. */
function wall({ now, timeZone }: Clock): Date {
  const parts = new Intl.DateTimeFormat("en-CA", {
    ...(timeZone && { timeZone }),
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  }).formatToParts(now);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return new Date(Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second")));
}

/** Words that `readDay` knows, for completion and for a near miss. */
export const dayWords = ["today", "tomorrow", "yesterday", "start-of-month", "end-of-month", ...weekdays];

/** `2026-12-01`, `today`, `+7d`, `-2w`, `+1m`, `mon` or `end-of-month` as `YYYY-MM-DD`; undefined for anything else. */
export function readDay(text: string, clock: Clock): string | undefined {
  const word = text.toLowerCase();
  if (/^\d{4}-\d{2}-\d{2}$/.test(word)) return exists(word) ? word : undefined;
  const today = wall(clock);
  const shifted = (days: number) => iso(new Date(today.getTime() + days * 86_400_000));
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()];
  if (word === "today") return shifted(0);
  if (word === "tomorrow") return shifted(1);
  if (word === "yesterday") return shifted(-1);
  if (word === "start-of-month") return iso(new Date(Date.UTC(year, month, 1)));
  if (word === "end-of-month") return iso(new Date(Date.UTC(year, month + 1, 0)));
  const weekday = weekdays.indexOf(word.slice(0, 3));
  if (weekday >= 0 && /^[a-z]{3}(day|sday|nesday|rsday|urday)?$/.test(word)) {
    return shifted(((weekday - today.getUTCDay() + 6) % 7) + 1);
  }
  const [, sign, count, unit] = /^([+-])(\d{1,4})([dwm])$/.exec(word) ?? [];
  if (!count) return undefined;
  const steps = Number(`${sign}${count}`);
  if (unit !== "m") return shifted(steps * (unit === "w" ? 7 : 1));
  // The same day of another month, or its last one.
  const last = new Date(Date.UTC(year, month + steps + 1, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month + steps, Math.min(today.getUTCDate(), last))));
}

/** The days of `today..+6d`, both included; undefined for what is no such span, or one of more than a year. */
export function readDays(text: string, clock: Clock): readonly string[] | undefined {
  const [from, to] = text.split("..").map((end) => readDay(end, clock));
  if (!from || !to) return undefined;
  const count = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  if (count < 1 || count > 366) return undefined;
  return Array.from({ length: count }, (_, day) => iso(new Date(Date.parse(from) + day * 86_400_000)));
}

/** `2026-12-01 08:00`, `now`, `+2h` or `today 8:00` as `YYYY-MM-DD HH:MM:SS`; undefined for anything else. */
export function readMoment(text: string, clock: Clock): string | undefined {
  const at = (moment: Date) => moment.toISOString().slice(0, 19).replace("T", " ");
  if (text === "now") return at(wall(clock));
  const [, sign, count, unit] = /^([+-])(\d{1,5})([hm])$/.exec(text) ?? [];
  if (count)
    return at(new Date(wall(clock).getTime() + Number(`${sign}${count}`) * (unit === "h" ? 3_600_000 : 60_000)));
  const [, day = "", clockTime = ""] = /^(\S+?)[ T](\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text) ?? [];
  const [date, time] = [readDay(day, clock), readTime(clockTime)];
  return date && time && `${date} ${time.length === 5 ? `${time}:00` : time}`;
}

/** `8:30` as `08:30`; up to 48 hours, as OFS counts overnight work. */
export function readTime(text: string): string | undefined {
  const [, hours, minutes, seconds] = /^(\d{1,2}):([0-5]\d)(:[0-5]\d)?$/.exec(text) ?? [];
  return hours === undefined || Number(hours) > 48 ? undefined : `${hours.padStart(2, "0")}:${minutes}${seconds ?? ""}`;
}

const exists = (day: string) => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && iso(at) === day;
};
