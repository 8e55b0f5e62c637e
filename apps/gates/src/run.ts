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

/** Runs Node to its end, however it ends. */
export function run(args: readonly string[], cwd = here): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ ok: error === null, stdout, output: `${stdout}\n${stderr}`.trim() });
    });
  });
}

/** Runs Node and returns what it printed; anything but a good end is an error that shows the output. */
export async function node(args: readonly string[], cwd = here): Promise<string> {
  const { ok, stdout, output } = await run(args, cwd);
  if (!ok) throw new Error(`node ${args.join(" ")} in ${cwd}:\n${output}`);
  return stdout;
}
