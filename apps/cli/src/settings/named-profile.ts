import { type Context, own } from "../context.js";
import { UsageError } from "../errors/usage-error.js";

/** The profile that a line names, by a word of its own or by `--profile`; two of them are none. */
export function namedProfile(context: Context, word: string | undefined, at: string): string | undefined {
  const flag = own<string>(context, "profile");
  if (word !== undefined && flag !== undefined && word !== flag)
    throw new UsageError([{ at: "--profile", why: `names ${flag}, and ${at} names ${word}: give one of them` }]);
  return word ?? flag;
}
