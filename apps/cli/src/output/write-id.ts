import type { Context } from "../context.js";
import { cellOf } from "./cell.js";
import type { Writer } from "./writer.js";

/** The identifiers alone, one a line, for `xargs`. */
export function idWriter({ io, command }: Context): Writer {
  const write = async (value: unknown) => {
    const id = idOf(value, command.idMember);
    if (id !== undefined) await io.stdout.write(`${cellOf(id)}\n`);
  };
  return { item: write, one: write, end: async () => {} };
}

/** What an item is known by: the member that the command names, else the first that reads like an identifier. */
function idOf(value: unknown, member: string | undefined): unknown {
  if (typeof value !== "object" || value === null) return value;
  const names = Object.keys(value);
  const name =
    [member, "label", "login"].find((known) => known !== undefined && names.includes(known)) ??
    names.find((known) => /(Id|Label)$/.test(known)) ??
    names[0];
  return name === undefined ? undefined : (value as Record<string, unknown>)[name];
}
