import { beforeEach, describe, expect, it } from "vitest";
import { asker } from "../../../test/ask.js";
import { monday, mondayMorning, tuesday } from "../../../test/small-company.js";
import { workCompany } from "../../../test/work-company.js";
import { putForm } from "../../seed/seed-entities.js";
import { createMockServer, type MockServer } from "../../server.js";
import type { Switches } from "../../switches.js";
import { putFile } from "../../world/files.js";

const core = "/rest/ofscCore/v1";
const start = (switches: Partial<Switches> = {}) =>
  createMockServer({ seed: workCompany, clock: mondayMorning, switches });

let server: MockServer;
let ask: ReturnType<typeof asker>;
beforeEach(() => {
  server = start();
  ask = asker(server);
});

// Answers as they were recorded from instances, or asserted by tests that ran against one.
describe("as recorded", () => {
  it("an activity carries the internal id of its resource, its parts and its route as links", async () => {
    const { data } = await ask(`GET ${core}/activities/1`);
    expect(data).toMatchObject({ resourceInternalId: expect.any(Number) });
    for (const part of ["requiredInventories", "linkedActivities", "resourcePreferences", "workSkills"]) {
      expect(data[part].links[0].href).toContain(`/activities/1/${part}`);
    }
    const route = data.links.find(({ rel }: { rel: string }) => rel === "route");
    expect(route.href).toContain(`${core}/resources/ann/routes/20`);
    expect((await ask(`PATCH ${core}/activities/1`, data)).status).toBe(200);
  });

  it("every link of an activity to a part of it leads somewhere", async () => {
    const { data } = await ask(`GET ${core}/activities/1`);
    const parts = Object.values<{ links?: { href: string }[] }>(data).flatMap((part) => part?.links ?? []);
    expect(parts.length).toBeGreaterThan(3);
    for (const { href } of [...parts, ...data.links]) {
      const { status } = await ask(`GET ${new URL(href, "https://mock.test").pathname}`);
      expect([href, status]).toEqual([href, 200]);
    }
    expect((await ask(`GET ${core}/activities/1/workSkills`)).data).toMatchObject({
      items: [{ label: "FIX", requiredLevel: 1, preferableLevel: 100 }],
      totalResults: 1,
    });
  });

  it("a service window has seconds, and a text property ends after 65,535 characters", async () => {
    const { data } = await ask(`PATCH ${core}/activities/1`, {
      serviceWindowStart: "08:00",
      serviceWindowEnd: "10:30",
      XA_NOTE: "x".repeat(70_000),
    });
    expect(data).toMatchObject({ serviceWindowStart: "08:00:00", serviceWindowEnd: "10:30:00" });
    expect(data.XA_NOTE).toHaveLength(65_535);
  });

  it("an unknown activity has no forms, a known one has them by the text of their number", async () => {
    for (const id of [-1, 999_999]) {
      const { status, data } = await ask(`GET ${core}/activities/${id}/submittedForms`);
      expect([status, data.items, data.totalResults]).toEqual([200, [], 0]);
    }
    putForm(server.world, { activityId: 1, formLabel: "survey" });
    const { data } = await ask(`GET ${core}/activities/1/submittedForms?scope=activity`);
    expect(data.items.at(-1)).toMatchObject({
      formIdentifier: { formSubmitId: expect.stringMatching(/^\d+$/), formLabel: "survey" },
      resourceDetails: { resourceInternalId: expect.any(Number), name: "ann" },
    });
  });

  it("an activity type has eight colours, whether or not anybody gave it some", async () => {
    const { data } = await ask("GET /rest/ofscMetadata/v1/activityTypes/RP");
    const states = ["cancelled", "completed", "notOrdered", "notdone", "pending", "started", "suspended", "warning"];
    expect(Object.keys(data.colors).sort()).toEqual(states.sort());
    for (const color of Object.values(data.colors)) expect(color).toMatch(/^[0-9A-F]{6}$/);
  });

  it.each(["coreAPI", "metadataAPI", "statisticsAPI", "fieldCollaborationAPI"])(
    "the access of an application to %s lists entities",
    async (api) => {
      const { data } = await ask(`GET /rest/ofscMetadata/v1/applications/app/apiAccess/${api}`);
      expect(data.apiEntities.length).toBeGreaterThan(0);
      for (const entity of data.apiEntities) {
        expect(entity).toEqual({ label: expect.any(String), access: "ReadWrite" });
      }
    },
  );

  it("an unknown value of an enumeration fails its inventory alone, also in bulk", async () => {
    server.world.properties.set("XI_GRADE", {
      label: "XI_GRADE",
      type: "enumeration",
      entity: "inventory",
      enumeration: { new: "New", used: "Used" },
    });
    const piece = (serialNumber: string, XI_GRADE: string) => ({ inventoryType: "MODEM", serialNumber, XI_GRADE });
    const { data } = await ask(`POST ${core}/resources/custom-actions/bulkUpdateInventories`, {
      resources: [
        { resourceId: "ann", operationType: "update", inventories: [piece("N1", "new"), piece("N2", "broken")] },
      ],
    });
    expect(data).toMatchObject({ created: 1, itemsFailed: 1 });
    expect(data.results[0].errors).toHaveLength(1);
    expect(JSON.stringify(data.results[0].errors)).toContain("broken");
    const made = [...server.world.inventories.values()].map(({ serialNumber }) => serialNumber);
    expect(made).toContain("N1");
    expect(made).not.toContain("N2");
  });

  it("a file says its size", async () => {
    putFile(server.world, "activity", 1, "XA_PHOTO", { bytes: new Uint8Array(7), type: "image/png" });
    const { data } = await ask(`GET ${core}/activities/1/XA_PHOTO`);
    expect(data).toMatchObject({ mediaType: "image/png", size: 7 });
  });

  it("an application without subscriptions gets no list of them", async () => {
    const { data } = await ask(`GET ${core}/events/subscriptions`);
    expect(data).toMatchObject({ totalResults: 0, links: [{ rel: "canonical" }, { rel: "describedby" }] });
    expect(data).not.toHaveProperty("items");
  });

  it("links of a page keep the size to themselves and name the entity", async () => {
    const { data } = await ask(`GET ${core}/resources?limit=1&offset=1`);
    const href = (wanted: string) => data.links.find(({ rel }: { rel: string }) => rel === wanted).href;
    expect(new URL(href("next")).search).toBe("?offset=2");
    expect(new URL(href("prev")).search).toBe("?offset=0");
    expect(href("describedby")).toMatch(/\/metadata-catalog\/resources$/);
  });

  it("folders of the daily extract link to themselves", async () => {
    server.clock.advance(3 * 86_400_000);
    const { data } = await ask(`GET ${core}/folders/dailyExtract/folders/`);
    const { items, links } = data.folders;
    expect(items[0].links).toEqual([
      { rel: "canonical", href: `https://mock.test${core}/folders/dailyExtract/folders/${items[0].name}` },
    ]);
    expect(links[0].rel).toBe("canonical");
    expect(data.links.map(({ rel }: { rel: string }) => rel)).toContain("describedby");
    const files = (await ask(`GET ${core}/folders/dailyExtract/folders/${items[0].name}/files/`)).data.files;
    expect(files.items[0].links[0].href).not.toContain("//Daily");
  });
});

