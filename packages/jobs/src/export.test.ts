import { exportActivities } from "@ofsc/flow";
import { expect, it } from "vitest";
import { describeOnEach } from "../test/backends.js";
import { openSite, today } from "../test/company.js";
import { JobCancelledError, JobConflictError, JobUnknownError, type WorkerClient, work } from "./index.js";

const days = { dateFrom: today, dateTo: "2026-12-07", fields: ["activityId", "date", "status", "resourceId"] };
const week = { ...days, format: "ndjson" as const };
const listRoute = "GET /rest/ofscCore/v1/activities";

describeOnEach("an export", (open) => {
  it("writes parts that together are what one export reads", async () => {
    const site = await openSite();
    const { jobs, options } = open();
    const handle = await jobs.export("week", { ...week, includeNonScheduled: true });
    expect(await handle.progress()).toMatchObject({ state: "waiting", done: 0 });
    site.worker({ ...options, concurrency: 3 });
    const { parts, rows } = await handle.result();
    const whole = [];
    for await (const row of exportActivities(site.ofsc.core, { ...days, includeNonScheduled: true })) {
      whole.push(JSON.stringify(row));
    }
    const lines = (await Promise.all(parts.map((name) => site.lines(name)))).flat();
    expect(lines.sort()).toEqual(whole.sort());
    expect(rows).toBe(whole.length);
    expect(parts[0]).toBe("week/2026-12-01.ndjson");
    expect(JSON.parse((await site.lines("week/manifest.json")).join("\n"))).toMatchObject({ rows });
    const ended = { state: "done", done: rows, failed: 0, parts: { done: 7, failed: 0, total: 7 } };
    expect(await handle.progress()).toMatchObject(ended);
    expect(await jobs.list()).toMatchObject([{ id: "week", kind: "export" }]);
    expect(await (await jobs.get("week"))?.result()).toEqual({ parts, rows });
    await handle.cancel();
    expect(await handle.progress()).toMatchObject(ended);
  });

  it("writes CSV and Parquet as well", async () => {
    const site = await openSite();
    const { jobs, options } = open();
    site.worker(options);
    const csv = await (await jobs.export("csv", { ...week, format: "csv", partDays: 7 })).result();
    expect(csv.parts).toEqual(["csv/2026-12-01_2026-12-07.csv"]);
    expect((await site.lines(csv.parts[0] as string))[0]).toBe("activityId,date,status,resourceId\r");
    const parquet = await (await jobs.export("parquet", { ...week, format: "parquet", partDays: 7 })).result();
    expect(parquet.rows).toBe(csv.rows);
    expect((await site.lines(parquet.parts[0] as string))[0]).toMatch(/^PAR1/);
    const nothing = { ...week, dateFrom: "2020-01-01", dateTo: "2020-01-02" };
    expect(await (await jobs.export("nothing", nothing)).result()).toEqual({ parts: [], rows: 0 });
  });

  it("is the same job for the same id; another one under it is refused", async () => {
    const { jobs } = open();
    await jobs.export("week", week);
    expect((await jobs.export("week", { ...week })).id).toBe("week");
    await expect(jobs.export("week", { ...week, dateTo: "2026-12-08" })).rejects.toBeInstanceOf(JobConflictError);
    await expect(jobs.import("week", { batch: "activities", source: "a" })).rejects.toBeInstanceOf(JobConflictError);
    expect(await jobs.list()).toHaveLength(1);
    expect(await jobs.get("month")).toBeUndefined();
  });

  it("tells which parts are missing; asked for again, it does only those", async () => {
    const site = await openSite();
    const { jobs, options } = open();
    const asked: string[] = [];
    let refused: string | undefined = "2026-12-03";
    const activities = Object.create(site.ofsc.core.activities, {
      list: {
        value: (query: { dateFrom: string }, more: object) => {
          asked.push(query.dateFrom);
          const wrong = query.dateFrom === refused ? { nonsense: true } : {};
          return site.ofsc.core.activities.list({ ...query, ...wrong } as never, more as never);
        },
      },
    });
    const client: WorkerClient = { transport: site.ofsc.transport, core: { ...site.ofsc.core, activities } };
    site.worker(options, client);
    await expect((await jobs.export("week", week)).result()).rejects.toMatchObject({
      code: "job_failed",
      id: "week",
      missing: [{ part: "week.2026-12-03" }],
    });
    const handle = await jobs.get("week");
    expect(await handle?.progress()).toMatchObject({ state: "failed", parts: { done: 6, failed: 1, total: 7 } });
    refused = undefined;
    asked.length = 0;
    const { parts } = await (await jobs.export("week", week)).result();
    expect(parts).toHaveLength(7);
    expect(new Set(asked)).toEqual(new Set(["2026-12-03"]));
  });

  it("ends when it is cancelled, parts under way as well; asked for again, it goes on", async () => {
    const site = await openSite();
    site.server.faults.add({ route: listRoute, kind: "latency", milliseconds: 300 });
    const { jobs, options } = open();
    const handle = await jobs.export("week", week);
    site.worker({ ...options, concurrency: 1 });
    await expect.poll(async () => (await handle.progress()).state, { timeout: 10_000 }).toBe("working");
    await handle.cancel();
    await expect(handle.result()).rejects.toBeInstanceOf(JobCancelledError);
    const { state, parts } = await handle.progress();
    expect(state).toBe("cancelled");
    expect(parts.done).toBeLessThan(7);
    expect(parts.done + parts.failed).toBe(7);
    site.server.faults.clear();
    expect((await (await jobs.export("week", week)).result()).parts).toHaveLength(7);
  });

  it("is waited for as long as the signal allows", async () => {
    const { jobs } = open();
    const handle = await jobs.export("week", week);
    const reason = new Error("enough");
    await expect(handle.result(AbortSignal.abort(reason))).rejects.toBe(reason);
    const stop = new AbortController();
    const waiting = handle.result(stop.signal);
    stop.abort(reason);
    await expect(waiting).rejects.toBe(reason);
  });

  it("is refused when it makes no sense, all of it at once, before anything waits", async () => {
    const { jobs } = open();
    const wrong = { ...week, dateFrom: "tomorrow", format: "xml", partDays: 0 };
    await expect(jobs.export("1", wrong as never)).rejects.toMatchObject({
      problems: [{ path: ["id"] }, { path: ["dateFrom"] }, { path: ["format"] }, { path: ["partDays"] }],
    });
    await expect(jobs.export("a", { ...week, dateTo: "2026-11-01" })).rejects.toThrow("dateTo");
    await expect(jobs.export("a", { ...week, format: "csv", fields: [] })).rejects.toThrow("fields");
    expect(await jobs.list()).toEqual([]);
  });

  it("takes nothing in the queue for granted", async () => {
    const site = await openSite();
    const { jobs, options } = open();
    site.worker(options);
    const [queue, parts] = jobs.queues;
    await queue?.add("export", { work: { dateFrom: 1 } }, { jobId: "odd" });
    await queue?.add("export", { work: { ...week, partDays: 0 } }, { jobId: "endless" });
    for (const id of ["odd", "endless"]) {
      await expect((await jobs.get(id))?.result()).rejects.toMatchObject({ code: "job_failed", missing: [] });
    }
    const handle = await jobs.export("week", week);
    await parts?.add("export", { job: "week", work: [] }, { jobId: "stray" });
    await handle.result();
    const stray = await parts?.getJob("stray");
    await expect.poll(() => stray?.isFailed(), { timeout: 5_000 }).toBe(true);
    await queue?.remove("week");
    await expect(handle.progress()).rejects.toBeInstanceOf(JobUnknownError);
  });

  it("of many parts says how long it will take; planned again after a part has failed, it ends all the same", async () => {
    const site = await openSite();
    const { jobs, options } = open();
    const many = { ...week, dateFrom: "2026-08-29", dateTo: "2026-12-07" };
    const activities = Object.create(site.ofsc.core.activities, {
      list: {
        value: (query: { dateFrom: string }, more: object) => {
          const wrong = query.dateFrom === "2026-08-29" ? { nonsense: true } : {};
          return site.ofsc.core.activities.list({ ...query, ...wrong } as never, more as never);
        },
      },
    });
    site.worker(options, { transport: site.ofsc.transport, core: { ...site.ofsc.core, activities } });
    const handle = await jobs.export("many", many);
    await expect
      .poll(() => handle.progress(), { timeout: 10_000, interval: 20 })
      .toMatchObject({ state: "working", remainingMs: expect.any(Number) });
    const missing = [{ part: "many.2026-08-29" }];
    await expect(handle.result()).rejects.toMatchObject({ missing });
    expect(await handle.progress()).toMatchObject({ parts: { done: 100, failed: 1, total: 101 } });
    // As after a worker that died before it could say that it had planned.
    const job = await jobs.queues[0]?.getJob("many");
    await job?.updateProgress({});
    await job?.retry("failed", { resetAttemptsMade: true });
    await expect(handle.result()).rejects.toMatchObject({ missing });
    expect((await jobs.list()).map(({ id }) => id)).toEqual(["many"]);
  });

  it("ends with the process that does it, and goes on in the next; the latest are listed first", async () => {
    const site = await openSite();
    const { jobs, options } = open();
    for (const id of ["one", "two"]) await jobs.export(id, week);
    expect((await jobs.list()).map(({ id }) => id)).toEqual(["two", "one"]);
    const stop = new AbortController();
    // Before it has taken anything.
    await work(site.ofsc, site.parts, { ...options, signal: stop.signal, onReady: () => stop.abort() });
    await expect(work(site.ofsc, site.parts, { ...options, signal: stop.signal })).rejects.toBe(stop.signal.reason);
    for (const name of ["concurrency", "places"]) {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 0, -1, 0.5, "2" as unknown as number]) {
        const wrong = { ...options, signal: new AbortController().signal, [name]: value };
        await expect(work(site.ofsc, site.parts, wrong)).rejects.toMatchObject({ problems: [{ path: [name] }] });
      }
    }
    site.worker(options);
    for (const id of ["one", "two"]) expect((await (await jobs.get(id))?.result())?.rows).toBeGreaterThan(0);
  });
});
