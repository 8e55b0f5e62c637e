import { spawn } from "node:child_process";
import { constants } from "node:os";
import type { Context } from "../context.js";
import { UsageError } from "../errors/usage-error.js";

/** Runs a command without a shell, with these variables, and ends as it does. */
export function runCommand(command: readonly string[], settings: object, { io }: Context): Promise<number> {
  const [program = "", ...args] = command;
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      stdio: "inherit",
      cwd: io.cwd,
      env: { ...io.env, ...settings } as NodeJS.ProcessEnv,
    });
    child.on("error", () => fail(new UsageError([{ at: program, why: "cannot be started" }])));
    child.on("close", (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
