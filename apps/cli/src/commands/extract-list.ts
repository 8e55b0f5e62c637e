import { createCore } from "@ofsc/core";
import type { Context } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { connect } from "../operation/connect.js";
import { asList } from "../output/as-list.js";
import { createPrinter } from "../output/printer.js";

export async function run(context: Context): Promise<number> {
  const core = createCore(await connect(context));
  const { files } = await core.dailyExtract.files.list(String(context.line.args[0]), { signal: context.io.signal });
  const printer = await createPrinter(asList(context));
  for (const { links, ...file } of files?.items ?? []) await printer.item(file);
  await printer.end();
  return exitCodes.done;
}
