/** The text at this width, its later lines under the first. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/** Rows of a name and a text, the texts one under the other. */
export function rows(pairs: readonly (readonly [string, string])[], indent = 2, width = 80, column = 27): string[] {
  return pairs.flatMap(([name, text]) => {
    const head = `${" ".repeat(indent)}${name}`;
    const lines = text === "" ? [] : wrap(text, width - column - indent);
    const pad = " ".repeat(column + indent);
    if (head.length > column + indent - 2) return [head, ...lines.map((line) => pad + line)];
    return [`${head.padEnd(column + indent)}${lines[0] ?? ""}`.trimEnd(), ...lines.slice(1).map((line) => pad + line)];
  });
}
