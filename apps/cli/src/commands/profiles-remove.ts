import type { Context } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { forgetSecret } from "../settings/keyring.js";
import { knownProfile } from "../settings/known-profile.js";
import { removeProfile } from "../settings/profiles.js";

export async function run(context: Context): Promise<number> {
  const name = await knownProfile(context);
  if (!context.io.env["OFSC_NO_KEYRING"]) await forgetSecret(name);
  await removeProfile(context, name);
  return exitCodes.done;
}
