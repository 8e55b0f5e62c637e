import { linkSignal } from "../work/link-signal.js";
import { checkQuery } from "./check-query.js";
import { daysIn } from "./days.js";
import type { ExportOptions } from "./export.js";
import { readStretch } from "./read-stretch.js";
import type { ExportSource } from "./split.js";
import { type ExportActivities, queryOf } from "./window.js";

/** About how much an export is, by the days that it looked at. */
export interface ExportEstimate {
  /** Activities in all. */
  readonly rows: number;
  /** The fewest calls that read them. */
  readonly calls: number;
  /** As JSON. */
  readonly bytes: number;
  /** How many rows OFS makes in a second, in one call. */
  readonly rowsPerSecond: number;
  /** How long it takes, in milliseconds, at three calls at once. */
  readonly durationMs: number;
}

/** Reads a few days of an export and reckons from them how much all of it is. */
export async function estimateExport(
  core: ExportSource,
  query: ExportActivities,
  options: Pick<ExportOptions, "concurrency" | "pageRows" | "giveUpAfterMs" | "backoffMs" | "signal"> = {},
): Promise<ExportEstimate> {
  const { concurrency = 3, pageRows = 10_000 } = options;
  const whole = checkQuery(query, options);
  const allDays = daysIn(whole);
  const { controller, unlink } = linkSignal(options.signal);
  const nothing = () => {};
  const settings = {
    ...options,
    source: core,
    pageRows,
    signal: controller.signal,
    onCall: nothing,
    onTooMuch: nothing,
  };
  try {
    const days = [...new Set([0.25, 0.5, 0.75].map((share) => Math.floor(whole.from + share * (allDays - 1))))];
    let [rows, bytes, ms] = [0, 0, 0];
    for (const day of days) {
      const began = performance.now();
      for await (const page of readStretch(settings, queryOf(query, { from: day, to: day }))) {
        rows += page.length;
        bytes += new TextEncoder().encode(JSON.stringify(page)).byteLength;
      }
      ms += performance.now() - began;
    }
    const scale = allDays / days.length;
    const rowsPerSecond = (rows / Math.max(ms, 1)) * 1000;
    const all = Math.round(rows * scale);
    const calls = Math.max(Math.ceil(all / pageRows), Math.ceil(allDays / 32));
    const durationMs = rows === 0 ? ms * scale : (all / (rowsPerSecond * concurrency)) * 1000;
    return { rows: all, calls, bytes: Math.round(bytes * scale), rowsPerSecond, durationMs: Math.round(durationMs) };
  } finally {
    unlink();
  }
}
