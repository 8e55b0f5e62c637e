import { describe, expect, it } from "vitest";
import { asker } from "../../../../../test/ask.js";
import { coreOf } from "../../../../../test/core-client.js";
import { fieldCompany } from "../../../../../test/field-company.js";
import { mondayMorning } from "../../../../../test/small-company.js";
import { createMockServer } from "../../../../server.js";

const start = () => {
  const seed = {
    ...fieldCompany,
    properties: [
      ...(fieldCompany.properties ?? []),
      { label: "XI_COLOUR", type: "enumeration", entity: "inventory", enumeration: { red: "Red" } } as const,
      { label: "XI_COUNT", type: "integer", entity: "inventory" } as const,
    ],
  };
  const server = createMockServer({ seed, clock: mondayMorning });
  const { resources } = coreOf(server);
  const ask = asker(server);
  const bulk = (name: string, body: unknown) =>
    ask(`POST /rest/ofscCore/v1/resources/custom-actions/bulkUpdate${name}`, body);
  return { resources, bulkUpdate: resources.bulkUpdate, bulk };
};
const notFound = "Resource not found: resourceId='resource2'";

describe("updating the work skills of many resources", () => {
  it("has a result for each of them", async () => {
    const { resources, bulkUpdate } = start();
    const { resourceInternalId = 0 } = await resources.get("bob");
    const answer = await bulkUpdate.workSkills([
      { resourceId: "ann", workSkills: [{ workSkill: "FIX", ratio: 10 }] },
      { resourceId: "resource2", workSkills: [{ workSkill: "FIX", ratio: 10 }] },
      { resourceId: "cat", workSkills: [{ workSkill: "SING", ratio: 10 }] },
      { resourceInternalId, workSkills: [] },
      { resourceInternalId: 1, workSkills: [] },
    ]);
    expect(answer).toMatchObject({
      resourcesUpdated: 2,
      results: [
        { resourceId: "ann", itemsUpdated: 1, itemsFailed: 0 },
        { resourceId: "resource2", itemsUpdated: 0, itemsFailed: 1, errors: [{ status: "404", detail: notFound }] },
        { resourceId: "cat", errors: [{ status: "400", detail: "Cannot set work skills for resource: 'cat'" }] },
        { resourceId: "bob", itemsUpdated: 0, itemsFailed: 0 },
        { errors: [{ detail: "Resource not found: resourceInternalId='1'" }] },
      ],
    });
    expect((await resources.workSkills.list("bob", { dateFrom: "2026-03-02" })).items).toEqual([]);
  });

  it.each([
    [[{ workSkills: [] }], "Mandatory property is absent: 'resourceId' or 'resourceInternalId' must be defined"],
    [
      [{ resourceId: "ann", resourceInternalId: 1, workSkills: [] }],
      "Only one of the parameters 'resourceId' or 'resourceInternalId' can be specified in a request",
    ],
    [[{ resourceId: "ann" }], "Required property is not specified: '0/workSkills'"],
    [
      [{ resourceId: "ann", workSkills: [{ workSkill: "FIX", ratio: 101 }] }],
      "Invalid property value. Path: '0/workSkills/0/ratio'. Value: '101'. Value is greater than maximum: '100'",
    ],
    [
      [{ resourceId: "ann", workSkills: [{ workSkill: "FIX", ratio: -1 }] }],
      "Invalid property value. Path: '0/workSkills/0/ratio'. Value: '-1'. Value is less than minimum: '0'",
    ],
    [
      [{ resourceId: "x".repeat(33), workSkills: [] }],
      "Invalid property value. Path: '0/resourceId'. String is too long. Length: '33'. Maximum valid length: '32'",
    ],
    [
      [{ resourceId: "", workSkills: [] }],
      "Invalid property value. Path: '0/resourceId'. String is too short. Length: '0'. Minimum valid length: '1'",
    ],
    [
      [{ resourceId: "ann", workSkills: [{ workSkill: "FIX", ratio: "high" }] }],
      `Invalid property value. Path: '0/workSkills/0/ratio'. Value: 'high'. expected a number, got "high"`,
    ],
    [
      [{ resourceId: "ann", workSkills: {} }],
      "Invalid property value. Path: '0/workSkills'. expected a list, got an object",
    ],
    [{ items: [] }, "Invalid property value. Path: 'body'. expected a list, got an object"],
  ])("is refused as a whole when %j", async (body, detail) => {
    expect((await start().bulk("WorkSkills", body)).data).toMatchObject({ status: "400", detail });
  });

  it("is refused when it is too large", async () => {
    const answer = await start().bulk("WorkSkills", [
      { resourceId: "ann", workSkills: [], note: "x".repeat(5_242_880) },
    ]);
    expect(answer.data).toMatchObject({ status: "413", detail: "Request entity too large" });
  });
});

describe("updating the work zones of many resources", () => {
  it("puts them in place of the former ones", async () => {
    const { resources, bulkUpdate } = start();
    const zone = (workZone: string) => ({ workZone, startDate: "2026-03-02" });
    await bulkUpdate.workZones([{ resourceId: "ann", workZones: [zone("NORTH")] }]);
    const answer = await bulkUpdate.workZones([
      { resourceId: "ann", workZones: [zone("SOUTH"), zone("NORTH")] },
      { resourceId: "bob", workZones: [zone("MOON")] },
      { resourceId: "resource2", workZones: [] },
    ]);
    expect(answer).toMatchObject({
      resourcesUpdated: 1,
      results: [
        { resourceId: "ann", itemsUpdated: 2 },
        { resourceId: "bob", itemsFailed: 1, error: { status: "400" } },
        { resourceId: "resource2", itemsFailed: 1, error: { detail: notFound } },
      ],
    });
    expect((await resources.workZones.list("ann")).items.map(({ workZone }) => workZone)).toEqual(["SOUTH", "NORTH"]);
  });
});

