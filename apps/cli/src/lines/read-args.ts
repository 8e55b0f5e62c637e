import { parseArgs } from "node:util";
import type { Argument, Command, Flag } from "../command.js";
import { isTaken } from "./common-flags.js";
import type { Clock } from "./day.js";
import { findFlag, findNegated, flagOf } from "./find-flag.js";
import { nearest } from "./nearest.js";
import { readTexts } from "./read-value.js";

/** What is wrong with a word of a line. */
export interface LineProblem {
  /** The flag or argument, as it is typed. */
  readonly at: string;
  readonly why: string;
}

export interface Line {
  /** Values of positionals, in their order. */
  readonly args: readonly unknown[];
  /** Values of flags, by the part of the request that they belong to. */
  readonly values: Readonly<Record<"own" | "query" | "body" | "headers", Readonly<Record<string, unknown>>>>;
  /** The words after `--` of a command that has such. */
  readonly rest: readonly string[];
  /** In the order in which they were typed. */
  readonly problems: readonly LineProblem[];
  /** What is required and was not given: flags of the query and positionals. */
  readonly missing: readonly (Flag | Argument)[];
  /** What words such as `today` were meant as: `--date-from`, `today`, `2026-12-01`. */
  readonly meant: readonly { readonly at: string; readonly word: string; readonly value: string }[];
  /** What they were read by. */
  readonly clock: Clock;
}

type Words = Pick<Command, "args" | "flags" | "rest" | "module" | "takes" | "file">;

interface Given {
  readonly flag: Flag;
  readonly texts: string[];
  readonly at: number;
}

/** Reads a line by the data of its command. */
export function readArgs(command: Words, argv: readonly string[], clock: Clock, common: readonly Flag[]): Line {
  const flags = [...command.flags, ...common];
  const problems: (LineProblem & { index: number })[] = [];
  const given = new Map<Flag, Given>();
  const words: { text: string; index: number }[] = [];
  const end = command.rest === undefined ? -1 : argv.indexOf("--");
  const own = end < 0 ? argv : argv.slice(0, end);
  const tell = (index: number, at: string, why: string) => problems.push({ index, at, why });

  const add = (flag: Flag, text: string, index: number) => {
    const known = given.get(flag);
    if (!known) given.set(flag, { flag, texts: [text], at: index });
    else if (flag.list) known.texts.push(text);
    else if (flag.type !== "yes") tell(index, `--${flag.name}`, "is given twice");
    else given.set(flag, { ...known, texts: [text] });
  };

  for (let start = 0; start < own.length; ) start = scan(start);

  function scan(start: number): number {
    const { tokens } = parseArgs({
      args: own.slice(start) as string[],
      options: optionsOf(flags),
      strict: false,
      allowPositionals: true,
      tokens: true,
    });
    let skipped = -1;
    for (const token of tokens) {
      const index = start + token.index;
      if (index === skipped || token.kind === "option-terminator") continue;
      const word = own[index] as string;
      if (token.kind === "positional") words.push({ text: token.value, index });
      else if (/^-\.?\d/.test(word) && !word.startsWith("--")) {
        // A negative number, which the scanner takes for short flags, one a letter.
        words.push({ text: word, index });
        skipped = index;
      } else {
        const flag = token.rawName.startsWith("--")
          ? findFlag(flags, token.name)
          : flags.find(({ short }) => short === token.rawName[1]);
        const off = flag ? undefined : findNegated(flags, token.name);
        if (off && token.value === undefined) add(off, "false", index);
        else if (!flag) {
          const next = own[index + 1];
          if (token.value === undefined && next !== undefined && !next.startsWith("-")) skipped = index + 1;
          tell(index, token.rawName, unknownFlag(token.name, flags));
        } else if (flag.type === "yes") add(flag, token.value ?? "true", index);
        else {
          const value = token.rawName.startsWith("--") ? token.value : token.value?.replace(/^=/, "");
          const missed = value === undefined || (!token.inlineValue && (value === "--" || flagOf(flags, value)));
          if (!missed) add(flag, value, index);
          else {
            tell(index, `--${flag.name}`, "wants a value");
            return index + 1;
          }
        }
      }
    }
    return own.length;
  }

  for (const { flag, at } of given.values())
    if (!isTaken(flag, command, given.keys())) tell(at, `--${flag.name}`, "is nothing that this command takes");

  const meant: { at: string; word: string; value: string }[] = [];
  const note = ({ type }: Flag | Argument, at: string, word: string, value: unknown) => {
    if ((type === "day" || type === "moment") && String(value) !== word) meant.push({ at, word, value: String(value) });
  };
  const values: Record<string, Record<string, unknown>> = { own: {}, query: {}, body: {}, headers: {} };
  for (const { flag, texts, at } of given.values()) {
    const read = readTexts(flag, texts, clock);
    if ("value" in read) {
      (values[flag.place] as Record<string, unknown>)[flag.member] = read.value;
      note(flag, `--${flag.name}`, texts.join(","), read.value);
    } else tell(at, `--${flag.name}`, expectedWords(read.expected, texts.join(","), read.meant));
  }
  const args = command.args.map((argument, position) => {
    const word = words[position];
    if (!word) return undefined;
    const read = readTexts(argument, [word.text], clock);
    if ("value" in read) {
      note(argument, argument.name, word.text, read.value);
      return read.value;
    }
    tell(word.index, argument.name, expectedWords(read.expected, word.text, read.meant));
    return undefined;
  });
  for (const { text, index } of words.slice(command.args.length)) tell(index, text, "is one word too many");
  return {
    args,
    values: values as Line["values"],
    meant,
    clock,
    rest: end < 0 ? [] : argv.slice(end + 1),
    problems: problems.sort((one, other) => one.index - other.index).map(({ at, why }) => ({ at, why })),
    missing: [
      ...command.args.filter(({ optional }, position) => !optional && words[position] === undefined),
      ...command.flags.filter((flag) => flag.required && flag.place !== "body" && !given.has(flag)),
    ],
  };
}

/** Both spellings of each flag, as the scanner wants them. */
function optionsOf(flags: readonly Flag[]): Record<string, { type: "string" | "boolean"; short?: string }> {
  const typeOf = (flag: Flag) => (flag.type === "yes" ? "boolean" : "string");
  return Object.fromEntries(
    flags.flatMap((flag) => [
      [flag.member, { type: typeOf(flag) }],
      [flag.name, { type: typeOf(flag), ...(flag.short && { short: flag.short }) }],
    ]),
  );
}

function unknownFlag(name: string, flags: readonly Flag[]): string {
  const near = nearest(
    name,
    flags.flatMap((flag) => [flag.name, flag.member]),
  );
  return near ? `is not known; did you mean --${findFlag(flags, near)?.name}?` : "is not known";
}

const expectedWords = (expected: string, text: string, meant?: string) =>
  `expected ${expected}, got "${text}"${meant ? `; did you mean ${meant}?` : ""}`;
