import type { Queue } from "bullmq";
import { expect, it, onTestFinished } from "vitest";
import { describeOnEach } from "../test/backends.js";
import { openSite, today } from "../test/company.js";
import { partProcessor } from "./part-processor.js";
import { openBackend, type QueueJob } from "./queue/backend.js";
import { partsQueue } from "./queue/names.js";

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
});
