import { call } from "@ofsc/contract";
import { createOrReplace } from "@ofsc/metadata/work-skills";
import * as workZones from "@ofsc/metadata/work-zones";
import * as activityDurations from "@ofsc/statistics/activity-durations";
import { describe, expect, it } from "vitest";
import { collect, openSite } from "../../test/company.js";
import { activityBatch } from "./activity-batch.js";
import { bulk } from "./bulk.js";
import { eachRow, statisticsBatch, workZonesReplace } from "./other-batches.js";
import {
  inventoriesBatch,
  positionsBatch,
  workSchedulesBatch,
  workSkillsBatch,
  workZonesBatch,
} from "./resource-batches.js";

const people = ["ann", "nobody", "bob"];
const statuses = ["updated", "failed", "updated"];
const quick = { backoffMs: [1, 5] } as const;

describe("a batch for resources", () => {
  it("gives each its skills, zones, schedule and inventories, and tells who is not there", async () => {
    const { transport, server } = await openSite();
    const skills = people.map((resourceId) => ({ resourceId, workSkills: [{ workSkill: "FIBER", ratio: 50 }] }));
    const zones = people.map((resourceId) => ({
      resourceId,
      workZones: [{ workZone: "NORTH", ratio: 100, startDate: "2026-12-01" }],
    }));
    const shift = {
      recordType: "working",
      workTimeStart: "08:00",
      workTimeEnd: "17:00",
      startDate: "2026-12-02",
      recurrence: { recurrenceType: "daily", recurEvery: 1 },
    } as const;
    const schedules = people.map((resourceId) => ({
      resourceId,
      workSchedules: [{ ...shift, endDate: "2026-12-02" }],
    }));
    const parts = people.map((resourceId) => ({
      resourceId,
      inventories: [{ inventoryType: "BOX", serialNumber: resourceId }],
    }));
    const runs = [
      bulk(transport, workSkillsBatch(), skills),
      bulk(transport, workZonesBatch(), zones),
      bulk(transport, workSchedulesBatch(), schedules),
      bulk(transport, inventoriesBatch(), parts),
    ];
    for (const run of runs) {
      const outcomes = await collect<{ status: string }>(run);
      expect(outcomes.map(({ status }) => status)).toEqual(statuses);
      expect(outcomes[1]).toMatchObject({ error: { code: "row", message: expect.stringContaining("nobody") } });
    }
    expect(server.world.resourceWorkSkills.get("ann")).toMatchObject([{ workSkill: "FIBER" }]);
  });

  it("reports positions, and those that OFS does not take by their place", async () => {
    const { transport } = await openSite();
    const rows = people.map((resourceId) => ({ resourceId, time: "2026-12-01T07:00:00Z", lat: 1, lng: 2 }));
    const outcomes = await collect(bulk(transport, positionsBatch(), rows));
    expect(outcomes.map(({ status }) => status)).toEqual(statuses);
  });

  it("takes resources by either number, and a 400 for one of them spoils no other", async () => {
    const { transport } = await openSite();
    const batch = { ...workSkillsBatch() };
    expect(batch.keyOf?.({ resourceInternalId: 7, workSkills: [] })).toBe("#7");
    const rows = [
      { resourceId: "ann", workSkills: [{ workSkill: "FIBER", ratio: 100 }] },
      { resourceId: "bob", workSkills: [{ workSkill: "FIBER", ratio: 900 }] },
    ];
    const outcomes = await collect(bulk(transport, batch, rows));
    expect(outcomes.map(({ status }) => status)).toEqual(["updated", "failed"]);
  });
});

describe("a batch of statistics", () => {
  it("overrides many at once", async () => {
    const { transport } = await openSite();
    const rows = ["a", "b"].map((akey) => ({ resourceId: "ann", akey, override: 30 }));
    expect(await bulk(transport, statisticsBatch(activityDurations.update), rows).finish()).toMatchObject({
      updated: 2,
    });
  });
});

