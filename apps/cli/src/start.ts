import { writeSync } from "node:fs";
import module from "node:module";
import type { Program } from "./context.js";
import { main } from "./main.js";
import { processIo } from "./process-io.js";

/** Runs the line that this process was started with, and ends it. */
export async function start(program: Program): Promise<void> {
  // Kept compiled from one run to the next, where Node can.
  (module as { enableCompileCache?: () => void }).enableCompileCache?.();
  const stop = new AbortController();
  const under = { writes: 0 };
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    process.on(signal, () => {
      // Asked twice, it does not wait for what is under way.
      if (stop.signal.aborted) {
        if (under.writes === 0) process.exit(code);
        void endUnknown();
        return;
      }
      process.exitCode = code;
      stop.abort(signal);
    });
  }
  const code = await main(process.argv.slice(2), processIo(stop.signal, under), program).catch((error: unknown) => {
    process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  });
  // What was interrupted may still hold a connection, such as that to the token service, which nobody waits for any more.
  if (stop.signal.aborted) process.exit(code);
  process.exitCode = code;
}

/** Ends at once where nobody knows what became of a write; loaded then, as help needs none of it. */
async function endUnknown(): Promise<never> {
  const { exitCodes, mayBeApplied } = await import("./errors/exit-codes.js");
  writeSync(process.stderr.fd, mayBeApplied);
  process.exit(exitCodes.unknown);
}
