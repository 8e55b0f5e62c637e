import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { crashScope, databases, random, type TestDatabase } from "services";
import { afterAll, describe, expect, it } from "vitest";
import { createJobs, type JobHandle } from "../src/index.js";
import { today } from "../test/seed.js";
import { endAll, openFleet } from "./fleet.js";

const { all, runs, firstSeed } = crashScope;
const long = { timeout: runs * 120_000 };
const sleep = (ms: number) => new Promise((next) => setTimeout(next, ms));
const fleet = openFleet();
afterAll(() => fleet.close());

const listRoute = "GET /rest/ofscCore/v1/activities";
const fields = ["activityId", "date", "resourceId"];
const secrets = [`whsec_${btoa("a secret of a crash")}`];

for (const { name, present } of databases) if (!present) it.skip(`absent: ${name}`, () => {});

/** Runs on each database at the same time, or on one, with as many seeds as are asked for. */
async function eachDatabase(
  work: (database: TestDatabase, next: () => number, seed: string) => Promise<void>,
): Promise<void> {
  await Promise.all(
    databases
      .filter(({ present }) => present)
      .slice(0, all ? 2 : 1)
      .map(async ({ name, start }) => {
        const database = await start({ appendonly: true });
        try {
          for (let run = 0; run < runs; run += 1) {
            await work(database, random(firstSeed + run), `${name}, CRASH_SEED=${firstSeed + run}`);
          }
        } finally {
          await database.stop();
        }
      }),
  );
}
/** Waits until such a share of the parts is done. */
async function halfway(handle: JobHandle<object>, share: number, seed: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const { parts } = await handle.progress();
        return parts.total > 0 && parts.done >= parts.total * share;
      },
      { timeout: 60_000, interval: 20, message: seed },
    )
    .toBe(true);
}
/** What is killed has to be at something. */
async function expectLeft(handle: JobHandle<object>, seed: string): Promise<void> {
  const { parts } = await handle.progress();
  expect(parts.done, `${seed}: killed when all was done`).toBeLessThan(parts.total);
}

/** What is in a folder of parts, without what a worker had begun to write when it was killed. */
const partsIn = (path: string) =>
  Object.fromEntries(
    readdirSync(path)
      .filter((file) => !file.endsWith(".part"))
      .sort()
      .map((file) => [file, readFileSync(join(path, file), "utf8")]),
  );

/** What workers had begun to write when they were killed: no more than each had parts at once. */
const begunIn = (path: string) => readdirSync(path).filter((file) => file.endsWith(".part"));

