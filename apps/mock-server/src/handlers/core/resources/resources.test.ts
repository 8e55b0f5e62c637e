import { basic } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import { coreOf, failureOf, statusOf } from "../../../../test/core-client.js";
import { fieldCompany } from "../../../../test/field-company.js";
import { mondayMorning } from "../../../../test/small-company.js";
import { createMockServer } from "../../../server.js";
import type { Switches } from "../../../switches.js";

const start = (switches: Partial<Switches> = {}) => {
  const server = createMockServer({ seed: fieldCompany, clock: mondayMorning, switches });
  const { resources } = coreOf(server);
  return { server, resources };
};
const half = basic({ clientId: "half", clientSecret: "secret" });
const ids = (items: { resourceId?: string | null }[]) => items.map(({ resourceId }) => resourceId);
const eventsOf = ({ world }: ReturnType<typeof start>["server"]) => world.events.map(({ eventType }) => eventType);

describe("the resource tree", () => {
  it("is listed from the root to the leaves, a page at a time", async () => {
    const { resources } = start();
    const page = await resources.list({ limit: 3, fields: ["name"] });
    expect(page).toMatchObject({ offset: 0, limit: 3, totalResults: 7 });
    expect(page).not.toHaveProperty("hasMore");
    expect(ids(page.items)).toEqual(["ROOT", "INTERVALS", "ann"]);
    expect(ids(await resources.list({ limit: 3 }).all({ limit: 100 }))).toHaveLength(7);
  });

  it("has children right below a resource, and descendants all the way down", async () => {
    const { resources } = start();
    expect(ids((await resources.children("ROOT")).items)).toEqual(["INTERVALS", "SLOTS", "POOL"]);
    expect(ids((await resources.descendants("ROOT")).items)).toEqual([
      "INTERVALS",
      "ann",
      "bob",
      "SLOTS",
      "cat",
      "POOL",
    ]);
    expect(await failureOf(resources.children("nobody"))).toEqual([404, "Resource not found: resourceId='nobody'"]);
    expect(await statusOf(resources.descendants("nobody"))).toBe(404);
  });

  it("tells who can work in a team", async () => {
    const { resources } = start();
    expect(ids((await resources.list({ canBeTeamHolder: true })).items)).toEqual(["ann", "bob", "cat"]);
    expect(ids((await resources.list({ canParticipateInTeam: false })).items)).toHaveLength(4);
  });

  it("shows an application only its part", async () => {
    const { server } = start();
    const { resources } = coreOf(server, half);
    expect(ids((await resources.list()).items)).toEqual(["INTERVALS", "ann", "bob"]);
    expect(await statusOf(resources.get("cat"))).toBe(404);
    const input = { name: "Cat", resourceType: "PR", language: "en", timeZone: "Eastern", parentResourceId: "SLOTS" };
    expect(await statusOf(resources.createOrReplace("cat", input))).toBe(403);
    expect(await failureOf(resources.createOrReplace("new", input))).toEqual([
      400,
      "Invalid property value. Property: 'parentResourceId'. Value: 'SLOTS'",
    ]);
  });
});

