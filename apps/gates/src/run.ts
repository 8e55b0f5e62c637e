import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the gates, from which the built packages are found as a user's program finds them. */
export const here = fileURLToPath(new URL("..", import.meta.url));

interface Outcome {
  readonly ok: boolean;
  readonly stdout: string;
  /** What it printed, errors included. */
  readonly output: string;
}

/** Runs a program to its end, however it ends. */
export function run(program: string, args: readonly string[], cwd = here): Promise<Outcome> {
  // What npm installs is a script for the shell on Windows, and only there.
  const shell = process.platform === "win32" && program !== process.execPath;
  return new Promise((resolve) => {
    execFile(program, args, { cwd, shell, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ ok: error === null, stdout, output: `${stdout}\n${stderr}`.trim() });
    });
  });
}

async function succeed(program: string, args: readonly string[], cwd = here): Promise<string> {
  const { ok, stdout, output } = await run(program, args, cwd);
  if (!ok) throw new Error(`${program} ${args.join(" ")} in ${cwd}:\n${output}`);
  return stdout;
}

/** Runs Node and returns what it printed; anything but a good end is an error that shows the output. */
export const node = (args: readonly string[], cwd?: string) => succeed(process.execPath, args, cwd);

/** Runs pnpm in the same way, through npm, which is the one package manager that is always there. */
export const pnpm = (args: readonly string[], cwd: string) => succeed("npx", ["-y", "pnpm@10", ...args], cwd);
