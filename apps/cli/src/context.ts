import type { Command } from "./command.js";
import type { Io } from "./io.js";
import type { Line } from "./lines/read-args.js";

/** What a command is run with. */
export interface Context {
  readonly io: Io;
  readonly command: Command;
  /** The command as it was typed, such as `activities list`. */
  readonly name: string;
  /** The words behind it, as they were typed. */
  readonly typed: readonly string[];
  readonly line: Line;
  /** Whether a write is under way whose outcome nobody knows yet. */
  readonly under: { way: boolean };
}

/** A flag of the command line's own, where it was given. */
export function own<T>({ line }: Context, name: string): T | undefined {
  return line.values.own[name] as T | undefined;
}

/** Whether somebody is there to answer a question. */
export function canAsk(context: Context): boolean {
  const { stdin, stderr, env } = context.io;
  return stdin.isTty && stderr.isTty && own(context, "input") !== false && !env["CI"] && !env["OFSC_NO_INPUT"];
}
