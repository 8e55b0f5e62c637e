import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A program under way. */
export interface Launched {
  /** Rejects, with what it printed, when the program ends by itself. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

/** Works in a new folder, of which nothing is left. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "conformance-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Writes files into a folder and starts a program there. */
export async function launch(
  program: string,
  args: readonly string[],
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<Launched> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const child = spawn(program, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const ended = untilEnd(child);
  // Who stops it does not wait for this.
  ended.catch(() => {});
  return { ended, stop: () => stop(child) };
}

function untilEnd(child: ChildProcess): Promise<never> {
  let output = "";
  const keep = (data: Buffer) => {
    output = `${output}${data}`.slice(-4_000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return new Promise((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${child.spawnfile} ended with ${code}:\n${output}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once("close", () => resolve());
    child.kill("SIGKILL");
  });
}
