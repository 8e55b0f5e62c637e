import { join } from "node:path";
import { activityBatch, bulk } from "@ofsc/flow";
import { fileStore, ndjsonSink, readCsv } from "@ofsc/flow/node";
import { createOfsc } from "@ofsc/sdk";
import type { ImportTask } from "./large-work.js";

// Started by large-work.ts, and killed by it; started again, it goes on.
const { folder, ...connection } = JSON.parse(process.argv[2] ?? "{}") as ImportTask;
const ofsc = createOfsc(connection);
const batch = activityBatch({ identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" });
const orders = readCsv(join(folder, "orders.csv"), { numbers: ["duration"] });
const run = bulk(ofsc.transport, batch, orders, {
  rows: 100,
  checkpoint: { store: fileStore(join(folder, "state")), key: "orders" },
  deadLetters: ndjsonSink(join(folder, "failed.ndjson")),
});
for await (const { index } of run) if (index % 100 === 99) console.log(`${index + 1} rows`);
const { created, updated, failed } = await run.finish();
console.log(`imported    ${created} created, ${updated} found again after the kill, ${failed} failed`);
