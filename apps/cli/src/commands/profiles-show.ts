import type { Context } from "../context.js";
import { exitCodes } from "../errors/exit-code.js";
import { settingsOf } from "../operation/connect.js";

/** Each setting with where it is from; secrets are masked. */
export async function run(context: Context): Promise<number> {
  const settings = await settingsOf(context, context.line.args[0] as string | undefined);
  await context.io.stdout.write(`${settings.explain()}\n`);
  return exitCodes.done;
}
