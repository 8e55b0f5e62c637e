import { join } from "node:path";
import { parseEnv } from "node:util";
import type { Report } from "../report.js";
import type { Entry } from "./entry.js";
import { readIfThere, warnIfWorldReadable } from "./read-file.js";
import { readVariables } from "./variables.js";

/** The variables of the SDK in the `.env` of a folder. */
export async function readDotenv(folder: string, report: Report): Promise<Entry[]> {
  const file = join(folder, ".env");
  const text = await readIfThere(file, ".env", report);
  if (text === undefined) return [];
  const entries = readVariables(parseEnv(text), (name) => `.env:${lineOf(name, text)} ${name}`, folder, report);
  if (entries.some(({ setting }) => setting.secret)) await warnIfWorldReadable(file, ".env", report);
  return entries;
}

/** Where a variable is set; of several places the last, which counts. */
function lineOf(name: string, text: string): number {
  const assignment = new RegExp(`^\\s*(export\\s+)?${name}\\s*=`);
  return text.split("\n").findLastIndex((line) => assignment.test(line)) + 1;
}
