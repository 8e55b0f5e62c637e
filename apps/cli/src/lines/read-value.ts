import type { Argument, Flag } from "../command.js";
import { type Clock, dayWords, readDay, readDays, readMoment, readTime } from "./day.js";
import { nearest } from "./nearest.js";

/** What a text was read as, or what is expected instead, in words. */
export type Reading = { readonly value: unknown } | { readonly expected: string; readonly meant?: string | undefined };

type Kind = Pick<Flag | Argument, "type" | "list" | "values" | "open">;

/** Reads the texts of one flag or positional by its type. */
export function readTexts(kind: Kind, texts: readonly string[], clock: Clock): Reading {
  if (!kind.list) return readText(kind, texts[0] ?? "", clock);
  const values: unknown[] = [];
  for (const item of texts.flatMap((text) => splitList(text))) {
    const span = kind.type === "day" && item.includes("..") ? readDays(item, clock) : undefined;
    const read: Reading = span ? { value: span } : readText(kind, item, clock);
    if (!("value" in read)) return read;
    if (span) values.push(...span);
    else values.push(read.value);
  }
  return { value: values };
}

/** Splits at commas, but for those behind a backslash. */
const splitList = (text: string): string[] =>
  text === "" ? [] : text.split(/(?<!\\),/).map((item) => item.replaceAll("\\,", ","));

function readText({ type, values, open }: Kind, text: string, clock: Clock): Reading {
  if (values) return readChoice(values, open === true, text);
  if (type === "number") return ofNumber(text, "a number", Number.isFinite);
  if (type === "whole") return ofNumber(text, "a whole number", Number.isSafeInteger);
  if (type === "yes") return readYes(text);
  if (type === "day") {
    return orExpected(readDay(text, clock), "a day such as 2026-12-01 or +7d", nearest(text, dayWords));
  }
  if (type === "moment") {
    const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(text) && /\d{2}:\d{2}/.test(text);
    const words = zoned
      ? "a time without Z or offset: OFS takes the local time of the resource"
      : "a time such as 2026-12-01 08:00:00, now or +2h";
    return orExpected(zoned ? undefined : readMoment(text, clock), words);
  }
  if (type === "time") return orExpected(readTime(text), "a time such as 08:00");
  if (type === "json") return readJson(text);
  return { value: text };
}

const orExpected = (value: unknown, expected: string, meant?: string): Reading =>
  value === undefined ? { expected, meant } : { value };

function ofNumber(text: string, expected: string, holds: (value: number) => boolean): Reading {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return holds(value) ? { value } : { expected };
}

function readYes(text: string): Reading {
  if (/^(true|yes|on|1)$/i.test(text)) return { value: true };
  return /^(false|no|off|0)$/i.test(text) ? { value: false } : { expected: "true or false" };
}

function readChoice(values: readonly string[], open: boolean, text: string): Reading {
  const known = values.find((value) => value.toLowerCase() === text.toLowerCase());
  if (known !== undefined) return { value: known };
  if (open) return { value: text };
  return { expected: `one of ${values.join(", ")}`, meant: nearest(text, values) };
}

/** JSON, with what is wrong with it left to the caller to say. */
export function readJson(text: string): Reading {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { expected: "JSON" };
  }
}
