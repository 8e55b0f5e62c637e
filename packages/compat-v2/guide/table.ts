/** A row of a table in Markdown. */
export const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

interface Difference {
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

/** Differences, with both behaviours. */
export function differencesTable(differences: readonly Difference[]): string {
  const rows = differences.map(({ what, before, now }) => row([what, before, now]));
  return [row(["What", "Before", "Now"]), row(["---", "---", "---"]), ...rows].join("\n");
}
