import { pattern, rule } from "./rules.js";
import * as z from "./zod.js";

// Times carry no zone: they stay the strings they are, and only their form is checked.

const text = (form: RegExp, words: string) => z.string().check(pattern(form, words));

/** Text that begins with a day, which must be one of the calendar. */
const day = (form: RegExp, words: string) =>
  z.string().check(
    rule<string>(
      (value) => form.test(value) && isDay(value),
      (value) => ({ code: "format", expected: form.test(value) ? "a day of the calendar" : words }),
      { patterns: new Set([form]), words },
    ),
  );

function isDay(text: string): boolean {
  const [year = 0, month = 0, date = 0] = text.slice(0, 10).split("-").map(Number);
  // The day before the first of the next month is the last of this one; every month has the first 28.
  return date < 29 || date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const date = () => day(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "YYYY-MM-DD");

/** A time of day, `HH:MM` or `HH:MM:SS`; 24 and more means the next day, as overnight work is counted. */
export const time = () => text(/^([0-3]\d|4[0-8]):[0-5]\d(:[0-5]\d)?$/, "HH:MM or HH:MM:SS");

/** A day and a time of day, `YYYY-MM-DD HH:MM:SS`, without a zone. */
export const dateTime = () =>
  day(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, "YYYY-MM-DD HH:MM:SS");
