/** A word as a shell takes it. */
export const shellQuote = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/** Words as a command of several lines where it would be too long for one. */
export function shellLines(words: readonly string[], width = 100): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    // A flag and what follows it stay together.
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join(" \\\n  ");
}
