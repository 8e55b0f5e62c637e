import { beforeEach, describe, expect, it } from "vitest";
import { type Clients, clientsOf } from "../../../test/clients.js";
import { companyServer } from "../../../test/company-server.js";
import { failureOf, statusOf } from "../../../test/core-client.js";
import type { MockServer } from "../../server.js";

let server: MockServer;
let statistics: Clients["statistics"];
beforeEach(() => {
  server = companyServer();
  statistics = clientsOf(server).statistics;
});

describe("durations", () => {
  it("are listed for the company, or for a resource with all below it", async () => {
    const { activityDurations: durations } = statistics;
    const company = await durations.list({ resourceId: "", akey: "in" });
    expect(company.items).toEqual([
      { resourceId: "", akey: "in", avg: 90, dev: 10, count: 400, override: 0, level: "company" },
    ]);
    expect((await durations.list({ resourceId: "''", akey: "in" })).items).toHaveLength(1);
    const east = await durations.list({ resourceId: "EAST", akey: "in" });
    expect(east.items.map(({ resourceId, level }) => [resourceId, level])).toEqual([
      ["FLUSA", "aggregate"],
      ["NYUSA", "aggregate"],
      ["GAUSA", "aggregate"],
    ]);
    expect((await durations.list({ resourceId: "EAST", includeChildren: false })).items).toEqual([]);
    expect(await statusOf(durations.list({ resourceId: "NONE" }))).toBe(404);
  });

  it("can be overridden, for what was never learned as well", async () => {
    const [technician = ""] = [...server.world.resources.values()].flatMap(({ resourceId, resourceType }) =>
      resourceType === "PR" ? [resourceId] : [],
    );
    const answer = await statistics.activityDurations.update({
      items: [
        { resourceId: "FLUSA", akey: "in", override: 75 },
        { resourceId: technician, akey: "in", override: 70 },
      ],
    });
    expect(answer).toEqual({ status: "200", updatedRecords: 2 });
    const { items } = await statistics.activityDurations.list({ resourceId: "FLUSA", akey: "in" });
    expect(items).toMatchObject([
      { avg: 90, override: 75 },
      { avg: 0, override: 70, level: "provider" },
    ]);
    const unknown = { resourceId: "NONE", akey: "in", override: 1 };
    expect(await statusOf(statistics.activityDurations.update({ items: [unknown] }))).toBe(404);
  });

  it("come in pages of 10,000, with a link to the next", async () => {
    const items = Array.from({ length: 10_000 }, (_, at) => ({ resourceId: "", akey: `k${at}`, override: 1 }));
    await statistics.activityDurations.update({ items });
    const page = await statistics.activityDurations.list();
    expect(page.items).toHaveLength(10_000);
    expect(page).not.toHaveProperty("hasMore");
    const all = await statistics.activityDurations.list().all({ limit: 20_000 });
    expect(all).toHaveLength(10_000 + 7 * server.world.activityTypes.size);
    const one = [{ resourceId: "", akey: "k", override: 1 }];
    const { transport } = clientsOf(server);
    const body = { items: [...items, ...one] };
    const path = "/rest/ofscStatistics/v1/activityDurationStats";
    expect(await statusOf(transport.request("PATCH", path, { body }))).toBe(400);
  });
});

describe("travel", () => {
  it("is listed by its ends and its travel key", async () => {
    const { items } = await statistics.activityTravel.list({ fkey: "MIAMI", region: "mock", keyId: 1 });
    expect(items).toEqual([
      {
        fkey: "MIAMI",
        tkey: "BROWARD",
        region: "mock",
        keyId: 1,
        org: ["default"],
        avg: 25,
        dev: 5,
        count: 120,
        override: 0,
      },
    ]);
    expect(await statusOf(statistics.activityTravel.list({ keyId: 9 }))).toBe(404);
  });

  it("can be overridden", async () => {
    const items = [
      { fkey: "MIAMI", tkey: "BROWARD", override: 40 },
      { fkey: "MIAMI", tkey: "MOON", override: 480, keyId: 1 },
    ];
    expect(await statistics.activityTravel.update({ items })).toMatchObject({ updatedRecords: 2 });
    const listed = await statistics.activityTravel.list({ fkey: "MIAMI" });
    expect(listed.items.map(({ override, avg }) => [override, avg])).toEqual([
      [40, 25],
      [480, 0],
    ]);
    const unknown = [{ fkey: "A", tkey: "B", override: 1, keyId: 9 }];
    expect(await statusOf(statistics.activityTravel.update({ items: unknown }))).toBe(404);
    server.world.statistics.travelKeys.length = 0;
    await statistics.activityTravel.update({ items: [{ fkey: "A", tkey: "B", override: 1 }] });
  });
});

