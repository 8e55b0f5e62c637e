import { describe, expect, it } from "vitest";
import { collect, failureOf, openSite, type Site } from "../../test/company.js";
import { memoryStore } from "../work/memory-store.js";
import { fromDay, toDay } from "./days.js";
import { estimateExport } from "./estimate.js";
import { exportActivities } from "./export.js";

const route = "GET /rest/ofscCore/v1/activities";
const quick = { backoffMs: [1, 5] } as const;

/** Puts so many activities on each of some days. */
function fill({ server }: Site, dateFrom: string, days: number, perDay: number | ((day: number) => number)): number {
  let id = Math.max(0, ...server.world.activities.keys());
  for (let day = 0; day < days; day++) {
    const date = fromDay(toDay(dateFrom) + day);
    const count = typeof perDay === "number" ? perDay : perDay(day);
    for (let at = 0; at < count; at++) add(server.world, ++id, ["ann", "bob", "cat"][at % 3] as string, date);
  }
  return id;
}
function add(world: Site["server"]["world"], activityId: number, resourceId: string, date: string | undefined): void {
  const activity = {
    activityId,
    resourceId,
    activityType: "RP",
    status: "pending",
    recordType: "regular",
    duration: 30,
  };
  world.activities.set(activityId, { ...activity, ...(date ? { date } : {}) } as never);
  const key = `${resourceId}|${date ?? ""}`;
  world.routes.set(key, (world.routes.get(key) ?? new Set()).add(activityId));
}

const year = { dateFrom: "2026-01-01", dateTo: "2026-12-31", fields: ["activityId", "date"] };
const ids = (rows: readonly { activityId?: number }[]) => rows.map(({ activityId }) => activityId);
const isOrdered = (dates: readonly string[]) => dates.every((date, at) => at === 0 || date >= (dates[at - 1] ?? ""));

