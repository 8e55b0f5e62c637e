import type { Command, Flag } from "../command.js";

/** Flags of all operations that say how an answer is shown. A file is none. */
export const answer: readonly string[] = ["output", "query"];

/** Those that say whom a call goes to, and how long it may take. */
export const calls: readonly string[] = ["profile", "instance", "timeout"];

type Known = Pick<Command, "module" | "takes" | "file">;

/** Whether a flag of all operations means something to a command, given what else stands on the line. */
export const isTaken = (
  { some, name }: Flag,
  { module, takes = [], file }: Known,
  given: Iterable<Flag> = [],
): boolean =>
  !some ||
  (module === undefined
    ? !(file && answer.includes(name))
    : takes.includes(name) || [...given].some((flag) => flag.takes?.includes(name)));
