import type { Flag, Index } from "../command.js";
import { flagOf } from "./find-flag.js";

export interface Routed {
  /** The words that lead to the command. */
  readonly words: readonly string[];
  readonly group?: string;
  /** The words after the group, as its file names them; undefined where the line ends before a command. */
  readonly command?: string;
  /** What is left of the line. */
  readonly argv: readonly string[];
  readonly unknown?: { readonly word: string; readonly among: readonly string[] };
}

const aliases: Readonly<Record<string, string>> = { ls: "list", show: "get", rm: "delete" };

/** Finds the command that a line names. Common flags may stand anywhere before it. */
export function route(argv: readonly string[], index: Index, common: readonly Flag[]): Routed {
  const kept: string[] = [];
  const words: string[] = [];
  let at = 0;
  let asked = false;
  const left = (): readonly string[] => [...kept, ...(asked ? ["--help"] : []), ...argv.slice(at)];
  const entry = () => (words[0] === undefined ? undefined : index.groups[words[0]]);
  for (; at < argv.length; at += 1) {
    const word = argv[at] as string;
    if (word.startsWith("-") && word !== "-") {
      const found = word === "--" ? undefined : flagOf(common, word);
      if (!found) break;
      kept.push(word);
      if (found.bare && found.flag.type !== "yes" && at + 1 < argv.length) kept.push(argv[++at] as string);
      continue;
    }
    if (words.length === 0) {
      if (word === "help" && !asked) asked = true;
      else if (Object.hasOwn(index.groups, word)) words.push(word);
      // The name of an API is taken, and means nothing.
      else if (!index.apis.includes(word)) {
        at += 1;
        return { words, argv: left(), unknown: { word, among: Object.keys(index.groups) } };
      }
    } else {
      const possible = nextWords(entry()?.words ?? [], words.slice(1));
      const next = possible.includes(word) ? word : possible.find((name) => name === aliases[word]);
      if (next === undefined) {
        if ((entry()?.words ?? []).includes("")) break;
        at += 1;
        return { words, group: words[0] as string, argv: left(), unknown: { word, among: possible } };
      }
      words.push(next);
    }
    const command = words.slice(1).join(" ");
    const others = nextWords(entry()?.words ?? [], words.slice(1));
    if (words.length > 0 && entry()?.words.includes(command) && others.length === 0) {
      at += 1;
      break;
    }
  }
  const [group] = words;
  const command = words.slice(1).join(" ");
  const known = entry()?.words.includes(command);
  return { words, argv: left(), ...(group !== undefined && { group }), ...(known && { command }) };
}

/** The words that may follow those already typed. */
export function nextWords(commands: readonly string[], typed: readonly string[]): string[] {
  const before = typed.length === 0 ? "" : `${typed.join(" ")} `;
  const next = commands
    .filter((name) => name.startsWith(before))
    .map((name) => name.slice(before.length).split(" ")[0]);
  return [...new Set(next)].filter((word): word is string => word !== undefined && word !== "");
}
