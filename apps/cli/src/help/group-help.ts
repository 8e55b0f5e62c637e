import type { Command, Group, GroupEntry } from "../command.js";
import type { Program } from "../context.js";
import { headings } from "../manifest/headings.js";
import { rows, wrap } from "./wrap.js";

/** The commands of a group: what reads, what writes, and what belongs to one of its things. */
export function groupHelp({ name, service }: Program, group: string, entry: GroupEntry, commands: Group): string {
  const shown = Object.entries(commands).filter(([, { deprecated }]) => !deprecated);
  const single = shown.filter(([words]) => !words.includes(" "));
  const inner = new Map<string, string[]>();
  for (const [words] of shown.filter(([typed]) => typed.includes(" "))) {
    const [first = "", ...rest] = words.split(" ");
    inner.set(first, [...(inner.get(first) ?? []), rest.join(" ")]);
  }
  const cycle = Object.entries(headings).flatMap(([title, verbs]) => [
    [title, single.filter(([words]) => verbs.includes(words))] as const,
  ]);
  const taken = new Set(cycle.flatMap(([, list]) => list.map(([words]) => words)));
  const left = single.filter(([words]) => !taken.has(words));
  const parts: (readonly [string, (readonly [string, Command])[]])[] = [
    ["Read", left.filter(([, { kind }]) => kind === "read")],
    ["Write", left.filter(([, { kind }]) => kind !== "read")],
    ...cycle,
  ];
  return [
    `${entry.text || `Commands of ${group}`}.`,
    "",
    `Usage: ${name} ${group} <command> [arguments] [flags]`,
    ...parts.flatMap(([title, list]) =>
      list.length === 0
        ? []
        : ["", title, ...rows(list.map(([words, command]) => [usageOf(words, command), command.summary]))],
    ),
    ...(inner.size === 0
      ? []
      : ["", "Belonging to one", ...rows([...inner].map(([words, list]) => [words, list.join(", ")]))]),
    ...limitLines(service, name, shown),
    ...examplesOf(shown),
    "",
    `${name} ${group} <command> --help says more.`,
    "",
  ].join("\n");
}

type Shown = readonly (readonly [string, Command])[];

/** How many calls the service answers at a time, for commands of which it takes no more. */
function limitLines(service: string, name: string, shown: Shown): string[] {
  const limits = [...new Set(shown.flatMap(([, { limit }]) => limit ?? []))];
  return limits.flatMap((limit) => {
    const words = shown.flatMap(([typed, command]) => (command.limit === limit ? [typed] : [])).join(", ");
    const calls = limit === 1 ? "one call" : `${limit} calls`;
    return ["", ...wrap(`${service} answers ${calls} of ${words} at a time; ${name} waits in line for you.`, 80)];
  });
}

const mostExamples = 4;

/** The first example of each command that has any. */
function examplesOf(shown: Shown): string[] {
  const lines = shown.flatMap(([, { examples }]) => (examples?.[0] === undefined ? [] : [`  ${examples[0]}`]));
  return lines.length === 0 ? [] : ["", "Examples", ...lines.slice(0, mostExamples)];
}

const usageOf = (words: string, { args }: Command) => [words, ...args.map(({ name }) => name)].join(" ").trim();
