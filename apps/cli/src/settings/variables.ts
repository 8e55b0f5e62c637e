import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Context, own, variableOf } from "../context.js";
import { UsageError } from "../errors/usage-error.js";

const nameOf = (flag: string) => flag.replaceAll("-", "_").toUpperCase();

/** A setting: of the flag of that name, else of the environment, `CONNEXA_BASE_URL` for `base-url`. */
export const given = (context: Context, flag: string): string | undefined =>
  own<string>(context, flag) ?? (variableOf(context, nameOf(flag)) || undefined);

/** A secret, which no line shows: of the environment, or of the file that a variable such as `CONNEXA_TOKEN_FILE` names. */
export async function secretGiven(context: Context, name: string): Promise<string | undefined> {
  const secret = variableOf(context, nameOf(name));
  const file = variableOf(context, `${nameOf(name)}_FILE`);
  if (secret || !file) return secret || undefined;
  try {
    return (await readFile(resolve(context.io.cwd, file), "utf8")).trim();
  } catch (cause) {
    const why = `cannot be read (${(cause as NodeJS.ErrnoException).code ?? "error"})`;
    throw new UsageError([{ at: `${context.program.prefix}_${nameOf(name)}_FILE`, why }], cause);
  }
}
