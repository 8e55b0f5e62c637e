/**
 * The words that PowerShell hands to a program, by the rules of its manual (about_Parsing, about_Quoting_Rules), or why it
 * would read the line otherwise. It knows what our lines have: quotes of both kinds, a pipe between commands, and names of
 * packages, which `@` begins, too: `@scope/name` is text, `@name` and `@name.json` are not.
 */
export function readPowerShell(line: string): { words: string[] } | { problem: string } {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] as string;
    if (/\s/.test(letter)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (letter === "'" || letter === '"') {
      const end = endOfQuotes(line, at);
      if (end < 0) return { problem: `no end of ${letter}` };
      const text = line.slice(at + 1, end).replaceAll(letter + letter, letter);
      if (letter === '"' && /[$`]/.test(text)) return { problem: `$ or \` within "${text}"` };
      // PowerShell up to 7.2 hands it on without.
      if (text.includes('"')) return { problem: `a double quote within ${text}` };
      word = (word ?? "") + text;
      at = end;
    } else if (letter === "|") {
      if (word !== undefined) words.push(word);
      [word, words[words.length]] = [undefined, "|"];
    } else if (word === undefined && letter === "@" && !/^@\w+\//.test(line.slice(at)))
      return { problem: "a word that begins with @ is no text" };
    else if (/[<&;(){}$`]/.test(letter)) return { problem: `${letter} outside of quotes` };
    else if (word === undefined && letter === "#") return { words };
    else word = (word ?? "") + letter;
  }
  if (word !== undefined) words.push(word);
  return { words };
}

/** Where a quoted text ends: a quote that is doubled is one of the text. */
function endOfQuotes(line: string, start: number): number {
  for (let at = start + 1; at < line.length; at += 1) {
    if (line[at] !== line[start]) continue;
    if (line[at + 1] !== line[start]) return at;
    at += 1;
  }
  return -1;
}