describe("a resource", () => {
  it("comes with what follows from its fields, its parts as links", async () => {
    const { resources } = start();
    const ann = await resources.get("ann");
    expect(ann).toMatchObject({
      resourceId: "ann",
      parentResourceId: "INTERVALS",
      resourceType: "PR",
      name: "ann",
      status: "active",
      language: "en",
      languageISO: "en-US",
      timeZoneIANA: "America/New_York",
      timeZoneDiff: -300,
      workSkills: { links: [{ rel: "canonical" }] },
      users: { links: [{ rel: "canonical" }] },
    });
    expect(ann.resourceInternalId).toBeGreaterThan(0);
    expect(ann.workSkills?.items).toBeUndefined();
  });

  it("comes with the fields that are asked for", async () => {
    const { resources } = start();
    const { links, ...ann } = await resources.get("ann", { fields: ["name", "XR_TRUCK"] });
    expect(ann).toEqual({ resourceId: "ann", name: "ann" });
    expect(await failureOf(resources.get("ann", { fields: ["nam"] }))).toEqual([
      400,
      "Invalid property value. Property: 'fields'. Value: 'nam'",
    ]);
    expect(await statusOf(resources.list({ fields: ["nam"] }))).toBe(400);
  });

  it("comes with parts that are expanded, up to 500 items", async () => {
    const { server, resources } = start();
    const expand = ["workSkills", "inventories", "workSchedules", "workZones"] as const;
    const ann = await resources.get("ann", { expand: [...expand] });
    expect(ann.workSkills).toEqual({
      totalResults: 2,
      items: [
        { workSkill: "FIX", ratio: 100 },
        { workSkill: "BUILD", ratio: 100 },
      ],
    });
    expect(ann.inventories?.items).toHaveLength(2);
    expect(ann.workSchedules?.items).toMatchObject([{ recordType: "shift", isWorking: true }]);
    expect(ann.workZones?.totalResults).toBe(0);

    const many = Array.from({ length: 501 }, () => ({ workZone: "NORTH", startDate: "2026-01-01", workZoneItemId: 1 }));
    server.world.resourceWorkZones.set("ann", many);
    const links = [{ rel: "canonical", href: "http://localhost:1/rest/ofscCore/v1/resources/ann/workZones" }];
    expect((await resources.get("ann", { expand: ["workZones"] })).workZones).toEqual({ links });
    server.world.resourceWorkZones.set("ann", many.slice(1));
    expect((await resources.get("ann", { expand: ["workZones"] })).workZones?.items).toHaveLength(500);
  });
});

describe("creating and replacing a resource", () => {
  const dan = { name: "Dan", resourceType: "PR", language: "en-US", timeZone: "Eastern", parentResourceId: "SLOTS" };

  it("creates with 201, replaces with 200, and erases what is left out", async () => {
    const { server, resources } = start();
    const input = { ...dan, phone: "(555) 010-99", XR_TRUCK: "T1", email: "dan@example.com" };
    const created = await resources.createOrReplace("dan", input).withResponse();
    expect(created.response.status).toBe(201);
    expect(created.data).toMatchObject({ phone: "+55501099", language: "en", languageISO: "en-US", XR_TRUCK: "T1" });
    expect(ids((await resources.children("SLOTS")).items)).toEqual(["cat", "dan"]);

    const { parentResourceId, ...rest } = dan;
    const replaced = await resources.createOrReplace("dan", { ...rest, name: "Daniel" }).withResponse();
    expect(replaced.response.status).toBe(200);
    expect(replaced.data).toMatchObject({ name: "Daniel", parentResourceId: "SLOTS" });
    expect(replaced.data).not.toHaveProperty("XR_TRUCK");
    expect(replaced.data).not.toHaveProperty("email");
    expect(replaced.data.resourceInternalId).toBe(created.data.resourceInternalId);
    expect(eventsOf(server)).toEqual(["resourceCreated", "resourceUpdated"]);
    expect(server.world.events[1]).toMatchObject({
      applicationId: "app",
      resourceDetails: { resourceId: "dan" },
      resourceChanges: { name: "Daniel", email: null, XR_TRUCK: null },
    });
  });

  it("keeps as much of a text as there is room for", async () => {
    const { resources } = start();
    const long = "x".repeat(70_000);
    const input = { ...dan, name: long, XR_TRUCK: long, XR_PHOTO: "no" };
    const created = await resources.createOrReplace("dan", input);
    expect([created.name?.length, (created as { XR_TRUCK?: string }).XR_TRUCK?.length]).toEqual([40, 65_535]);
    expect(created).not.toHaveProperty("XR_PHOTO");
  });

  it.each([
    ["resourceType", { ...dan, resourceType: "XX" }, "Invalid property value. Property: 'resourceType'. Value: 'XX'"],
    ["timeZone", { ...dan, timeZone: "Mars" }, "Invalid property value. Property: 'timeZone'. Value: 'Mars'"],
    ["status", { ...dan, status: "gone" }, "Invalid property value. Property: 'status'. Value: 'gone'"],
    ["parent", { ...dan, parentResourceId: "NO" }, "Invalid property value. Property: 'parentResourceId'. Value: 'NO'"],
  ])("refuses an unknown %s", async (_, input, detail) => {
    expect(await failureOf(start().resources.createOrReplace("dan", input))).toEqual([400, detail]);
  });

  it("needs a parent, a short id, and no circle", async () => {
    const { resources } = start();
    const { parentResourceId, ...orphan } = dan;
    expect(await failureOf(resources.createOrReplace("dan", orphan))).toEqual([
      400,
      "Required property is not specified: 'parentResourceId'",
    ]);
    expect(await failureOf(resources.createOrReplace("d".repeat(33), dan))).toEqual([
      400,
      "Invalid property value. Path: 'resourceId'. String is too long. Length: '33'. Maximum valid length: '32'",
    ]);
    const below = resources.update("INTERVALS", { parentResourceId: "ann" });
    expect(await failureOf(below)).toEqual([400, "INTERVALS cannot be placed below itself"]);
  });

  it("may place a resource below a technician, unless that is switched off", async () => {
    const input = { ...dan, parentResourceId: "ann" };
    expect(await start().resources.createOrReplace("dan", input)).toMatchObject({ parentResourceId: "ann" });
    const strict = start({ technicianParents: "refuse" });
    expect(await statusOf(strict.resources.createOrReplace("dan", input))).toBe(400);
  });
});

