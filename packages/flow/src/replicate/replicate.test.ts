import type { ListedActivity } from "@ofsc/core";
import { describe, expect, it } from "vitest";
import { collect, failureOf, openSite, orders, type Site } from "../../test/company.js";
import { exportActivities } from "../export/export.js";
import type { ExportActivities } from "../export/window.js";
import type { Change, ChangedDays, Replica } from "./replica.js";
import { type ReplicateOptions, replicate } from "./replicate.js";

const december: ExportActivities = {
  dateFrom: "2026-12-01",
  dateTo: "2026-12-31",
  fields: ["activityId", "date", "status", "duration", "resourceId"],
};

/** A copy in memory that fails when it is told to, and then has neither changes nor position. */
function memoryReplica() {
  const rows = new Map<number, ListedActivity>();
  const state = { position: undefined as unknown, applied: 0, failAt: Number.POSITIVE_INFINITY };
  const replica: Replica = {
    read: async () => state.position,
    async apply(changes: readonly Change[], position: unknown, days?: ChangedDays) {
      if (++state.applied >= state.failAt) throw new Error("killed");
      if (days) {
        for (const [id, { date = "" }] of rows) if (date >= days.dateFrom && date <= days.dateTo) rows.delete(id);
      }
      for (const { id, activity } of changes) {
        if (activity) rows.set(id, activity);
        else rows.delete(id);
      }
      state.position = JSON.parse(JSON.stringify(position));
    },
  };
  return { rows, state, replica };
}

async function create({ core }: Site, count: number, prefix: string): Promise<void> {
  const activities = orders(count, prefix).map((row, at) => ({
    ...row,
    date: `2026-12-${String((at % 28) + 1).padStart(2, "0")}`,
  }));
  const updateParameters = { identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" } as const;
  await core.activities.bulkUpdate({ updateParameters, activities });
}

/** The world as a list shows it now. */
async function world({ core }: Site, query = december): Promise<Map<number, ListedActivity>> {
  const rows = await collect(exportActivities(core, query));
  return new Map(rows.map((row) => [row.activityId ?? 0, row]));
}

function run(site: Site, replica: Replica, options: Partial<ReplicateOptions> = {}, query = december) {
  const abort = new AbortController();
  const reason = new Error("enough");
  const ended = replicate(site.core, query, replica, {
    idleMs: [1, 5],
    now: () => site.server.clock.now(),
    pageRows: 20,
    signal: abort.signal,
    ...options,
  });
  ended.catch(() => {});
  return {
    ended,
    stop: async () => {
      abort.abort(reason);
      expect(await failureOf(ended)).toBe(reason);
    },
  };
}

const patient = { timeout: 10_000 };

describe("a copy", () => {
  it("is refused where its place in the stream is broken, before anything is read", async () => {
    const site = await openSite();
    const { state, replica } = memoryReplica();
    const definition = { kind: "follow", fingerprint: "other", position: { subscriptionId: 1 } };
    state.position = { fingerprint: JSON.stringify(december), values: { replicate: definition } };
    expect(await failureOf(run(site, replica).ended)).toMatchObject({ code: "checkpoint", key: "replicate" });
    state.position = { fingerprint: JSON.stringify(december), values: { replicate: null } };
    expect(await failureOf(run(site, replica).ended)).toMatchObject({ code: "checkpoint", key: "replicate" });
    expect(site.server.requests).toEqual([]);
  });

  it("is what the world is, and stays so", async () => {
    const site = await openSite();
    await create(site, 100, "A");
    const { rows, replica } = memoryReplica();
    const { stop } = run(site, replica);
    await expect.poll(() => rows.size, patient).toBe(100);
    const [first = 0, second = 0, third = 0, fourth = 0] = rows.keys();
    await site.core.activities.update(first, { duration: 99 });
    await site.core.activities.update(first, { duration: 98 });
    await site.core.activities.delete(second);
    await site.core.activities.move(third, { setDate: { date: "2027-01-05" } });
    await site.core.activities.cancel(fourth);
    await create(site, 7, "B");
    const now = await world(site);
    await expect.poll(() => rows, patient).toEqual(now);
    expect([rows.has(second), rows.has(third), rows.get(first)?.duration]).toEqual([false, false, 98]);
    await stop();
  });

  it("comes to the same, wherever it breaks off", async () => {
    const site = await openSite();
    await create(site, 60, "A");
    const { rows, state, replica } = memoryReplica();
    for (let round = 1; round <= 12; round++) {
      state.failAt = state.applied + round;
      const { ended, stop } = run(site, replica);
      await create(site, 5, `R${round}-`);
      const [id = 0] = (await world(site)).keys();
      await site.core.activities.update(id, { duration: round });
      const error = await Promise.race([failureOf(ended), new Promise((resolve) => setTimeout(resolve, 100))]);
      if (error) expect(error).toMatchObject({ message: "killed" });
      else await stop();
    }
    state.failAt = Number.POSITIVE_INFINITY;
    const { stop } = run(site, replica);
    const now = await world(site);
    expect(now.size).toBe(120);
    await expect.poll(() => rows, patient).toEqual(now);
    await stop();
  });

  it("is put right after eight days without it", async () => {
    const site = await openSite();
    await create(site, 40, "A");
    const { rows, replica } = memoryReplica();
    const first = run(site, replica);
    await expect.poll(() => rows.size, patient).toBe(40);
    await first.stop();
    await create(site, 10, "B");
    const [gone = 0] = [...rows.keys()].filter((id) => (rows.get(id)?.date ?? "") > "2026-12-20");
    await site.core.activities.delete(gone);
    site.server.clock.advance(8 * 24 * 3_600_000);
    const second = run(site, replica);
    const now = await world(site);
    await expect.poll(() => rows, patient).toEqual(now);
    await second.stop();
  });

  it("is of some resources, and of what is below them, however it gets there", async () => {
    const site = await openSite();
    await create(site, 6, "A");
    const query = { ...december, resources: ["ann"] };
    const { rows, replica } = memoryReplica();
    const { stop } = run(site, replica, {}, query);
    await expect.poll(() => site.server.world.subscriptions.size, patient).toBe(1);
    const [id = 0, other = 0] = (await world(site)).keys();
    await expect.poll(() => replica.read(), patient).toBeDefined();
    site.server.world.users.set("ann", { login: "ann", resources: ["ann"], mainResourceId: "ann" } as never);
    await site.core.activities.update(id, { duration: 5 });
    await site.core.activities.update(other, { duration: 5 });
    await create(site, 1, "C");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(rows.size).toBe(0);
    await stop();
  });

  it("is refused where it could not be kept up to date, or is another one", async () => {
    const site = await openSite();
    const { replica, state } = memoryReplica();
    const wrong = {
      ...december,
      q: "status == 'pending'",
      svcWorkOrderId: 1,
      fields: ["date"],
      dateFrom: "x",
      dateTo: "y",
    };
    expect(await failureOf(replicate(site.core, wrong, replica))).toMatchObject({
      code: "validation",
      problems: [
        { path: ["q"] },
        { path: ["svcWorkOrderId"] },
        { path: ["fields"] },
        { path: ["dateFrom"] },
        { path: ["dateTo"] },
      ],
    });
    state.position = { fingerprint: "other", values: {} };
    expect(await failureOf(replicate(site.core, december, replica))).toMatchObject({ code: "checkpoint" });
    state.position = "broken";
    expect(await failureOf(replicate(site.core, december, replica))).toMatchObject({ code: "checkpoint" });
  });
});
