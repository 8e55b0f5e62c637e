import { rm } from "node:fs/promises";
import type { Context } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { UsageError } from "../errors/usage-error.js";
import { forgetSecret } from "../settings/keyring.js";
import { namedProfile } from "../settings/named-profile.js";
import { defaultProfile, secretFileOf } from "../settings/profiles.js";

/** Forgets the secret of a profile; the profile stays. */
export async function run(context: Context): Promise<number> {
  const named = namedProfile(context, context.line.args[0] as string | undefined, "PROFILE");
  const profile = named ?? (context.io.env["OFSC_PROFILE"] || (await defaultProfile(context)));
  if (profile === undefined) throw new UsageError([{ at: "PROFILE", why: "is missing, and none is the default" }]);
  if (!context.io.env["OFSC_NO_KEYRING"]) await forgetSecret(profile);
  await rm(secretFileOf(context, profile), { force: true });
  await context.io.stderr.write(`The secret of ${profile} is forgotten.\n`);
  return exitCodes.done;
}
