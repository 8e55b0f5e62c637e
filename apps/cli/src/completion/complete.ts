import type { Flag } from "../command.js";
import type { Program } from "../context.js";
import type { Io } from "../io.js";
import { commonFlagsOf, isTaken } from "../lines/common-flags.js";
import { flagOf } from "../lines/find-flag.js";
import { nextWords, route } from "../lines/route.js";
import { readGroup, readIndex } from "../manifest.js";
import { valuesOf } from "./values.js";

/** What may stand where a line ends; its last word is the one being typed. */
export async function complete(words: readonly string[], io: Io, program: Program): Promise<string[]> {
  const index = await readIndex(program);
  const common = commonFlagsOf(program);
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const routed = route(before, index, common);
  const command =
    routed.group !== undefined && routed.command !== undefined
      ? (await readGroup(program, routed.group))[routed.command]
      : undefined;
  const flags = [
    ...(command?.flags ?? []),
    ...common.filter((flag) => !command || isTaken(flag, command, command.flags)),
  ];
  const [, own = "", start = ""] = /^(--[^=]+=)(.*)$/s.exec(typed) ?? [];
  const last = flagOf(flags, own ? own.slice(0, -1) : (before.at(-1) ?? ""));
  if (last && last.flag.type !== "yes" && (own || last.bare)) {
    return completeValue(last.flag, own ? start : typed, own, io, program);
  }
  if (typed.startsWith("-")) return flagNames(flags).filter((name) => name.startsWith(typed));
  const next =
    routed.group === undefined
      ? Object.keys(index.groups)
      : nextWords(index.groups[routed.group]?.words ?? [], routed.words.slice(1));
  const argument = command?.args[routed.argv.filter((word) => !word.startsWith("-")).length];
  const values = argument ? await valuesOf(argument, io, program) : [];
  return [...next, ...values].filter((word) => word.startsWith(typed));
}

/** Values of a flag; of a list those behind the last comma, with what stands before it. */
async function completeValue(flag: Flag, typed: string, prefix: string, io: Io, program: Program): Promise<string[]> {
  const comma = flag.list ? typed.lastIndexOf(",") + 1 : 0;
  const values = await valuesOf(flag, io, program);
  return values
    .filter((value) => value.startsWith(typed.slice(comma)))
    .map((value) => `${prefix}${typed.slice(0, comma)}${value}`);
}

const flagNames = (flags: readonly Flag[]) =>
  flags.flatMap(({ name, type }) => (type === "yes" ? [`--${name}`, `--no-${name}`] : [`--${name}`]));
