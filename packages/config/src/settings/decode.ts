import { decodeUnknownEither } from "@effect/schema/Schema";
import type { Report } from "../report.js";
import type { Entry } from "../sources/entry.js";
import { wishOf } from "./schemas.js";

/** The entry with the value that its text stands for; one that is wrong is reported, and stays without a value. */
export function decode(entry: Entry, report: Report): Entry {
  const { setting, value, where } = entry;
  const result = decodeUnknownEither(setting.schema)(value);
  if (result._tag === "Right") return { ...entry, value: result.right };
  const found = value instanceof Date ? value.toISOString() : value;
  report.problem(where, wishOf(setting.schema, value), setting.secret || setting.unquoted ? undefined : found);
  return { ...entry, value: undefined };
}
