import type { Argument, Flag } from "../command.js";

/** A flag of a command written by hand. */
export const flag = (name: string, text: string, more: Partial<Flag> = {}): Flag => ({
  name,
  member: name,
  place: "own",
  type: "text",
  text,
  ...more,
});

/** A positional of such a command. */
export const argument = (name: string, text: string, more: Partial<Argument> = {}): Argument => ({
  name,
  member: name,
  place: "own",
  type: "text",
  text,
  ...more,
});
