import { createOfsc } from "@ofsc/sdk";
import { folder, type JobsOptions, work } from "../../src/index.js";

interface Config extends JobsOptions {
  readonly site: Parameters<typeof createOfsc>[0];
  readonly parts: string;
  readonly concurrency: number;
  /** Where webhooks go, if this process sends any. */
  readonly endpoint?: { readonly url: string; readonly secrets: readonly string[] };
}

const {
  site,
  parts,
  concurrency,
  endpoint,
  connection,
  prefix = "ofsc",
} = JSON.parse(process.argv[2] ?? "{}") as Config;
const stop = new AbortController();
process.on("SIGTERM", () => stop.abort());
await work(createOfsc({ ...site, breaker: false } as never), folder(parts), {
  connection,
  prefix,
  signal: stop.signal,
  concurrency,
  onReady: () => process.stdout.write("ready\n"),
  ...(endpoint && { endpoints: { crm: { ...endpoint, idleMs: [5, 20], delaysMs: [50, 50, 50, 50] } } }),
});
process.exit(0);
