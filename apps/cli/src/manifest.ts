import { readFile } from "node:fs/promises";
import type { Group, Index } from "./command.js";
import type { Program } from "./context.js";
import { standardFlags } from "./lines/common-flags.js";

const readJson = async ({ manifest }: Program, name: string) =>
  JSON.parse(await readFile(new URL(`${name}.json`, manifest), "utf8"));

/** Names of all commands, and what the first screen says of their groups. */
export const readIndex = (program: Program): Promise<Index> => readJson(program, "index");

/** The commands of a group, which has to be one of the index. */
export async function readGroup(program: Program, group: string): Promise<Group> {
  const commands = Object.entries((await readJson(program, group)) as Group);
  const flagsOf = standardFlags(program);
  return Object.fromEntries(
    commands.map(([words, command]) => [words, { ...command, flags: [...command.flags, ...flagsOf(command)] }]),
  );
}
