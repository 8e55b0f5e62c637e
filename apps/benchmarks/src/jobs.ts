import { databases } from "services";
import { endAll, openFleet } from "../../../packages/jobs/crash/fleet.js";
import { createJobs } from "../../../packages/jobs/src/index.js";
import { eachAlone } from "./each-alone.js";

const days = 60;
const rows = days * 100;

/** Four workers export, and one is killed: how long nothing is done, and whether all of it is. */
async function exportOn({ name, start }: (typeof databases)[number]): Promise<void> {
  const fleet = openFleet();
  const { site, ask } = await fleet.site({ activities: rows, days });
  await ask("POST", "faults", { kind: "latency", milliseconds: 200, route: "GET /rest/ofscCore/v1/activities" });
  const database = await start({ appendonly: true });
  const options = { connection: database.url, prefix: "bench" };
  const jobs = createJobs(options);
  const config = { ...options, site, parts: fleet.folderOf("parts"), concurrency: 2 };
  const workers = await fleet.workers(4, config);
  const query = {
    dateFrom: "2026-12-01",
    dateTo: "2027-01-29",
    fields: ["activityId", "date"],
    format: "ndjson" as const,
  };
  const began = performance.now();
  const handle = await jobs.export("year", query);
  let [silence, done, last] = [0, 0, began];
  let killed = false;
  for (let state = "waiting"; state !== "done"; ) {
    const progress = await handle.progress();
    state = progress.state;
    if (progress.parts.done > done) {
      silence = Math.max(silence, performance.now() - last);
      [done, last] = [progress.parts.done, performance.now()];
    }
    if (!killed && done >= 10) killed = workers[0]?.kill() ?? true;
    await new Promise((next) => setTimeout(next, 50));
  }
  const { rows: found, parts } = await handle.result();
  console.log(
    `${name}: longest silence ${(silence / 1000).toFixed(1)} s with one of four workers killed (mark: 12), ${rows - found} rows lost of ${rows} (mark: 0), ${parts.length} parts in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  await endAll(workers);
  await jobs.close();
  await database.stop();
  fleet.close();
}

const present = databases.filter((one) => one.present);
if (present.length === 0) console.log("neither Redis nor PostgreSQL is on this machine");
await eachAlone(import.meta.url, Object.fromEntries(present.map((one) => [one.name, () => exportOn(one)])));
