import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs pnpm, or another program, to its end; any other end is an error with what it printed. */
export async function execute(program: string, args: readonly string[], cwd: string): Promise<string> {
  const shell = process.platform === "win32" && program !== process.execPath;
  try {
    const { stdout } = await run(program, args, { cwd, shell, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(" ")} in ${cwd}:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Through npm, which is the one package manager that is always there. */
export const pnpm = (args: readonly string[], cwd: string) => execute("npx", ["-y", "pnpm@10", ...args], cwd);
