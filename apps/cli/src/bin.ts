import module from "node:module";
import { main } from "./main.js";
import { processIo } from "./process-io.js";

// Kept compiled from one run to the next, where Node can.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

const stop = new AbortController();
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.on(signal, () => {
    // Asked twice, it does not wait for what is under way.
    if (stop.signal.aborted) process.exit(code);
    process.exitCode = code;
    stop.abort(signal);
  });
}

process.exitCode = await main(process.argv.slice(2), processIo(stop.signal)).catch((error: unknown) => {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  return 1;
});
