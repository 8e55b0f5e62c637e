import { basename, resolve } from "node:path";
import type { Download } from "@ofsc/contract";
import { toFile } from "@ofsc/flow/node";
import { type Context, own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { createProgress } from "../output/progress.js";

/** Writes a file to where `--out` says; its final name appears when it is whole. */
export async function saveFile(context: Context, answer: unknown): Promise<number> {
  const { io } = context;
  const file = answer as Download;
  const out = own<string>(context, "out");
  const progress = createProgress(context);
  if (out === "-" || (out === undefined && !io.stdout.isTty)) {
    let came = 0;
    for await (const chunk of file.stream()) {
      await io.stdout.write(chunk);
      came += chunk.length;
      await progress.show(came, file.size, "bytes");
    }
    await progress.clear();
    return exitCodes.done;
  }
  // A name from outside is a name, never a path.
  const path = resolve(io.cwd, out ?? (basename((file.name ?? "").replaceAll("\\", "/")) || "download"));
  await toFile(Promise.resolve(file), path, {
    signal: io.signal,
    onProgress: (came, total) => void progress.show(came, total, "bytes").catch(() => {}),
  });
  await progress.clear();
  if (!own<boolean>(context, "quiet")) await io.stderr.write(`${path}\n`);
  return exitCodes.done;
}