describe("what cannot be is refused", () => {
  const visit = { activityType: "RP", resourceId: "ann", date: tuesday };
  it.each([
    ["a day that does not exist", { date: "2026-02-30" }],
    ["a moment on such a day", { slaWindowEnd: "2026-04-31 10:00:00" }],
    ["a negative duration", { duration: -1 }],
    ["a duration of ages", { duration: 1e15 }],
    [
      "an SLA that ends before it starts",
      { slaWindowStart: `${tuesday} 10:00:00`, slaWindowEnd: `${monday} 10:00:00` },
    ],
  ])("%s", async (_, wrong) => {
    expect((await ask(`POST ${core}/activities`, { ...visit, ...wrong })).status).toBe(400);
  });

  it("also in an update, and in a query", async () => {
    await ask(`PATCH ${core}/activities/1`, { slaWindowStart: `${tuesday} 10:00:00` });
    expect((await ask(`PATCH ${core}/activities/1`, { slaWindowEnd: `${monday} 10:00:00` })).status).toBe(400);
    expect((await ask(`GET ${core}/activities?dateFrom=2026-02-29&dateTo=2026-03-01`)).status).toBe(400);
    expect((await ask(`PATCH ${core}/activities/1`, { XA_NOTE: "2026-02-30" })).status).toBe(200);
  });
});

describe("what rests on weak evidence is a switch", () => {
  const list = async (assistants: Switches["assistants"]) =>
    (await asker(start({ assistants }))(`GET ${core}/resources/ann/assistants?dateFrom=${monday}`)).data;

  it("assistants come with their number, without it, or as a list alone", async () => {
    expect(await list("total")).toMatchObject({ totalResults: 1, items: [{ date: monday }] });
    expect(await list("items")).not.toHaveProperty("totalResults");
    expect(await list("list")).toMatchObject([{ date: monday }]);
  });

  it("a number that is no hour divides the day into so many minutes", async () => {
    const path = `/rest/ofscCapacity/v1/capacity?dates=${tuesday}&areas=INTERVALS&calendarTimeIntervals=60`;
    const { data } = await ask(`GET ${path}`);
    expect(data.items[0].areas[0].calendar.count).toHaveLength(24);
    expect((await asker(start({ intervalMinutes: "refuse" }))(`GET ${path}`)).status).toBe(400);
  });
});
