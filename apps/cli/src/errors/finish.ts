import type { Context } from "../context.js";
import { BrokenPipeError } from "./broken-pipe-error.js";
import { exitCodeOf } from "./exit-code.js";
import { exitCodes, mayBeApplied } from "./exit-codes.js";
import { InterruptedError } from "./interrupted-error.js";
import { report } from "./report.js";

/** Says what ended a command; the number that the process ends with. */
export async function finish(error: unknown, context: Context): Promise<number> {
  // Whoever reads has had enough.
  if (error instanceof BrokenPipeError) return exitCodes.done;
  const { signal } = context.io;
  const code = exitCodeOf(error);
  if (signal.aborted && context.under.writes > 0) {
    await context.io.stderr.write(mayBeApplied);
    return exitCodes.unknown;
  }
  // At a question Ctrl-C is a key, and no signal.
  if ((signal.aborted || error instanceof InterruptedError) && code !== exitCodes.unknown) {
    const terminated = signal.reason === "SIGTERM";
    await context.io.stderr.write(terminated ? "terminated\n" : "interrupted\n");
    return terminated ? exitCodes.terminated : exitCodes.interrupted;
  }
  await report(error, context);
  return code;
}
