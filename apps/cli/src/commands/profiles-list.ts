import type { Context } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { asList } from "../output/as-list.js";
import { createPrinter } from "../output/printer.js";
import { defaultProfile, listProfiles } from "../settings/profiles.js";

export async function run(context: Context): Promise<number> {
  const used = await defaultProfile(context);
  const printer = await createPrinter(asList(context));
  for (const profile of await listProfiles(context)) await printer.item({ profile, default: profile === used });
  await printer.end();
  return exitCodes.done;
}
