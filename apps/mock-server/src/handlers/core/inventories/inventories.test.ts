import { basic } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import { coreOf, failureOf, statusOf } from "../../../../test/core-client.js";
import { mondayMorning } from "../../../../test/small-company.js";
import { own, workCompany } from "../../../../test/work-company.js";
import { createMockServer } from "../../../server.js";
import type { Switches } from "../../../switches.js";

const start = (switches: Partial<Switches> = {}) => {
  const server = createMockServer({ seed: workCompany, clock: mondayMorning, switches });
  const { activities, inventories } = coreOf(server);
  const last = () => server.world.events.at(-1);
  return { server, activities, inventories, last };
};

describe("an inventory", () => {
  it("is created for a resource or an activity, changed and deleted", async () => {
    const { inventories, activities, server, last } = start();
    const held = await inventories.create({
      inventoryType: "MODEM",
      serialNumber: "S",
      resourceId: "ann",
      ...own({ XI_MODEL: "T" }),
    });
    expect(held).toMatchObject({ status: "resource", resourceId: "ann", quantity: 1, XI_MODEL: "T" });
    expect(last()).toMatchObject({ eventType: "resourceInventoryCreated", inventoryDetails: { serialNumber: "S" } });
    const resourceInternalId = server.world.resources.get("cat")?.resourceInternalId ?? 0;
    expect(await inventories.create({ inventoryType: "CABLE", resourceInternalId })).toMatchObject({
      resourceId: "cat",
      quantity: 0,
    });
    const given = await activities.customerInventories.create(1, { inventoryType: "CABLE", quantity: 2.5 });
    expect(given).toMatchObject({ status: "customer", activityId: 1, resourceId: "ann", quantity: 2.5 });
    expect(last()).toMatchObject({ eventType: "customerInventoryCreated", activityDetails: { activityId: 1 } });
    expect(await inventories.create({ inventoryType: "MODEM", activityId: 1, status: "installed" })).toMatchObject({
      status: "installed",
    });
    const changed = await inventories.update(held.inventoryId, { serialNumber: "S2", status: "customer" });
    expect(changed).toMatchObject({ serialNumber: "S2", status: "resource" });
    expect(last()).toMatchObject({ eventType: "resourceInventoryUpdated", inventoryChanges: { serialNumber: "S2" } });
    await inventories.delete(held.inventoryId);
    expect(last()).toMatchObject({ eventType: "resourceInventoryDeleted" });
    expect(await statusOf(inventories.get(held.inventoryId))).toBe(404);
  });

  it("needs a type in use and an owner that fits its status", async () => {
    const { inventories } = start();
    const create = (body: Parameters<typeof inventories.create>[0]) => statusOf(inventories.create(body));
    expect(await create({ inventoryType: "NONE", resourceId: "ann" })).toBe(400);
    expect(await create({ inventoryType: "GONE", resourceId: "ann" })).toBe(400);
    expect(await create({ resourceId: "ann" })).toBe(400);
    expect(await create({ inventoryType: "MODEM" })).toBe(400);
    expect(await create({ inventoryType: "MODEM", resourceId: "nobody" })).toBe(404);
    expect(await create({ inventoryType: "MODEM", resourceInternalId: 1 })).toBe(404);
    expect(await create({ inventoryType: "MODEM", activityId: 999 })).toBe(404);
    expect(await create({ inventoryType: "MODEM", activityId: 1, status: "resource" })).toBe(400);
    expect(await create({ inventoryType: "MODEM", resourceId: "ann", status: "customer" })).toBe(400);
    expect(await statusOf(inventories.update(101, { inventoryType: "NONE" }))).toBe(400);
  });

  it("is there for those only who may see whoever has it", async () => {
    const { server } = start();
    const { inventories } = coreOf(server, basic({ clientId: "half", clientSecret: "secret" }));
    expect(await statusOf(inventories.get(101))).toBe(404);
    expect(await statusOf(inventories.get(103))).toBe(404);
  });

  it("holds files", async () => {
    const { inventories } = start();
    await inventories.files.set(101, "XI_PHOTO", { content: "front", type: "text/plain" });
    expect(await (await inventories.files.get(101, "XI_PHOTO")).text()).toBe("front");
    expect(await inventories.get(101)).toMatchObject({
      XI_PHOTO: { links: [{ href: "http://localhost:1/rest/ofscCore/v1/inventories/101/XI_PHOTO" }] },
    });
    await inventories.files.delete(101, "XI_PHOTO");
    expect(await statusOf(inventories.files.describe(101, "XI_PHOTO"))).toBe(404);
  });
});

describe("moving an inventory", () => {
  it("installs it in a started activity, and takes that back", async () => {
    const { activities, inventories, last } = start();
    expect((await failureOf(inventories.install(101, { activityId: 1 })))[0]).toBe(409);
    expect((await failureOf(inventories.install(101)))[1]).toContain("'activityId'");
    await activities.start(1);
    await inventories.install(101);
    expect(last()).toMatchObject({
      eventType: "inventoryInstalled",
      inventoryChanges: { status: "installed", activityId: 1 },
    });
    expect((await activities.installedInventories.list(1)).items).toMatchObject([{ inventoryId: 101, activityId: 1 }]);
    expect(await statusOf(inventories.install(101))).toBe(409);
    await inventories.undoInstall(101);
    expect(last()).toMatchObject({ eventType: "inventoryUndoInstall" });
    const back = await inventories.get(101);
    expect(back).toMatchObject({ status: "resource", resourceId: "ann" });
    expect(back).not.toHaveProperty("activityId");
  });

  it("may lead back to the customer instead", async () => {
    const { activities, inventories } = start({ undoInstallTo: "customer" });
    await activities.start(1);
    await inventories.install(101, { activityId: 1 });
    await inventories.undoInstall(101);
    expect(await inventories.get(101)).toMatchObject({ status: "customer", activityId: 1 });
  });

  it("deinstalls it from the customer's site, and takes that back", async () => {
    const { activities, inventories, last } = start();
    await inventories.deinstall(103);
    expect(last()).toMatchObject({ eventType: "inventoryDeinstalled" });
    expect((await activities.deinstalledInventories.list(1, { limit: 1 })).items).toMatchObject([{ inventoryId: 103 }]);
    await inventories.undoDeinstall(103);
    expect(last()).toMatchObject({ eventType: "inventoryUndoDeinstall" });
    expect((await activities.customerInventories.list(1)).items).toHaveLength(2);
  });

  it("moves a part of what is counted, the first into a record of its own, later ones onto it", async () => {
    const { activities, inventories, last } = start();
    await activities.start(1);
    expect(await failureOf(inventories.install(102))).toEqual([400, "Mandatory property is absent: 'quantity'"]);
    expect(await statusOf(inventories.install(102, { quantity: 51 }))).toBe(400);
    await inventories.install(102, { quantity: 10 });
    expect(last()).toMatchObject({ eventType: "inventoryInstalled", inventoryDetails: { quantity: 10 } });
    await inventories.install(102, { quantity: 5 });
    expect(last()).toMatchObject({ eventType: "resourceInventoryUpdated", inventoryChanges: { quantity: 15 } });
    const { items } = await activities.installedInventories.list(1);
    expect(items).toMatchObject([{ inventoryType: "CABLE", quantity: 15 }]);
    expect(await inventories.get(102)).toMatchObject({ quantity: 35 });
    await inventories.undoInstall(items[0]?.inventoryId ?? 0, { quantity: 15 });
    expect(last()).toMatchObject({ eventType: "inventoryUndoInstall" });
    expect(await inventories.get(102)).toMatchObject({ quantity: 50 });
  });
});
