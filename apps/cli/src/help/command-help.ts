import type { Command, Flag } from "../command.js";
import type { Program } from "../context.js";
import { commonFlagsOf, isTaken } from "../lines/common-flags.js";
import { flagRow } from "./flag-row.js";
import { rows, wrap } from "./wrap.js";

const count = ["limit", "all", "offset", "page-size", "fields"];
const output = ["query", "envelope", "out"];
/** What goes without saying. */
const unsaid = ["help", "version", "yes"];

/** All that there is to say of one command. */
export function commandHelp(program: Program, name: string, command: Command): string {
  const args = command.args.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name));
  const rest = command.rest ? [`[-- ${command.rest} …]`] : [];
  const groups = groupsOf(command);
  return [
    ...wrap(command.text ?? command.summary, 80),
    ...(command.deprecated ? ["", `Deprecated: call ${command.deprecated} instead.`] : []),
    "",
    `Usage: ${[program.name, name, ...args, ...(groups.length > 0 ? ["[flags]"] : []), ...rest].join(" ")}`,
    ...(command.args.some(({ text }) => text)
      ? ["", "Arguments", ...rows(command.args.map(({ name: label, text = "" }) => [label, text]))]
      : []),
    ...groups.flatMap(([title, flags]) => ["", title, ...rows(flags.map(flagRow))]),
    "",
    ...(command.flags.some(({ type }) => type === "day" || type === "moment") ||
    command.args.some(({ type }) => type === "day")
      ? ["DAY is 2026-12-01, today, tomorrow, +7d, -2w, mon or end-of-month."]
      : []),
    ...commonLines(program, command),
    ...(command.examples ? ["", "Examples", ...command.examples.map((example) => `  ${example}`)] : []),
    ...(command.route ? ["", factsOf(command)] : []),
    "",
  ].join("\n");
}

/** What it takes beside its own, in short. */
function commonLines(program: Program, command: Command): string[] {
  const names = commonFlagsOf(program).filter(
    (flag) => !unsaid.includes(flag.name) && isTaken(flag, command, command.flags),
  );
  const words = names.map((flag) => (flag.name === "input" ? "--no-input" : `--${flag.name}`));
  const [first = "", ...others] = wrap(`${words.join(" ")} (${program.name} --help)`, 60);
  return [`Common flags: ${first}`, ...others.map((line) => `              ${line}`)];
}

/** Flags by what they are for, those that are needed first. */
function groupsOf({ flags }: Command): [string, Flag[]][] {
  const needed = (list: Flag[]) => [
    ...list.filter(({ required }) => required),
    ...list.filter(({ required }) => !required),
  ];
  const isCount = (flag: Flag) => count.includes(flag.name) && flag.place !== "body";
  const of = (holds: (flag: Flag) => boolean) => needed(flags.filter(holds));
  const groups: [string, Flag[]][] = [
    ["Which", of((flag) => flag.place === "query" && !isCount(flag))],
    ["What", of((flag) => flag.place === "body" || ["data", "set", "edit"].includes(flag.name))],
    ["Headers", of((flag) => flag.place === "headers")],
    ["How much", of(isCount)],
    ["Output", of((flag) => flag.place === "own" && output.includes(flag.name))],
    ["Flags", of((flag) => flag.place === "own" && ![...count, ...output, "data", "set", "edit"].includes(flag.name))],
  ];
  return groups.filter(([, list]) => list.length > 0);
}

const factsOf = ({ route, limit, replay }: Command) =>
  [
    route,
    ...(limit ? [`${limit} at a time`] : []),
    replay ? "may be repeated" : "is not repeated when its outcome is unknown",
  ].join(" · ");