describe("updating the work schedules of many resources", () => {
  it("sets each entry for itself", async () => {
    const { resources, bulkUpdate } = start();
    const off = { recordType: "non-working", recurrence: { recurrenceType: "everyday" } };
    const answer = await bulkUpdate.workSchedules([
      { resourceId: "ann", workSchedules: [{ ...off, startDate: "2026-03-04", endDate: "2026-03-04" }] },
      {
        resourceId: "bob",
        workSchedules: [
          { ...off, startDate: "2026-03-04" },
          { recordType: "shift", startDate: "2026-03-04" },
        ],
      },
      { resourceId: "resource2", workSchedules: [] },
    ]);
    expect(answer).toMatchObject({
      resourcesUpdated: 2,
      results: [
        { resourceId: "ann", itemsUpdated: 1, itemsFailed: 0 },
        { resourceId: "bob", itemsUpdated: 1, itemsFailed: 1, errors: [{ status: "400" }] },
        { resourceId: "resource2", itemsUpdated: 0, itemsFailed: 1, errors: [{ detail: notFound }] },
      ],
    });
    expect((await resources.workSchedules.list("ann")).items).toHaveLength(3);
  });
});

describe("updating the inventories of many resources", () => {
  it("deletes what is not listed, by default", async () => {
    const { resources, bulkUpdate } = start();
    const answer = await bulkUpdate.inventories({
      resources: [
        {
          resourceId: "ann",
          inventories: [
            { inventoryType: "BOX", serialNumber: "SN1" },
            { inventoryType: "BOX", serialNumber: "SN2" },
          ],
        },
        { resourceId: "resource2", inventories: [] },
        { resourceId: "SLOTS", inventories: [] },
      ],
    });
    expect(answer).toMatchObject({
      created: 1,
      updated: 1,
      deleted: 1,
      itemsFailed: 2,
      results: [
        { resourceId: "ann", created: 1, updated: 1, deleted: 1 },
        { resourceId: "resource2", errors: [{ status: "404", detail: notFound }] },
        { resourceId: "SLOTS", errors: [{ status: "400" }] },
      ],
    });
    const { items } = await resources.inventories.list("ann");
    expect(items.map(({ serialNumber }) => serialNumber)).toEqual(["SN1", "SN2"]);
    expect(items[0]?.inventoryId).toBe(1);
  });

  it("keeps and erases what it is told to", async () => {
    const { resources, bulkUpdate } = start();
    const first = { inventoryType: "CABLE", quantity: 7, XI_MODEL: "thin", XI_COUNT: 3 };
    const update = (inventory: object, more: object = {}) =>
      bulkUpdate.inventories({
        resources: [{ resourceId: "ann", operationType: "update", inventories: [inventory], ...more }],
      });
    expect(await update(first)).toMatchObject({ created: 1, deleted: 0 });
    const again = { inventoryType: "CABLE", XI_MODEL: "thin", quantity: -2 };
    expect(await update(again, { inventoryPropertiesUpdateMode: "keepProperties" })).toMatchObject({ updated: 1 });
    expect((await resources.inventories.list("ann")).items[2]).toMatchObject({ quantity: -2, XI_COUNT: 3 });
    await update(again);
    expect((await resources.inventories.list("ann")).items[2]).not.toHaveProperty("XI_COUNT");
    const byType = { identifySerializedInventoryBy: "typeAndSerial" };
    expect(await update({ inventoryType: "BOX", serialNumber: "SN1" }, byType)).toMatchObject({ updated: 1 });
    const byModel = { identifySerializedInventoryBy: "typeAndModelAndSerial" };
    const other = { inventoryType: "BOX", serialNumber: "SN1", XI_MODEL: "other" };
    expect(await update(other, byModel)).toMatchObject({ created: 1 });
    expect(await update({ serialNumber: "SN1" })).toMatchObject({ updated: 1 });
  });

  it.each([
    [{ serialNumber: "SN7" }, "Required property is not specified: 'inventoryType'"],
    [{ inventoryType: "XX", serialNumber: "SN7" }, "The inventory type 'XX' doesn't exist"],
    [{ inventoryType: "XX", serialNumber: "SN1" }, "Invalid property value. Property: 'inventoryType'. Value: 'XX'"],
    [{ inventoryType: "BOX", XI_COLOUR: "blue" }, "Invalid property value. Property: 'XI_COLOUR'. Value: 'blue'"],
    [{ inventoryType: "BOX", XI_COUNT: "many" }, "Invalid property value. Property: 'XI_COUNT'. Value: 'many'"],
  ])("tells what is wrong with %j", async (inventory, detail) => {
    const part = { resourceId: "ann", operationType: "update" as const, inventories: [inventory] };
    const answer = await start().bulkUpdate.inventories({ resources: [part] });
    expect(answer).toMatchObject({ itemsFailed: 1, results: [{ errors: [{ detail }] }] });
  });
});
