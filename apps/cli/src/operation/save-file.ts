import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Download } from "@ofsc/contract";
import { type Context, own } from "../context.js";
import { exitCodes } from "../errors/exit-code.js";

/** Writes a file to where `--out` says; its final name appears when it is whole. */
export async function saveFile(context: Context, answer: unknown): Promise<number> {
  const { io } = context;
  const file = answer as Download;
  const out = own<string>(context, "out");
  if (out === "-" || (out === undefined && !io.stdout.isTty)) {
    for await (const chunk of file.stream()) await io.stdout.write(chunk);
    return exitCodes.done;
  }
  // A name from outside is a name, never a path.
  const path = resolve(io.cwd, out ?? (basename((file.name ?? "").replaceAll("\\", "/")) || "download"));
  const part = `${path}.part`;
  try {
    await pipeline(Readable.fromWeb(file.stream() as never), createWriteStream(part), { signal: io.signal });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  if (!own<boolean>(context, "quiet")) await io.stderr.write(`${path}\n`);
  return exitCodes.done;
}