describe("updating a resource", () => {
  it("changes what is given, and clears what is null", async () => {
    const { server, resources } = start();
    await resources.update("ann", { email: "ann@example.com", phone: "+1 555", organization: "org" });
    const ann = await resources.update("ann", { status: "inactive", email: null, phone: null });
    expect(ann).toMatchObject({ status: "inactive", organization: "org" });
    expect(ann).not.toHaveProperty("email");
    expect(ann).not.toHaveProperty("phone");
    await resources.update("ann", { status: "inactive" });
    expect(eventsOf(server)).toEqual(["resourceUpdated", "resourceUpdated"]);
    expect(await statusOf(resources.update("nobody", {}))).toBe(404);
  });

  it("takes back what was read", async () => {
    const { resources } = start();
    const ann = await resources.get("ann", { expand: ["workSkills"] });
    expect(await resources.update("ann", ann)).toEqual(await resources.get("ann"));
  });

  it("changes the id where the path is the number, wherever the resource is spoken of", async () => {
    const { server, resources } = start();
    const core = coreOf(server);
    const by = { identifyResourceBy: "resourceInternalId" } as const;
    const { resourceInternalId = 0 } = await resources.get("ann");
    expect((await resources.update("ann", { resourceId: "anna" })).resourceId).toBe("ann");
    expect((await resources.update(String(resourceInternalId), { resourceId: "anna" }, by)).resourceId).toBe("anna");
    expect((await core.users.get("ann")).mainResourceId).toBe("anna");
    expect((await resources.workSkills.list("anna")).items).toHaveLength(2);
    expect((await core.routes.get("anna", "2026-03-03")).items).toHaveLength(1);
    expect((await resources.inventories.list("anna")).items).toHaveLength(2);
    expect(await statusOf(resources.get("ann"))).toBe(404);

    const bucket = await resources.get("INTERVALS");
    await resources.update(String(bucket.resourceInternalId), { resourceId: "HOURS" }, by);
    expect(ids((await resources.children("HOURS")).items)).toEqual(["bob", "anna"]);
    expect(server.world.capacityAreas.get("HOURS")?.label).toBe("HOURS");
  });

  it("refuses an id that is taken or empty, and a number that nobody has", async () => {
    const { resources } = start();
    const by = { identifyResourceBy: "resourceInternalId" } as const;
    const number = String((await resources.get("ann")).resourceInternalId);
    expect(await statusOf(resources.update(number, { resourceId: "bob" }, by))).toBe(409);
    expect(await statusOf(resources.update(number, { resourceId: null }, by))).toBe(400);
    expect(await failureOf(resources.update("1", { name: "x" }, by))).toEqual([
      404,
      "Resource not found: resourceInternalId='1'",
    ]);
    expect((await resources.update(number, { name: "Ann" }, by)).name).toBe("Ann");
  });
});
