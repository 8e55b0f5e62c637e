import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Queue } from "bullmq";
import { expect, it, onTestFinished } from "vitest";
import { describeOnEach } from "../test/backends.js";
import { openSite, today } from "../test/company.js";
import { standardBatches } from "./import/batches.js";
import { partProcessor } from "./part-processor.js";
import { openBackend, type QueueJob } from "./queue/backend.js";
import { partsQueue } from "./queue/names.js";

const bulkRoute = "POST /rest/ofscCore/v1/activities/custom-actions/bulkUpdate";

describeOnEach("a part", (open) => {
  it("that another worker has by now leaves what that one keeps as it is", async () => {
    const site = await openSite();
    const { jobs, options } = open();
    const [jobQueue, parts] = jobs.queues as [Queue, Queue];
    const day = { dateFrom: today, dateTo: today, format: "ndjson" } as const;
    await jobs.export("day", day);
    await parts.add("export", { job: "day", work: day }, { jobId: "day.1" });
    const process = partProcessor(site.ofsc, site.parts, {}, jobQueue);
    const worker = openBackend(options).worker(partsQueue, process);
    onTestFinished(() => worker.close());
    const take = async (token: string) => (await worker.getNextJob(token)) as QueueJob;
    const frozen = await take("one");
    await frozen.moveToWait("one");
    const places = { rows: { value: 7, version: "1" } };
    await (await take("two")).updateProgress({ places });

    await process(frozen as never, "one");
    const ours = (await parts.getJob("day.1")) as QueueJob;
    expect(ours.progress).toEqual({ places });
    await process(ours as never, "two");
    await expect
      .poll(async () => (await parts.getJob("day.1"))?.progress)
      .toMatchObject({ places, calls: expect.any(Number) });
  });

  it("of a job that was cancelled or is gone does not begin; one whose lock is lost ends", async () => {
    const site = await openSite();
    site.server.faults.add({ route: "GET /rest/ofscCore/v1/activities", kind: "latency", milliseconds: 300 });
    const { jobs } = open();
    const [jobQueue, parts] = jobs.queues as [Queue, Queue];
    const day = { dateFrom: today, dateTo: today, format: "ndjson" } as const;
    const partOf = (job: string) => parts.add("export", { job, work: day }, { jobId: `${job}.1` });
    const process = partProcessor(site.ofsc, site.parts, {}, jobQueue);
    const handle = await jobs.export("day", day);
    const lost = new AbortController();
    const running = process((await partOf("day")) as never, "one", lost.signal);
    lost.abort();
    await expect(running).rejects.toThrow("another worker has this part now");
    await handle.cancel();
    for (const job of ["day", "never"]) {
      await expect(process((await partOf(job)) as never, "one")).rejects.toMatchObject({
        name: "UnrecoverableError",
        message: "cancelled",
      });
    }
    expect(await readdir(site.path)).toEqual([]);
  });

  it("is nothing where there is no more than a name in the queue", async () => {
    const site = await openSite();
    const { jobs } = open();
    const [jobQueue, parts] = jobs.queues as [Queue, Queue];
    const process = partProcessor(site.ofsc, site.parts, {}, jobQueue);
    const odd = await parts.add("export", null as never, { jobId: "odd" });
    await expect(process(odd as never, "one")).rejects.toMatchObject({ name: "UnrecoverableError" });
    const work = { batch: "activities", source: "orders.ndjson", start: 0, end: 9, line: 0 };
    for (const [name, data] of Object.entries({
      outside: { job: "../day", work },
      backwards: { job: "day", work: { ...work, start: 9, end: 0 } },
      negative: { job: "day", work: { ...work, line: -1 } },
    })) {
      const job = { name: "import", id: name, data, progress: {} };
      const known = { getJob: async () => ({ data: {} }) } as unknown as Queue;
      const answer = partProcessor(site.ofsc, site.parts, standardBatches, known)(job as never, "one");
      await expect(answer, name).rejects.toThrow("neither a part of an export nor of an import");
    }
  });

  it("of an import whose dead letters are broken ends in an error, instead of leaving them out", async () => {
    const site = await openSite("empty");
    const { jobs, options } = open();
    const [jobQueue, parts] = jobs.queues as [Queue, Queue];
    const source = "orders.ndjson";
    await writeFile(join(site.path, source), "{}\n");
    await jobs.import("orders", { batch: "activities", source });
    const work = { batch: "activities", source, start: 0, end: 3, line: 0 };
    await parts.add("import", { job: "orders", work }, { jobId: "orders.1" });
    const process = partProcessor(site.ofsc, site.parts, standardBatches, jobQueue);
    const worker = openBackend(options).worker(partsQueue, process);
    onTestFinished(() => worker.close());
    const job = (await worker.getNextJob("one")) as QueueJob;
    const { operation, parameters } = standardBatches["activities"] as {
      operation: { route: string };
      parameters: object;
    };
    const summary = { created: 1, updated: 0, unchanged: 0, failed: 0, unknown: 0, skipped: 0 };
    const position = { rows: 1, sent: 1, calls: 1, begun: true, summary, dead: [{ line: "1" }] };
    const identity = { kind: "bulk", fingerprint: `${operation.route} ${JSON.stringify(parameters)}` };
    await job.updateProgress({ places: { rows: { version: "1", value: { ...identity, position } } } });
    await expect(process(job as never, "one")).rejects.toMatchObject({ code: "store" });
  });

  it("of an import goes on where another worker has left off, with the rows that had failed for that one", async () => {
    const site = await openSite("empty");
    site.server.faults.add({ route: bulkRoute, kind: "latency", milliseconds: 100 });
    const { jobs, options } = open();
    const [jobQueue, parts] = jobs.queues as [Queue, Queue];
    const rows = Array.from({ length: 2_500 }, (_, at) =>
      JSON.stringify({
        apptNumber: `J${at}`,
        resourceId: at === 3 ? "nobody" : "routing",
        date: today,
        activityType: "RP",
      }),
    );
    const source = "orders.ndjson";
    const text = rows.join("\n");
    await writeFile(join(site.path, source), text);
    await jobs.import("orders", { batch: "activities", source });
    const work = { batch: "activities", source, start: 0, end: text.length, line: 0 };
    await parts.add("import", { job: "orders", work }, { jobId: "orders.1" });
    const process = partProcessor(site.ofsc, site.parts, standardBatches, jobQueue);
    const worker = openBackend(options).worker(partsQueue, process);
    onTestFinished(() => worker.close());
    const take = async (token: string) => (await worker.getNextJob(token)) as QueueJob;
    const first = await take("one");
    const lost = new AbortController();
    const running = process(first as never, "one", lost.signal);
    running.catch(() => {});
    const kept = async () => JSON.stringify((await parts.getJob("orders.1"))?.progress);
    await expect.poll(kept, { timeout: 10_000, interval: 5 }).toContain('"code":"row"');
    lost.abort();
    await expect(running).rejects.toThrow("another worker");
    const before = site.server.world.activities.size;
    expect(before).toBeLessThan(2_499);
    await first.moveToWait("one");
    const result = await process((await take("two")) as never, "two");
    expect(result).toMatchObject({ done: 2_500, failed: 1 });
    const letters = await site.lines((result as { name: string }).name);
    expect(letters.map((line) => JSON.parse(line))).toMatchObject([{ line: 4, row: { apptNumber: "J3" } }]);
    const numbers = [...site.server.world.activities.values()].map(({ apptNumber }) => apptNumber);
    expect(new Set(numbers).size).toBe(2_499);
    expect(numbers).toHaveLength(2_499);
  });
});