describe("an export", () => {
  it("has every activity of a year once, in the order of the days, in few calls", async () => {
    const site = await openSite({ latency: () => 3 });
    const count = fill(site, "2026-01-01", 365, 20);
    const run = exportActivities(site.core, year, { pageRows: 500 });
    const rows = await collect(run);
    expect(new Set(ids(rows)).size).toBe(count);
    expect(rows).toHaveLength(count);
    expect(isOrdered(rows.map(({ date = "" }) => date))).toBe(true);
    expect(site.calls(route)).toBeLessThanOrEqual(Math.ceil(count / 500) * 1.15 + 3);
    expect(run.progress).toMatchObject({ done: count, calls: site.calls(route) });
    const [report] = site.server.limits.report();
    expect(report?.most).toBeLessThanOrEqual(3);
    expect(report?.refused).toBe(0);
  });

  it("reads days that are larger than a page in pages side by side", async () => {
    const site = await openSite();
    const count = fill(site, "2026-03-01", 20, 230);
    const query = { ...year, dateFrom: "2026-03-01", dateTo: "2026-03-20" };
    const rows = await collect(exportActivities(site.core, query, { pageRows: 100 }));
    expect(ids(rows).sort((a = 0, b = 0) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    expect(site.calls(route)).toBeLessThanOrEqual((count / 100) * 1.15 + 3);
  });

  it("goes with what the days hold, however uneven they are, and unordered if it may", async () => {
    const site = await openSite();
    const count = fill(site, "2026-01-01", 120, (day) => (day % 7 > 4 ? 0 : (day * 37) % 150));
    const rows = await collect(exportActivities(site.core, year, { pageRows: 200, ordered: false }));
    expect(new Set(ids(rows)).size).toBe(count);
  });

  it("has what has no day as well, if it is asked for", async () => {
    const site = await openSite();
    const count = fill(site, "2026-03-01", 3, 5);
    add(site.server.world, count + 1, "ann", undefined);
    const query = { ...year, includeNonScheduled: true };
    const pages = await collect(exportActivities(site.core, query).pages());
    expect(pages.flatMap(({ items }) => items)).toHaveLength(count + 1);
    expect(pages.at(-1)).toMatchObject({ window: {}, last: true, items: [{ activityId: count + 1 }] });
    expect(pages[0]?.window).toEqual({ dateFrom: "2026-01-01", dateTo: "2026-01-01" });
  });

  it("advances by what it gets where OFS cuts pages short", async () => {
    const site = await openSite({ switches: { activitiesPageBytes: 2000 } });
    const count = fill(site, "2026-03-01", 10, 100);
    expect(await collect(exportActivities(site.core, year, { pageRows: 300 }))).toHaveLength(count);
  });

  it("leaves out what has moved into a later window meanwhile, or keeps it", async () => {
    const site = await openSite();
    fill(site, "2026-03-01", 40, 30);
    const count = async (distinct: boolean) => {
      let moved = false;
      const rows: (number | undefined)[] = [];
      for await (const { items, window } of exportActivities(site.core, year, { pageRows: 100, distinct }).pages()) {
        rows.push(...ids(items));
        if (!moved && (window.dateTo ?? "") >= "2026-03-02" && items.length > 0) {
          moved = true;
          add(site.server.world, rows[0] as number, "ann", "2026-11-30");
        }
      }
      return rows.length;
    };
    expect(await count(true)).toBe(1200);
    site.server.world.routes.get("ann|2026-11-30")?.clear();
    expect(await count(false)).toBeGreaterThanOrEqual(1200);
  });
});

describe("a list that is too much for OFS", () => {
  it("is split by days, then by resources, down to one of each, where the error is the caller's", async () => {
    // A second for a row: a page has thirty.
    const slow = await openSite(
      { latency: ({ rows, operation }) => (operation === route && rows > 30 ? 31_000 : 0) },
      { retry: { attempts: 1 } },
    );
    const count = fill(slow, "2026-03-01", 4, 100);
    expect(
      await collect(exportActivities(slow.core, { ...year, resources: ["SUNRISE"] }, { pageRows: 1000 })),
    ).toHaveLength(count);

    const site = await openSite({}, { retry: { attempts: 1 } });
    site.server.faults.add({ kind: "status", status: 500, route });
    const one = { dateFrom: "2026-03-01", dateTo: "2026-03-01", resources: ["ann"] };
    expect(await failureOf(collect(exportActivities(site.core, one)))).toMatchObject({ code: "server", status: 500 });
    expect(await failureOf(collect(exportActivities(site.core, { ...one, includeChildren: "none" })))).toMatchObject({
      status: 500,
    });
  });
});

describe("an export that ends early", () => {
  it("waits out an outage, or ends when told to, and goes on with the windows that are left", async () => {
    const site = await openSite({}, { retry: { attempts: 1 } });
    const count = fill(site, "2026-01-01", 365, 10);
    site.server.faults.add({ kind: "status", status: 503, route, times: 20, skip: 3 });
    expect(await collect(exportActivities(site.core, year, { pageRows: 400, ...quick }))).toHaveLength(count);
    site.server.faults.clear();

    const options = { pageRows: 400, checkpoint: { store: memoryStore(), key: "year" }, giveUpAfterMs: 20, ...quick };
    const fault = site.server.faults.add({ kind: "status", status: 503, route, skip: 5 });
    const first: (number | undefined)[] = [];
    const reading = async () => {
      for await (const { items } of exportActivities(site.core, year, options).pages()) first.push(...ids(items));
    };
    expect(await failureOf(reading())).toMatchObject({ code: "server" });
    fault.remove();
    const before = site.calls(route);
    const second = await collect(exportActivities(site.core, year, options));
    expect(new Set([...first, ...ids(second)]).size).toBe(count);
    expect(second.length).toBeLessThan(count);
    expect(await collect(exportActivities(site.core, year, options))).toEqual([]);
    expect(site.calls(route) - before).toBeLessThan(20);
  });

  it("ends with the reason of a signal, and with nothing left behind", async () => {
    const site = await openSite();
    fill(site, "2026-01-01", 100, 10);
    const abort = new AbortController();
    const reason = new Error("stop");
    const run = exportActivities(site.core, year, { pageRows: 50, signal: abort.signal });
    const reading = async () => {
      for await (const { date } of run) if (date === "2026-02-01") abort.abort(reason);
    };
    expect(await failureOf(reading())).toBe(reason);
    for await (const { date } of exportActivities(site.core, year, { pageRows: 50 })) if (date === "2026-01-15") break;
  });

  it("refuses days that are none, and numbers that make no sense, all at once", async () => {
    const site = await openSite();
    const wrong = () => exportActivities(site.core, { dateFrom: "tomorrow", dateTo: "2026-01-01" }, { pageRows: 0 });
    expect(wrong).toThrow(/pageRows.*\n.*dateFrom/);
    expect(() => exportActivities(site.core, { dateFrom: "2026-01-02", dateTo: "2026-01-01" })).toThrow(
      /dateTo: expected YYYY-MM-DD, 2026-01-02 or later/,
    );
    for (const day of ["2026-02-31", "2026-13-01", "2026-1-1"]) {
      expect(() => exportActivities(site.core, { dateFrom: "2026-01-01", dateTo: day })).toThrow(/dateTo/);
    }
    const numbers: Record<string, readonly unknown[]> = {
      concurrency: [Number.NaN, Number.POSITIVE_INFINITY, 0, -1, 0.5, "2"],
      pageRows: [Number.NaN, Number.POSITIVE_INFINITY, 0, -1, 0.5, "2"],
      giveUpAfterMs: [Number.NaN, -1, "2"],
      backoffMs: [5, [Number.NaN, 1], [0, 0], [5, 1], [1]],
    };
    for (const [name, values] of Object.entries(numbers)) {
      for (const value of values) {
        expect(() => exportActivities(site.core, year, { [name]: value }), `${name}: ${value}`).toThrow(RegExp(name));
        expect(await failureOf(estimateExport(site.core, year, { [name]: value }))).toMatchObject({
          code: "validation",
        });
      }
    }
  });

  it("refuses a checkpoint that is broken, and reads nothing", async () => {
    const site = await openSite();
    const right = { spans: [{ from: 20454, to: 20455 }], undated: true, done: 1, calls: 1 };
    for (const position of [
      { ...right, spans: 1 },
      { ...right, spans: [{}] },
      { ...right, spans: [null] },
      { ...right, spans: [{ from: 20455, to: 20454 }] },
      { ...right, spans: [{ from: 20454.5, to: 20455 }] },
      { ...right, spans: [{ from: "20454", to: 20455 }] },
      { ...right, undated: undefined },
      { ...right, done: -1 },
      { ...right, calls: Number.NaN },
    ]) {
      const store = memoryStore();
      await store.write("year", { kind: "export", fingerprint: JSON.stringify(year), position });
      const run = exportActivities(site.core, year, { checkpoint: { store, key: "year" } });
      expect(await failureOf(collect(run)), JSON.stringify(position)).toMatchObject({ code: "store", key: "year" });
    }
    expect(site.calls(route)).toBe(0);
  });
});

it("reckons how much an export is from a few of its days", async () => {
  const site = await openSite();
  fill(site, "2026-01-01", 365, 20);
  const estimate = await estimateExport(site.core, year, { pageRows: 500 });
  expect(estimate).toMatchObject({ rows: 7300, calls: 15 });
  expect(estimate.bytes).toBeGreaterThan(7300 * 20);
  expect(estimate.durationMs).toBeGreaterThan(0);
  const nothing = await estimateExport(site.core, { dateFrom: "2020-01-01", dateTo: "2020-01-09" });
  expect(nothing).toMatchObject({ rows: 0, calls: 1 });
});
