import { cellOf, valueAt } from "./cell.js";
import { styled } from "./style.js";

/** How wide a text is on a terminal: East Asian letters take two places, marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /\p{M}/u.test(letter)
      ? 0
      : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
            letter,
          )
        ? 2
        : 1;
  return width;
}

/** Cuts a text to a width, with `…` where something is missing. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const letter of text) {
    if (widthOf(kept + letter) > width - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

const title = (column: string) =>
  cellOf(column.split(".").at(-1) ?? column)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toUpperCase();

/** Rows without borders, no wider than the terminal: a cell is cut, never a row wrapped. */
export function tableOf(items: readonly unknown[], columns: readonly string[], width: number, color: boolean): string {
  const cells = items.map((item) =>
    columns.map((column) => cellOf(column === "value" && typeof item !== "object" ? item : valueAt(item, column))),
  );
  const titles = columns.map(title);
  const numeric = columns.map((column) =>
    items.every((item) => ["number", "undefined"].includes(typeof valueAt(item, column))),
  );
  const widths = fit(
    titles.map((text, at) => Math.max(widthOf(text), ...cells.map((row) => widthOf(row[at] ?? "")))),
    width,
  );
  const shown = widths.filter((space) => space > 0).length;
  const line = (row: readonly string[]) =>
    row
      .slice(0, shown)
      .map((cell, at) => pad(cut(cell, widths[at] ?? 0), widths[at] ?? 0, numeric[at] === true))
      .join("  ")
      .trimEnd();
  return [styled(color, "bold", line(titles)), ...cells.map(line)].map((row) => `${row}\n`).join("");
}

function pad(text: string, width: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return right ? space + text : text + space;
}

/** Gives each column what it needs, the widest less where there is not enough; the last ones go where that is too little. */
function fit(wanted: readonly number[], width: number): number[] {
  const least = 4;
  let widths = [...wanted];
  while (widths.length > 1 && widths.length * (least + 2) - 2 > width) widths = widths.slice(0, -1);
  let over = widths.reduce((sum, space) => sum + space + 2, -2) - width;
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    const now = widths[widest] as number;
    if (now <= least) break;
    widths[widest] = now - 1;
    over -= 1;
  }
  return widths;
}
