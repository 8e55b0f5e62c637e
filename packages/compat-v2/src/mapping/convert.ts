import type { Conversion } from "./source.js";
import { dayOf } from "./today.js";

/** A legacy value as the new call takes it. What needs no conversion stays as it is. */
export function convert(name: string, value: unknown, as?: Conversion): unknown {
  if (value === undefined || value === null) return value;
  if (as === "csv") return readList(value);
  if (as === "json") return typeof value === "string" ? readJson(name, value) : value;
  if (as === "date") return value instanceof Date ? dayOf(value) : value;
  return value;
}

function readList(value: unknown): unknown {
  if (Array.isArray(value)) return value;
  // A list class, such as `CsvList`, prints as text with commas.
  const text = String(value);
  return text === "" ? [] : text.split(",").map((item) => item.trim());
}

function readJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TypeError(`${name}: expected JSON or an object`, { cause });
  }
}
