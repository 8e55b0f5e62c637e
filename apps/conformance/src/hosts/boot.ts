import type { Place } from "./host.js";

/** A program that runs one share of a run, for runtimes that are given files. */
export function bootFile({ urls, run }: Place): string {
  return `import { runAll } from "./runner.mjs";\nawait runAll(${JSON.stringify({ origin: urls[0], run })});\n`;
}
