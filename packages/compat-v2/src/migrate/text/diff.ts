import type { Migrated } from "../migrate-file.js";

/** The changes of a file as a diff without context, as `diff -U0` prints it. */
export function printDiff({ path, before, changes }: Pick<Migrated, "path" | "before" | "changes">): string {
  let shift = 0;
  const hunks = byLines(before, changes).map(({ start, end, text }) => {
    const [removed, added] = [linesOf(before.slice(start, end)), linesOf(text)];
    const line = linesOf(before.slice(0, start)).length + 1;
    const head = `@@ -${rangeOf(line, removed)} +${rangeOf(line + shift, added)} @@`;
    shift += added.length - removed.length;
    return [head, ...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)].join("\n");
  });
  return [`--- ${path}`, `+++ ${path}`, ...hunks, ""].join("\n");
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The changes made longer to whole lines, those on the same line as one. */
function byLines(before: string, changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const start = before.lastIndexOf("\n", change.start - 1) + 1;
    const next = before.indexOf("\n", Math.max(change.start, change.end - 1));
    const isWhole = change.start === start && change.end === start && change.text.endsWith("\n");
    const end = isWhole ? start : next === -1 ? before.length : next + 1;
    const last = joined.at(-1);
    const from = last && start < last.end ? joined.pop() : undefined;
    const head = from
      ? from.text.slice(0, from.text.length - (from.end - change.start))
      : before.slice(start, change.start);
    const stop = Math.max(end, from?.end ?? 0);
    joined.push({ start: from?.start ?? start, end: stop, text: head + change.text + before.slice(change.end, stop) });
  }
  return joined;
}

function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** A range of nothing is named by the line before it. */
const rangeOf = (line: number, { length }: readonly string[]): string =>
  length === 1 ? String(line) : `${length === 0 ? line - 1 : line},${length}`;
