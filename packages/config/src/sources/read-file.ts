import { readFile, stat } from "node:fs/promises";
import type { Report } from "../report.js";

/** The text of a file; nothing of one that is not there. Whatever else prevents reading is reported. */
export async function readIfThere(file: string, name: string, report: Report): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR")
      report.problem(name, { code: "reference", expected: `a file that can be read (${code})` });
    return undefined;
  }
}

const OTHERS_MAY_READ = 0o004;

/** Warns of a secret that every user of the machine can read. Windows has no such modes. */
export async function warnIfWorldReadable(file: string, name: string, report: Report): Promise<void> {
  if (process.platform === "win32") return;
  const { mode } = await stat(file);
  if (mode & OTHERS_MAY_READ) report.warn(name, "holds a secret that every user of this machine can read; chmod 600");
}
