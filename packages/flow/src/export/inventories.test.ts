import type { MockServerOptions } from "@ofsc/mock-server";
import { describe, expect, it } from "vitest";
import { collect, failureOf, openSite } from "../../test/company.js";
import { company } from "../../test/seed.js";
import { exportInventories } from "./inventories.js";

const activity = { activityType: "RP", status: "pending", recordType: "regular", duration: 30 };
const box = (inventoryId: number, at: object) => ({ inventoryId, inventoryType: "BOX", ...at });
const seed = {
  ...company,
  activities: [
    { ...activity, activityId: 1, resourceId: "ann", date: "2026-12-01" },
    { ...activity, activityId: 2, resourceId: "bob", date: "2026-12-20" },
  ],
  inventories: [
    // More than a page of OFS has.
    ...Array.from({ length: 250 }, (_, at) => box(1000 + at, { status: "resource", resourceId: "ann" })),
    box(1, { status: "resource", resourceId: "bob" }),
    box(2, { status: "customer", resourceId: "ann", activityId: 1 }),
    box(3, { status: "installed", resourceId: "ann", activityId: 1 }),
    box(4, { status: "deinstalled", resourceId: "ann", activityId: 1 }),
    box(5, { status: "customer", resourceId: "bob", activityId: 2 }),
  ],
} as unknown as MockServerOptions["seed"] & {};
const open = () => openSite({ seed });
const ids = (items: readonly { inventoryId: number }[]) =>
  items.map(({ inventoryId }) => inventoryId).filter((id) => id < 1000);

describe("an export of inventories", () => {
  it("has what every resource carries, however many pages that is", async () => {
    const { core } = await open();
    const items = await collect(exportInventories(core));
    expect(items).toHaveLength(251);
    expect(ids(items)).toEqual([1]);
  });

  it("has what belongs to the activities of a span of days beside it, each once", async () => {
    const { core } = await open();
    const items = await collect(exportInventories(core, { dateFrom: "2026-12-01", dateTo: "2026-12-02" }));
    expect(ids(items).sort()).toEqual([1, 2, 3, 4]);
    expect(new Set(items.map(({ inventoryId }) => inventoryId)).size).toBe(items.length);
  });

  it("keeps to the resources that are named", async () => {
    const { core } = await open();
    const query = { resources: ["bob"], dateFrom: "2026-12-01", dateTo: "2026-12-31" };
    expect(ids(await collect(exportInventories(core, query)))).toEqual([1, 5]);
    // Those of the technicians below it are not its own.
    const above = { ...query, resources: ["SUNRISE"] };
    expect(ids(await collect(exportInventories(core, above)))).toEqual([]);
  });

  it("passes over an activity that goes meanwhile, and ends at a resource that was named and is not there", async () => {
    const site = await open();
    const gone = {
      kind: "status",
      route: "GET /rest/ofscCore/v1/activities/{activityId}/customerInventories",
      status: 404,
    };
    site.server.faults.add(gone as never);
    const span = { dateFrom: "2026-12-01", dateTo: "2026-12-01" };
    expect(ids(await collect(exportInventories(site.core, span)))).toEqual([1]);
    expect(await failureOf(collect(exportInventories(site.core, { resources: ["nobody"] })))).toMatchObject({
      code: "not_found",
    });
  });

  it("asks so many at once, and no more", async () => {
    const most = new Map<string, number>();
    const under = new Map<string, number>();
    const counting: typeof globalThis.fetch = async (input, init) => {
      const kind = /inventories/i.test(String(input)) ? "inventories" : /activities/.test(String(input)) ? "lists" : "";
      const now = (under.get(kind) ?? 0) + 1;
      under.set(kind, now);
      most.set(kind, Math.max(most.get(kind) ?? 0, now));
      return fetch(input, init).finally(() => under.set(kind, (under.get(kind) ?? 0) - 1));
    };
    const site = await openSite({ seed }, { fetch: counting });
    site.server.faults.add({ kind: "latency", milliseconds: 20 });
    await collect(exportInventories(site.core, {}, { concurrency: 2 }));
    expect(most.get("inventories")).toBe(2);
    await collect(exportInventories(site.core, { dateFrom: "2026-01-01", dateTo: "2026-12-31" }, { concurrency: 1 }));
    // One more waits in line, so that no place idles.
    expect(most.get("lists")).toBe(2);
  });

  it("ends with the reason of its signal", async () => {
    const site = await open();
    const ends = new AbortController();
    const reason = new Error("enough");
    const run = exportInventories(site.core, {}, { signal: ends.signal, concurrency: 2 });
    await run.next();
    ends.abort(reason);
    expect(await failureOf(collect(run))).toBe(reason);
  });

  it("reads nothing where a day is none", async () => {
    const site = await open();
    for (const days of [
      { dateFrom: "2026-12-01", dateTo: "2026-11-01" },
      { dateFrom: "2026-02-31", dateTo: "2026-12-01" },
    ]) {
      expect(await failureOf(collect(exportInventories(site.core, days)))).toMatchObject({ code: "validation" });
    }
    expect(site.server.requests).toEqual([]);
  });

  it("wants both days or none", async () => {
    const { core } = await open();
    expect(await failureOf(collect(exportInventories(core, { dateFrom: "2026-12-01" })))).toMatchObject({
      code: "validation",
      problems: [{ path: ["dateTo"] }],
    });
  });
});
