import { pull } from "@ofsc/flow/configuration";
import { type Context, own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { isRowFile, rowSink } from "../output/row-sink.js";
import { folderToWrite, metadataOf, writeFolder } from "../settings/configuration-source.js";

/** Writes the configuration to a folder with a file for each kind, or a row for each thing. */
export async function run(context: Context): Promise<number> {
  const only = own<string[]>(context, "only");
  const out = own<string>(context, "out") ?? "-";
  const folder = isRowFile(out) ? undefined : await folderToWrite(context, out, "--out");
  const sink = folder === undefined ? rowSink<object>(context, ["kind", "label", "item"]) : undefined;
  try {
    const configuration = await pull(await metadataOf(context), { signal: context.io.signal, ...(only && { only }) });
    if (folder !== undefined) await writeFolder(folder, configuration);
    for (const [kind, items] of Object.entries(configuration)) {
      await sink?.write(Object.entries(items).map(([label, item]) => ({ kind, label, item })));
    }
    await sink?.flush?.();
  } finally {
    await sink?.close?.();
  }
  return exitCodes.done;
}
