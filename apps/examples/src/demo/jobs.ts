import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readNdjson } from "@ofsc/flow/node";
import { createJobs, folder, work } from "@ofsc/jobs";
import type { Ofsc } from "@ofsc/sdk";
import { databases, type TestDatabase } from "services";
import { day, heading } from "./print.js";

/** Exports a week as a job that two workers share, on each database that this machine has; PostgreSQL came with the packages. */
export async function jobs(ofsc: Ofsc, bucket: string): Promise<void> {
  heading("The week exported once more, as a job that two workers share");
  for (const { name, present, start } of databases) {
    if (!present) {
      console.log(`left out    ${name}: there is none on this machine`);
      continue;
    }
    let database: TestDatabase;
    try {
      database = await start();
    } catch (error) {
      console.log(`left out    ${name} does not start here: ${String(error).split("\n")[0]}`);
      continue;
    }
    try {
      console.log(`${name.padEnd(11)} ${await exportWeek(ofsc, bucket, database.url)}`);
    } finally {
      await database.stop();
    }
  }
}

async function exportWeek(ofsc: Ofsc, bucket: string, connection: string): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "ofsc-demo-jobs-"));
  const abort = new AbortController();
  const parts = folder(path);
  // On machines of their own in earnest, where they share the folder, or S3.
  const workers = [1, 2].map(() => work(ofsc, parts, { connection, signal: abort.signal }));
  const queue = createJobs({ connection });
  try {
    const fields = ["activityId", "apptNumber", "date"];
    const week = { dateFrom: day(0), dateTo: day(6), resources: [bucket], fields };
    const result = await (await queue.export("week", { ...week, format: "ndjson" })).result();
    const found = new Set<number>();
    for (const part of result.parts) {
      for await (const { activityId } of readNdjson<{ activityId: number }>(join(path, part))) found.add(activityId);
    }
    if (found.size !== result.rows) throw new Error("the parts are not what the job counted");
    return `${result.rows} rows in ${result.parts.length} parts, none of them twice`;
  } finally {
    abort.abort();
    await Promise.all(workers);
    await queue.close();
    await rm(path, { recursive: true });
  }
}
