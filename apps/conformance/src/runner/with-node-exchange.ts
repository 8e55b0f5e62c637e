import { nodeExchange } from "@ofsc/transport/node";
import { type RunnerOptions, runAll as runWith } from "./index.js";
import type { Report } from "./report.js";

/** The same suite, sent as `@ofsc/transport/node` sends. */
export async function runAll(options: RunnerOptions): Promise<Report> {
  const exchange = nodeExchange();
  const report = await runWith({ ...options, extra: { exchange } });
  await exchange.close();
  return report;
}
