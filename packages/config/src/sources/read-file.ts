import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Report } from "../report.js";

/** Settings are short; what is longer than this, in bytes, was meant for something else. */
const MAX_BYTES = 64 * 1024;

/** The text of a file; nothing of one that is not there. Whatever else prevents reading is reported. */
export async function readIfThere(file: string, name: string, report: Report): Promise<string | undefined> {
  try {
    const text = await readStart(file);
    if (text !== undefined) return text;
    report.problem(name, { code: "length", expected: `at most ${MAX_BYTES} bytes` });
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR")
      report.problem(name, { code: "reference", expected: `a file that can be read (${code})` });
    return undefined;
  }
}

/** A file that is not too long. No more of it is read: it may be one that never ends. */
async function readStart(file: string): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, { end: MAX_BYTES })) chunks.push(chunk);
  const all = Buffer.concat(chunks);
  return all.length > MAX_BYTES ? undefined : all.toString("utf8");
}

const OTHERS_MAY_READ = 0o004;

/** Warns of a secret that every user of the machine can read. Windows has no such modes. */
export async function warnIfWorldReadable(file: string, name: string, report: Report): Promise<void> {
  if (process.platform === "win32") return;
  const { mode } = await stat(file);
  if (mode & OTHERS_MAY_READ) report.warn(name, "holds a secret that every user of this machine can read; chmod 600");
}
