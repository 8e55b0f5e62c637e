import { groups } from "./case.js";
import type { Result } from "./run.js";

/** Runtimes by groups: how many cases passed, and how many failed if any did. */
export function writeTable(results: readonly Result[]): string {
  const header = ["", ...groups, "total", "time", "worst overrun"];
  const rows = results.map((result) => {
    const { host, verdicts, unhandled, ms } = result;
    const counts = groups.map((group) => count(verdicts.filter((verdict) => verdict.group === group)));
    const overruns = verdicts.flatMap(({ overrunMs }) => overrunMs ?? []);
    const total = `${count(verdicts)}${unhandled.length > 0 ? ` ${unhandled.length} unhandled` : ""}`;
    return [host, ...counts, total, `${(ms / 1000).toFixed(1)} s`, `${Math.max(0, ...overruns)} ms`];
  });
  // Groups down and runtimes across: there are more of the former.
  const turned = header.map((name, index) => [name, ...rows.map((row) => row[index] ?? "")]);
  const widths = turned[0]?.map((_, column) => Math.max(...turned.map((row) => row[column]?.length ?? 0))) ?? [];
  const write = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  return turned.map(write).join("\n");
}

function count(verdicts: Result["verdicts"]): string {
  const failed = verdicts.filter(({ passed }) => !passed).length;
  const passed = String(verdicts.length - failed);
  return failed === 0 ? passed : `${passed} / ${failed} failed`;
}
