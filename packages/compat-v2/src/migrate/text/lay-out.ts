import type ts from "typescript";

const longest = 90;

/** An object of some members: on one line where that fits, else on a line each, further in than the node's own line. */
export function layOut(
  { file }: { readonly file: ts.SourceFile },
  node: ts.Node,
  members: readonly string[],
  isLong = false,
): string {
  const line = `{ ${members.join(", ")} }`;
  if (!isLong && (line.length < longest || line.includes("\n"))) return line;
  const start = file.text.lastIndexOf("\n", node.getStart(file)) + 1;
  const indent = /^[ \t]*/.exec(file.text.slice(start))?.[0] ?? "";
  const step = stepOf(file);
  const lineEnd = lineEndOf(file);
  return `{${lineEnd}${members.map((member) => `${indent}${step}${member},${lineEnd}`).join("")}${indent}}`;
}

/** One step of indentation, as the file has it: a tab, or the fewest blanks that a line begins with. */
function stepOf({ text }: ts.SourceFile): string {
  if (/^\t/m.test(text)) return "\t";
  const widths = [...text.matchAll(/^( {2,8})(?=[^\s*])/gm)].map(([, blanks = ""]) => blanks.length);
  return " ".repeat(widths.length === 0 ? 2 : Math.min(...widths));
}

/** How the lines of a file end. */
export const lineEndOf = ({ text }: ts.SourceFile): string => (text.includes("\r\n") ? "\r\n" : "\n");
