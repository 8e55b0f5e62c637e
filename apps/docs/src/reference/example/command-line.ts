import { argumentsOf, isObject } from "@ofsc/contract";
import type { Command, Flag } from "../../../../cli/src/command.js";
import { readGroup, readIndex } from "../../../../cli/src/manifest.js";
import { ofsc } from "../../../../cli/src/ofsc.js";
import { shellLines, shellQuote } from "../../shell-quote.js";
import type { Recorded } from "./record.js";

export interface NamedCommand {
  /** The words that it is called by. */
  readonly words: readonly string[];
  readonly command: Command;
}

/** The commands of all operations, by their names. */
export async function readCommands(): Promise<ReadonlyMap<string, NamedCommand>> {
  const { groups } = await readIndex(ofsc);
  const found = new Map<string, NamedCommand>();
  for (const group of Object.keys(groups)) {
    for (const [words, command] of Object.entries(await readGroup(ofsc, group))) {
      if (command.operation)
        found.set(command.operation, { words: [group, ...words.split(" ")].filter(Boolean), command });
    }
  }
  return found;
}

/** The line that says to a shell what a program says to the SDK. */
export function commandLine({ operation, args, basic }: Recorded, { words, command }: NamedCommand): string {
  const parts: Record<string, unknown> = {};
  const paths: unknown[] = [];
  argumentsOf(operation).forEach((place, at) => {
    if (place.kind === "path") paths.push(args[at]);
    else parts[place.kind] = args[at];
  });
  const query = { ...(parts["query"] as Record<string, unknown> | undefined) };
  const limit = command.list ? query["limit"] : undefined;
  if (command.list) delete query["limit"];
  return shellLines([
    ...(basic ? ["OFSC_AUTH=basic"] : []),
    "ofsc",
    ...words,
    ...paths.map((value) => shellQuote(String(value))),
    ...filesOf(parts["body"]).map(({ name }) => name),
    ...flagsOf(command, "query", query).words,
    ...bodyOf(command, parts["body"]),
    ...(limit === undefined ? [] : [`--limit ${limit}`]),
    ...(command.kind === "destroy" ? ["--yes"] : []),
  ]);
}

/** The files that a body is or has. */
export const filesOf = (body: unknown): File[] =>
  body instanceof File ? [body] : isObject(body) ? Object.values(body).filter((one) => one instanceof File) : [];

/** Members that have a flag as flags, the others as JSON. */
function bodyOf(command: Command, body: unknown): string[] {
  if (body === undefined || filesOf(body).length > 0) return [];
  if (!isObject(body) || Array.isArray(body)) return [`--data ${shellQuote(JSON.stringify(body))}`];
  const { words, left } = flagsOf(command, "body", body as Record<string, unknown>);
  const custom = Object.entries(left).filter(([name, value]) => /^X[AIRUS]_/.test(name) && typeof value === "string");
  const rest = Object.fromEntries(Object.entries(left).filter(([name]) => !custom.some(([one]) => one === name)));
  return [
    ...words,
    ...(Object.keys(rest).length > 0 ? [`--data ${shellQuote(JSON.stringify(rest))}`] : []),
    ...custom.map(([name, value]) => `--set ${shellQuote(`${name}=${value}`)}`),
  ];
}

function flagsOf({ args, flags }: Command, place: Flag["place"], given: Record<string, unknown>) {
  const words: string[] = [];
  const left = { ...given };
  // What an argument of the path says already has no flag.
  for (const { member } of args) if (place === "body") delete left[member];
  for (const flag of flags) {
    const value = given[flag.member];
    if (flag.place !== place || !(flag.member in left)) continue;
    if (Array.isArray(value) ? !flag.list || value.some(isObject) : isObject(value)) continue;
    delete left[flag.member];
    if (flag.type === "yes") words.push(`--${value ? "" : "no-"}${flag.name}`);
    else words.push(`--${flag.name} ${shellQuote([value].flat().join(","))}`);
  }
  return { words, left };
}
