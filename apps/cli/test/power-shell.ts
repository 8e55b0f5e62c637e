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
    } else if (single.test(letter) || letter === '"') {
      const end = endOfQuotes(line, at);
      if (end < 0) return { problem: `no end of ${letter}` };
      const inner = line.slice(at + 1, end);
      const text =
        letter === '"' ? inner.replaceAll('""', '"') : inner.replace(/(['\u2018-\u201b])['\u2018-\u201b]/g, "$1");
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

/** What PowerShell takes for a single quote. */
const single = /['\u2018-\u201b]/;

/** Where a quoted text ends: a quote that is doubled is one of the text. */
function endOfQuotes(line: string, start: number): number {
  const quote = line[start] === '"' ? /"/ : single;
  for (let at = start + 1; at < line.length; at += 1) {
    if (!quote.test(line[at] as string)) continue;
    if (!quote.test(line[at + 1] ?? "")) return at;
    at += 1;
  }
  return -1;
}
