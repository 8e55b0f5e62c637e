import type { Difference } from "../src/difference.js";

/** A table in Markdown, its columns aligned as the formatter has them when `aligned`. */
export function table(rows: readonly (readonly string[])[], { aligned = false } = {}): string {
  const [head = [], ...body] = rows.map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(3, ...[head, ...body].map((cells) => cells[column]?.length ?? 0)));
  const pad = (cells: readonly string[], fill = " ") =>
    aligned ? cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)) : cells;
  const dashes = pad(
    head.map(() => "---"),
    "-",
  );
  return [pad(head), dashes, ...body.map((cells) => pad(cells))].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Differences, with both behaviours. */
export const differencesTable = (differences: readonly Difference[], options?: { aligned: boolean }): string =>
  table([["What", "Before", "Now"], ...differences.map(({ what, before, now }) => [what, before, now])], options);
