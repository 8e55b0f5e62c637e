import { appendFileSync } from "node:fs";
import { activityBatch, bulk } from "../../src/index.js";
import { fileStore, readNdjson } from "../../src/node/index.js";
import { type Connection, connect, readConfig, ready } from "./config.js";

interface Config extends Connection {
  readonly source: string;
  readonly state: string;
  readonly report: string;
}

const config = readConfig<Config>();
const { transport } = connect(config);
const batch = activityBatch({ identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" });
const stop = new AbortController();
const reason = new Error("asked to stop");
for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => stop.abort(reason));
const run = bulk(transport, batch, readNdjson(config.source), {
  rows: 25,
  attempts: 30,
  backoffMs: [1, 20],
  signal: stop.signal,
  checkpoint: { store: fileStore(config.state), key: "orders" },
});
ready();
try {
  for await (const { index, status } of run) appendFileSync(config.report, `${index} ${status}\n`);
} catch (error) {
  if (error !== reason) throw error;
  process.exitCode = 130;
}