describe("a batch of any operation", () => {
  it("calls it for each row, by what the operation says of being sent twice", async () => {
    const { transport, server } = await openSite();
    const rows = ["ONE", "TWO"].map((label) => ({
      label,
      name: label,
      maxRatio: 100,
      active: true,
      sharing: "maximal" as const,
    }));
    const batch = eachRow(createOrReplace, (row: (typeof rows)[number]) => [row.label, row], {
      keyOf: ({ label }) => label,
    });
    const outcomes = await collect(bulk(transport, batch, rows));
    expect(server.world.workSkills.has("TWO")).toBe(true);
    expect(outcomes.map(({ status }) => status)).toEqual(["updated", "updated"]);
  });

  it("says what its answers say, and asks where it is told how", async () => {
    const { transport, server } = await openSite();
    server.faults.add({ kind: "reset", when: "applied", route: createOrReplace.route, times: 1 });
    const rows = [{ label: "ONE", name: "One", maxRatio: 100, active: true, sharing: "maximal" as const }];
    const find = async () => "applied" as const;
    const batch = eachRow(createOrReplace, (row: (typeof rows)[number]) => [row.label, row], {
      find,
      replay: false,
      toOutcome: ({ label }) => ({ status: "created", id: label ?? "" }),
    });
    expect(await bulk(transport, batch, rows, quick).finish()).toMatchObject({ created: 1 });
  });

  it("refuses a row that makes no arguments", async () => {
    const { transport } = await openSite();
    const batch = eachRow(createOrReplace, (row: { label: string }) => [row.label.trim(), {} as never]);
    const [outcome] = await collect(bulk(transport, batch, [null as never]));
    expect(outcome).toMatchObject({ status: "failed", error: { code: "row_unreadable" } });
  });
});

describe("a batch that replaces all work zones", () => {
  it("sends its first call alone, and the others add to it", async () => {
    const { transport, server } = await openSite();
    await call(transport, workZones.list);
    const rows = Array.from({ length: 7 }, (_, at) => ({
      workZoneLabel: `Z${at}`,
      workZoneName: `Zone ${at}`,
      status: "active" as const,
      travelArea: "area",
      keys: [`9${at}`],
    }));
    server.faults.add({ kind: "reset", when: "applied", route: workZones.replaceAll.route, times: 1 });
    const run = bulk(transport, workZonesReplace(workZones), rows, { rows: 2, concurrency: 3, ...quick });
    expect(await run.finish()).toMatchObject({ updated: 7, failed: 0 });
    const verbs = server.requests.flatMap(({ method, path }) =>
      /workZones$/.test(path) && method !== "GET" ? method : [],
    );
    expect(verbs).toEqual(["PUT", "PUT", "PATCH", "PATCH", "PATCH"]);
    const active = [...server.world.workZones.values()].filter(({ status }) => status !== "inactive");
    expect(active.map(({ workZoneLabel }) => workZoneLabel)).toEqual(rows.map(({ workZoneLabel }) => workZoneLabel));
  });
});

describe("the keys of activities", () => {
  it("are what they are identified by", () => {
    const by = (identifyActivityBy: "apptNumberPlusCustomerNumber" | "apptNumberPlusIbAssetId" | "activityId") =>
      activityBatch({ identifyActivityBy, ifInFinalStatusThen: "doNothing" });
    const row = { apptNumber: "A", customerNumber: "C", ibAssetId: 5, activityId: 7 };
    expect(by("apptNumberPlusCustomerNumber").keyOf?.(row)).toBe('["A","C"]');
    expect(by("apptNumberPlusIbAssetId").keyOf?.(row)).toBe('["A",5]');
    expect(by("activityId").keyOf?.(row)).toBe("7");
    expect(by("activityId").keyOf?.({ activityId: null })).toBeUndefined();
    expect(activityBatch({ ifInFinalStatusThen: "doNothing" }).keyOf?.({ apptNumber: "A" })).toBe('["A"]');
  });

  it("come with warnings where OFS has some", async () => {
    const { transport } = await openSite();
    const batch = activityBatch({
      identifyActivityBy: "apptNumber",
      ifInFinalStatusThen: "doNothing",
      fallbackResourceId: "routing",
    });
    const rows = [{ apptNumber: "A", resourceId: "nobody", activityType: "RP", date: "2026-12-01" }];
    const [outcome] = await collect(bulk(transport, batch, rows));
    expect(outcome).toMatchObject({ status: "created", warnings: [expect.stringContaining("routing")] });
  });
});
