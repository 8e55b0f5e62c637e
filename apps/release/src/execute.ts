import { execFile } from "node:child_process";

/** How a program ended. */
export interface Outcome {
  readonly ok: boolean;
  readonly stdout: string;
  /** What it printed, errors included. */
  readonly output: string;
}

/** Runs a program to its end, however it ends. */
export function run(program: string, args: readonly string[], cwd: string): Promise<Outcome> {
  // What npm installs is a script for the shell on Windows, and only there.
  const shell = process.platform === "win32" && program !== process.execPath;
  return new Promise((resolve) => {
    execFile(program, args, { cwd, shell, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ ok: error === null, stdout, output: `${stdout}\n${stderr}`.trim() });
    });
  });
}

/** Runs pnpm, or another program, to its end and returns what it printed; any other end is an error with all of that. */
export async function execute(program: string, args: readonly string[], cwd: string): Promise<string> {
  const { ok, stdout, output } = await run(program, args, cwd);
  if (!ok) throw new Error(`${program} ${args.join(" ")} in ${cwd}:\n${output}`);
  return stdout;
}

/** Through npm, which is the one package manager that is always there. */
export const pnpm = (args: readonly string[], cwd: string) => execute("npx", ["-y", "pnpm@10", ...args], cwd);
