import { inspect } from "node:util";
import { formatErrorSync } from "@effect/schema/ArrayFormatter";
import { decodeUnknownEither } from "@effect/schema/Schema";
import type { Report } from "../report.js";
import type { Entry } from "../sources/entry.js";

/** The entry with the value that its text stands for; one that is wrong is reported, and stays without a value. */
export function decode(entry: Entry, report: Report): Entry {
  const { setting, value, where } = entry;
  const result = decodeUnknownEither(setting.schema)(value);
  if (result._tag === "Right") return { ...entry, value: result.right };
  const message = formatErrorSync(result.left)[0]?.message;
  report.problem(where, setting.secret || setting.unquoted ? `${message}` : `${message}, got ${show(value)}`);
  return { ...entry, value: undefined };
}

/** A value in a few words; what is not plain may hold anything. */
function show(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null && !(value instanceof Date)) return "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : inspect(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
