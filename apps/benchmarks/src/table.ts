import type { Client } from "./clients/client.js";
import { median, type Sample, type Scenario } from "./measure.js";

/** The samples of a scenario as a table: medians, and medians of the ratios to the first client, round by round. */
export function printTable({ name }: Scenario, samples: ReadonlyMap<Client, readonly Sample[]>): void {
  const [base = []] = samples.values();
  const rows = [...samples].map(([client, own]) => {
    const ratio = (of: (sample: Sample) => number) =>
      median(own.map((sample, round) => of(sample) / of(base[round] as Sample))).toFixed(2);
    const micros = (of: (sample: Sample) => number) => Math.round(median(own.map(of))).toLocaleString("en-US");
    const cpu = ({ cpu }: Sample) => cpu;
    const wall = ({ wall }: Sample) => wall;
    return [client.name, ratio(cpu), micros(cpu), ratio(wall), micros(wall)];
  });
  const head = [name, "CPU", "µs", "time", "µs"];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  console.log([line(head), rule, ...rows.map(line), ""].join("\n"));
}
