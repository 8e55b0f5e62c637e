import { beforeEach, describe, expect, it } from "vitest";
import { asker } from "../test/ask.js";
import { mondayMorning, tuesday } from "../test/small-company.js";
import { workCompany } from "../test/work-company.js";
import { createMockServer } from "./server.js";

const core = "/rest/ofscCore/v1";
let ask: ReturnType<typeof asker>;
beforeEach(() => {
  ask = asker(createMockServer({ seed: workCompany, clock: mondayMorning, tokenLifetime: 1e9 }));
});

describe("what all objects inherit", () => {
  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("%s is no field of anything", async (name) => {
    const days = `dateFrom=${tuesday}&dateTo=${tuesday}`;
    const { data } = await ask(`GET ${core}/activities?${days}&fields=activityId,${name}`);
    expect(data.items.length).toBeGreaterThan(0);
    for (const item of data.items) expect(Object.keys(item)).toEqual(["activityId"]);
    const filtered = await ask(`GET ${core}/activities?${days}&q=${name}=='1'`);
    expect(filtered.data.items).toEqual([]);
    expect((await ask(`GET ${core}/whereIsMyTech?activityId=4&activityFields=${name}`)).status).toBeLessThan(500);
    const searched = await ask(
      `GET ${core}/activities/custom-actions/search?searchInField=${name}&searchForValue=1&${days}`,
    );
    expect(searched.status).toBeLessThan(500);
  });

  it("does not empty a property of such a name", async () => {
    const { data } = await ask(`PATCH ${core}/activities/1`, { constructor: "kept" });
    expect(data.constructor).toBe("kept");
  });
});

describe("time that is no time", () => {
  it.each(["24:30", "25:00", "48:00"])("%s starts a window of the customer's zone on the next day", async (time) => {
    const body = { activityType: "ZONED", resourceId: "ann", date: tuesday, timeZone: "Pacific" };
    const { status } = await ask(`POST ${core}/activities`, { ...body, serviceWindowStart: time });
    expect(status).toBe(201);
  });

  it("a calendar has no more days than can be planned", async () => {
    const { status } = await ask(
      `GET ${core}/resources/ann/workSchedules/calendarView?dateFrom=0001-01-01&dateTo=9999-12-31`,
    );
    expect(status).toBe(400);
  });

  it("the last day there is has no day after it", async () => {
    const shift = { recordType: "shift", shiftLabel: "8-16", startDate: "9999-12-31", endDate: "9999-12-31" };
    expect((await ask(`POST ${core}/resources/ann/workSchedules`, shift)).status).toBeLessThan(500);
    expect((await ask(`GET ${core}/resources/ann/workSchedules?actualDate=9999-12-31`)).status).toBeLessThan(500);
  });
});

describe("work has bounds", () => {
  it("a filter of thousands of brackets is refused", async () => {
    const days = `dateFrom=${tuesday}&dateTo=${tuesday}`;
    const { status } = await ask(`GET ${core}/activities?${days}&q=${"(".repeat(100_000)}`);
    expect(status).toBe(400);
  });

  it("a plugin file of nothing but beginnings of elements is read in no time", async () => {
    const form = new FormData();
    form.set("pluginFile", new Blob(["<plugin ".repeat(500_000)]), "plugins.xml");
    const server = createMockServer({ seed: workCompany, clock: mondayMorning });
    const { clientId, instance, clientSecret } = server.credentials;
    const headers = { authorization: `Basic ${btoa(`${clientId}@${instance}:${clientSecret}`)}` };
    const started = performance.now();
    const path = "https://mock.test/rest/ofscMetadata/v1/plugins/custom-actions/import";
    const response = await server.fetch(new Request(path, { method: "POST", headers, body: form }));
    expect(response.status).toBe(400);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
