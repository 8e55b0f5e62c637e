import type { Context } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { settingsOf } from "../operation/connect.js";
import { namedProfile } from "../settings/named-profile.js";

/** Each setting with where it is from; secrets are masked. */
export async function run(context: Context): Promise<number> {
  const { line } = context;
  const profile = namedProfile(context, line.args[0] as string | undefined, "PROFILE");
  const values = { ...line.values, own: { ...line.values.own, profile } };
  const settings = await settingsOf({ ...context, line: { ...line, values } });
  await context.io.stdout.write(`${settings.explain()}\n`);
  return exitCodes.done;
}
