import { groups } from "./case.js";
import type { Host } from "./hosts/host.js";
import type { Result } from "./run.js";

/** A table of groups and runtimes, and below it what is absent and what a runtime cannot do. */
export function writeSummary(results: ReadonlyMap<Host, Result | undefined>): string {
  const hosts = [...results.keys()];
  const present = hosts.flatMap((host) => results.get(host) ?? []);
  const absent = hosts.filter((host) => !results.get(host));
  return [
    writeTable(present),
    ...present
      .filter(({ excepted }) => excepted > 0)
      .map(({ host, excepted }) => `${host}: ${excepted} cases do not apply, each says why`),
    ...present.flatMap(({ host, alone }) => alone.map((name) => `${host}: passed only by itself: ${name}`)),
    ...absent.map(({ name }) => `absent: ${name}`),
  ].join("\n");
}

/** Groups down, runtimes across: how many cases passed, and how many failed if any did. */
function writeTable(results: readonly Result[]): string {
  const names = ["", ...groups, "all", "time", "worst overrun"];
  const columns = results.map(({ host, verdicts, ms }) => [
    host,
    ...groups.map((group) => count(verdicts.filter((verdict) => verdict.group === group))),
    count(verdicts),
    `${(ms / 1000).toFixed(1)} s`,
    `${Math.max(0, ...verdicts.map(({ overrunMs = 0 }) => overrunMs))} ms`,
  ]);
  const widths = [names, ...columns].map((column) => Math.max(...column.map((cell) => cell.length)));
  return names
    .map((name, row) => [
      name.padEnd(widths[0] ?? 0),
      ...columns.map((column, index) => (column[row] ?? "").padStart(widths[index + 1] ?? 0)),
    ])
    .map((cells) => cells.join("  ").trimEnd())
    .join("\n");
}

function count(verdicts: Result["verdicts"]): string {
  const passed = verdicts.filter((verdict) => verdict.passed).length;
  return passed === verdicts.length ? String(passed) : `${passed} / ${verdicts.length - passed} failed`;
}
