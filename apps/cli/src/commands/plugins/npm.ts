import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Context } from "../../context.js";

/** Runs npm in a folder, without a shell, what it says on the error output; the number that it ended with. */
export function runNpm({ io }: Context, args: readonly string[], cwd: string): Promise<number> {
  const [program, ...first] = npmOf(io.env["npm_execpath"]);
  return new Promise((done) => {
    const child = spawn(program, [...first, ...args], {
      cwd,
      env: io.env as NodeJS.ProcessEnv,
      stdio: ["ignore", 2, 2],
      signal: io.signal,
    });
    child.on("error", () => done(127));
    child.on("close", (code) => done(code ?? 1));
  });
}

/** npm as Node can run it: what runs this program, else what came with Node, else a program of that name. */
function npmOf(running: string | undefined): [string, ...string[]] {
  if (running && /npm-cli\.[cm]?js$/.test(running)) return [process.execPath, running];
  const home = dirname(process.execPath);
  const script = [join(home, "node_modules"), join(home, "../lib/node_modules")]
    .map((modules) => join(modules, "npm/bin/npm-cli.js"))
    .find((file) => existsSync(file));
  return script === undefined ? ["npm"] : [process.execPath, script];
}
