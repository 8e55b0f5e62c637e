import { pull } from "@ofsc/flow/configuration";
import type { Context } from "../context.js";
import { own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { folderToWrite, metadataOf, writeFolder } from "../settings/configuration-source.js";

export async function run(context: Context): Promise<number> {
  const only = own<string[]>(context, "only");
  const folder = await folderToWrite(context, String(context.line.args[0]), "FOLDER");
  const configuration = await pull(await metadataOf(context), { signal: context.io.signal, ...(only && { only }) });
  await writeFolder(folder, configuration);
  const count = Object.values(configuration).reduce((sum, items) => sum + Object.keys(items).length, 0);
  await context.io.stderr.write(`${count} things of ${Object.keys(configuration).length} kinds\n`);
  return exitCodes.done;
}
