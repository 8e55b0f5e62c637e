import type { Context } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { knownProfile } from "../settings/known-profile.js";
import { useProfile } from "../settings/profiles.js";

export async function run(context: Context): Promise<number> {
  await useProfile(context, await knownProfile(context));
  return exitCodes.done;
}