describe("travel by distance", () => {
  it("lies on a line, for the company and for each key", async () => {
    const company = await statistics.airlineDistances.list({ level: "company", key: "ignored", distance: "1,50" });
    expect(company.items).toEqual([
      {
        level: "company",
        data: [
          { distance: 1, estimated: 4, override: -1 },
          { distance: 50, estimated: 55, override: -1 },
        ],
      },
    ]);
    const miami = await statistics.airlineDistances.list({ key: "MIAMI", keyId: 1 });
    expect(miami.items[0]).toMatchObject({ level: "travelkey", key: "MIAMI", keyId: 1, org: ["default"] });
    expect(miami.items[0]?.data).toHaveLength(5);
    expect(await statistics.airlineDistances.list()).toMatchObject({ items: { length: 7 }, totalResults: 7 });
    expect((await statistics.airlineDistances.list({ level: "travelkey" })).items).toHaveLength(6);
    expect(await statusOf(statistics.airlineDistances.list({ key: "NONE" }))).toBe(404);
    expect(await statusOf(statistics.airlineDistances.list({ keyId: 9 }))).toBe(404);
  });

  it("can be overridden by one point or two, and go back to what was learned", async () => {
    const { airlineDistances: airline } = statistics;
    const points = [
      { distance: 10, override: 20 },
      { distance: 20, override: 30 },
    ];
    await airline.update({
      items: [{ data: points }, { level: "travelkey", key: "NEW", data: [{ distance: 10, override: 20 }] }],
    });
    const at = async (key?: string) => {
      const { items } = await airline.list({ ...(key ? { key } : { level: "company" as const }), distance: "20" });
      return items[0]?.data?.[0];
    };
    expect(await at()).toEqual({ distance: 20, estimated: 24, override: 30 });
    expect(await at("NEW")).toEqual({ distance: 20, override: 40 });
    const same = [
      { distance: 10, override: 20 },
      { distance: 10, override: 25 },
    ];
    await airline.update({ items: [{ level: "travelkey", key: "NEW", keyId: 1, data: same }] });
    expect(await at("NEW")).toEqual({ distance: 20, override: 20 });
    await airline.update({ items: [{ data: [{}, { distance: 5, override: -1 }] }] });
    expect(await at()).toEqual({ distance: 20, estimated: 24, override: -1 });
    await airline.update({ items: [{ level: "travelkey", key: "NEW", data: [{ override: -1 }] }] });
    expect(await statusOf(airline.list({ key: "NEW" }))).toBe(404);
  });

  it("needs two points for the company, and a key for a place", async () => {
    const { airlineDistances: airline } = statistics;
    const data = [{ distance: 1, override: 1 }];
    expect(await statusOf(airline.update({ items: [{ data }] }))).toBe(400);
    expect(await statusOf(airline.update({ items: [{ level: "travelkey", data }] }))).toBe(400);
    expect(await statusOf(airline.update({ items: [{ level: "travelkey", key: "X", keyId: 9, data }] }))).toBe(404);
  });
});

describe("where travel keys are detected", () => {
  it("nothing of travel can be overridden, and no key has a number", async () => {
    statistics = clientsOf(companyServer({ travelKeys: "detected" })).statistics;
    expect(
      await failureOf(statistics.activityTravel.update({ items: [{ fkey: "A", tkey: "B", override: 1 }] })),
    ).toEqual([409, "Cannot override travel statistics if Activity Travel Keys are detected automatically"]);
    const data = [{ distance: 1, override: 1 }];
    expect(await failureOf(statistics.airlineDistances.update({ items: [{ data }] }))).toEqual([
      409,
      "Cannot override airline distance based travel time if Activity Travel Keys are detected automatically",
    ]);
    expect((await statistics.activityTravel.list({ keyId: 9 })).items[0]).not.toHaveProperty("override");
    expect((await statistics.airlineDistances.list({ key: "MIAMI" })).items[0]).not.toHaveProperty("keyId");
    await statistics.activityDurations.update({ items: [{ resourceId: "", akey: "in", override: 5 }] });
  });
});
