import { readFile } from "node:fs/promises";
import type { Group, Index } from "./command.js";
import { standardFlags } from "./lines/common-flags.js";

// Beside both the sources and what is built of them.
const folder = new URL("../manifest/", import.meta.url);

const readJson = async (name: string) => JSON.parse(await readFile(new URL(`${name}.json`, folder), "utf8"));

/** Names of all commands, and what the first screen says of their groups. */
export const readIndex = (): Promise<Index> => readJson("index");

/** The commands of a group, which has to be one of the index. */
export async function readGroup(group: string): Promise<Group> {
  const commands = Object.entries((await readJson(group)) as Group);
  return Object.fromEntries(
    commands.map(([words, command]) => [words, { ...command, flags: [...command.flags, ...standardFlags(command)] }]),
  );
}