describe.skipIf(databases.every(({ present }) => !present))("four workers", () => {
  it(`export the same parts as one, none lost, when one after the other is killed (${runs} runs)`, long, async () => {
    const days = all ? 60 : 20;
    const { site, ask } = await fleet.site({ activities: days * 100, days });
    await ask("POST", "faults", { kind: "latency", milliseconds: 100, route: listRoute });
    const query = { dateFrom: today, dateTo: all ? "2027-01-29" : "2026-12-20", fields, format: "ndjson" as const };
    await eachDatabase(async (database, next, seed) => {
      const prefix = `x${seed.replace(/\D/g, "")}`;
      const jobs = createJobs({ connection: database.url, prefix });
      const parts = fleet.folderOf("parts");
      const config = { site, parts, connection: database.url, prefix, concurrency: 2 };
      const alone = await fleet.workers(1, config);
      await (await jobs.export("alone", query)).result();
      await endAll(alone);
      const workers = await fleet.workers(4, config);
      const handle = await jobs.export("together", query);
      let last = performance.now();
      let [silence, done] = [0, 0];
      let ended = false;
      const watching = (async () => {
        while (!ended) {
          const { parts: count } = await handle.progress();
          if (count.done > done) {
            silence = Math.max(silence, performance.now() - last);
            [last, done] = [performance.now(), count.done];
          }
          await sleep(100);
        }
      })();
      const killed = all ? [0, 1] : [0];
      for (const at of killed) {
        await halfway(handle, at * 0.4 + next() * 0.4, seed);
        workers[at]?.kill();
        await expectLeft(handle, seed);
      }
      const { rows } = await handle.result();
      ended = true;
      await watching;
      expect(rows, seed).toBe(days * 100);
      const [expected, found] = [partsIn(join(parts, "alone")), partsIn(join(parts, "together"))];
      expect(Object.keys(found), seed).toEqual(Object.keys(expected));
      expect(Object.keys(found), seed).toHaveLength(days + 1);
      expect(begunIn(join(parts, "alone")), seed).toEqual([]);
      expect(begunIn(join(parts, "together")).length, seed).toBeLessThanOrEqual(killed.length * config.concurrency);
      const same = Object.keys(expected).filter((file) => file !== "manifest.json" && expected[file] !== found[file]);
      expect(same, seed).toEqual([]);
      expect(silence, seed).toBeLessThanOrEqual(12_500);
      await endAll(workers);
      await jobs.close();
    });
  });

  it.runIf(all)(
    `import each row once, with answers lost, workers killed and the database restarted (${runs} runs)`,
    long,
    async () => {
      const { site, ask } = await fleet.site();
      await ask("POST", "faults", {
        kind: "reset",
        when: "applied",
        rate: 0.1,
        route: "POST /rest/ofscCore/v1/activities/custom-actions/bulkUpdate",
      });
      await eachDatabase(async (database, next, seed) => {
        const prefix = `i${seed.replace(/\D/g, "")}`;
        const jobs = createJobs({ connection: database.url, prefix });
        const parts = fleet.folderOf("parts");
        const numbers = Array.from({ length: 20_000 }, (_, at) => `${seed.slice(0, 1)}${prefix}-${at}`);
        const row = { resourceId: "routing", date: today, activityType: "RP" };
        const lines = numbers.map((apptNumber) => JSON.stringify({ apptNumber, ...row }));
        writeFileSync(join(parts, "rows.ndjson"), lines.join("\n"));
        const config = { site, parts, connection: database.url, prefix, concurrency: 2 };
        const workers = await fleet.workers(3, config);
        const handle = await jobs.import("rows", { batch: "activities", source: "rows.ndjson" });
        await halfway(handle, next() * 0.3, seed);
        workers[0]?.kill();
        await expectLeft(handle, seed);
        await halfway(handle, 0.3 + next() * 0.3, seed);
        await expectLeft(handle, seed);
        await database.kill();
        await sleep(next() * 300);
        await database.start();
        const { rows, failed } = await handle.result();
        expect({ rows, failed }, seed).toEqual({ rows: 20_000, failed: 0 });
        const counts = await ask("GET", "count?by=apptNumber");
        expect(
          numbers.filter((number) => counts[number] !== 1),
          seed,
        ).toEqual([]);
        await endAll(workers);
        await jobs.close();
      });
    },
  );

  it.runIf(all)(`miss no event of a bridge whose worker is killed (${runs} runs)`, long, async () => {
    await eachDatabase(async (database, next, seed) => {
      const { site, ask } = await fleet.site();
      const prefix = `b${seed.replace(/\D/g, "")}`;
      const jobs = createJobs({ connection: database.url, prefix });
      const came = new Map<string, number>();
      let deliveries = 0;
      const server = createServer(async (request, response) => {
        let body = "";
        for await (const chunk of request) body += chunk;
        deliveries += 1;
        came.set(String(request.headers["webhook-id"]), JSON.parse(body).data.activityDetails.activityId);
        response.writeHead(204).end();
      });
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      const { port } = server.address() as { port: number };
      const config = {
        site,
        parts: fleet.folderOf("parts"),
        connection: database.url,
        prefix,
        concurrency: 1,
        endpoint: { url: `http://127.0.0.1:${port}/`, secrets },
      };
      await jobs.bridge("crm", { events: ["activityMoved"], subscriptionTitle: "crm" });
      const [first] = await fleet.workers(1, config);
      const place = () => jobs.queues[2]?.getJob("crm").then((job) => Object.hasOwn(Object(job?.progress), "places"));
      await expect.poll(place, { timeout: 20_000, message: seed }).toBe(true);
      const others = await fleet.workers(1, config);
      const total = 400;
      for (let number = 1; number <= total; ) {
        const some = Array.from({ length: Math.min(10, total - number + 1) }, () => ({
          eventType: "activityMoved",
          activityDetails: { activityId: number++ },
        }));
        await ask("POST", "events", { happenings: some });
        if (number > 100 && number <= 111) first?.kill();
        await sleep(next() * 20);
      }
      const missing = () => {
        const numbers = new Set(came.values());
        return Array.from({ length: total }, (_, at) => at + 1).filter((at) => !numbers.has(at));
      };
      await expect.poll(missing, { timeout: 40_000, message: seed }).toEqual([]);
      // Each id is of one event, and each event has one id.
      expect(came.size, seed).toBe(total);
      expect(deliveries - total, seed).toBeLessThanOrEqual(total * 0.3);
      await endAll(others);
      await jobs.close();
      server.close();
    });
  });
});
