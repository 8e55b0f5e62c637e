import { resolve } from "node:path";
import { createCore } from "@ofsc/core";
import { dailyExtracts, type ExtractProgress } from "@ofsc/flow/node";
import type { Context } from "../context.js";
import { own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { connect } from "../operation/connect.js";
import { createProgress } from "../output/progress.js";

/** Downloads the files of a day that are not there whole. */
export async function run(context: Context): Promise<number> {
  const { io, line } = context;
  const core = createCore(await connect(context));
  const folder = resolve(io.cwd, own<string>(context, "out") ?? ".");
  const files = own<string[]>(context, "file");
  const progress = createProgress(context);
  const options = {
    signal: io.signal,
    ...(files && { files }),
    onProgress: ({ file, files: all, bytes, total }: ExtractProgress) =>
      void progress.show(bytes, total, "bytes", `${file} of ${all} files  `).catch(() => {}),
  };
  let count = 0;
  try {
    for await (const { path, skipped } of dailyExtracts(core, [String(line.args[0])], folder, options)) {
      count += 1;
      await progress.clear();
      if (!own<boolean>(context, "quiet")) await io.stderr.write(`${path}${skipped ? " (was there)" : ""}\n`);
    }
  } finally {
    await progress.clear();
  }
  if (count === 0) await io.stderr.write("there are no files of that day\n");
  return count === 0 ? exitCodes.notFound : exitCodes.done;
}
