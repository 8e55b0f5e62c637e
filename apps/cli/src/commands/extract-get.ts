import { resolve } from "node:path";
import { createCore } from "@ofsc/core";
import { dailyExtracts } from "@ofsc/flow/node";
import type { Context } from "../context.js";
import { own } from "../context.js";
import { exitCodes } from "../errors/exit-code.js";
import { connect } from "../operation/connect.js";

/** Downloads the files of a day that are not there whole. */
export async function run(context: Context): Promise<number> {
  const { io, line } = context;
  const core = createCore(await connect(context));
  const folder = resolve(io.cwd, own<string>(context, "out") ?? ".");
  const files = own<string[]>(context, "file");
  const options = { signal: io.signal, ...(files && { files }) };
  let count = 0;
  for await (const { path, skipped } of dailyExtracts(core, [String(line.args[0])], folder, options)) {
    count += 1;
    if (!own<boolean>(context, "quiet")) await io.stderr.write(`${path}${skipped ? " (was there)" : ""}\n`);
  }
  if (count === 0) await io.stderr.write("there are no files of that day\n");
  return count === 0 ? exitCodes.notFound : exitCodes.done;
}
