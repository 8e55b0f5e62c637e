import * as z from "zod/mini";
import { pattern } from "./rules.js";

// OFS times carry no zone: they stay the strings they are, and only their form is checked.

const text = (form: RegExp, words: string) => z.string().check(pattern(form, words));

/** A day, `YYYY-MM-DD`. */
export const date = () => text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "YYYY-MM-DD");

/** A time of day, `HH:MM` or `HH:MM:SS`; 24 and more means the next day, as OFS counts overnight work. */
export const time = () => text(/^([0-3]\d|4[0-8]):[0-5]\d(:[0-5]\d)?$/, "HH:MM or HH:MM:SS");

/** A day and a time of day, `YYYY-MM-DD HH:MM:SS`, without a zone. */
export const dateTime = () =>
  text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, "YYYY-MM-DD HH:MM:SS");
