import { describe, expect, it } from "vitest";
import { coreOf, statusOf } from "../../../../test/core-client.js";
import { fieldCompany } from "../../../../test/field-company.js";
import { mondayMorning } from "../../../../test/small-company.js";
import { createMockServer } from "../../../server.js";
import type { Switches } from "../../../switches.js";
import { putActivity } from "../../../world/activities.js";

const start = (switches: Partial<Switches> = {}) => {
  const server = createMockServer({ seed: fieldCompany, clock: mondayMorning, switches });
  return { server, core: coreOf(server), resources: coreOf(server).resources };
};

describe("the users of a resource", () => {
  it("are set as a whole, and removed as a whole", async () => {
    const { core, resources } = start();
    const { users } = resources;
    expect((await users.list("ann")).items.map(({ login }) => login)).toEqual(["ann"]);
    expect((await users.set("ann", { items: [{ login: "bob" }] })).items).toMatchObject([{ login: "bob" }]);
    expect((await core.users.get("bob")).resources).toEqual(["bob", "ann"]);
    const ann = await core.users.get("ann");
    expect([ann.resources, ann.mainResourceId]).toEqual([[], undefined]);
    await users.delete("ann");
    expect(await users.list("ann")).toMatchObject({ items: [], totalResults: 0 });
    expect((await core.users.get("bob")).mainResourceId).toBe("bob");
    expect((await users.delete("ann").withResponse()).response.status).toBe(204);
    expect(await statusOf(users.set("ann", { items: [{ login: "nobody" }] }))).toBe(400);
  });

  it("keep their last resource where that is switched on", async () => {
    const { users } = start({ lastResourceOfUser: "refuse" }).resources;
    expect(await statusOf(users.delete("ann"))).toBe(409);
    expect((await users.set("ann", { items: [{ login: "ann" }] })).items).toHaveLength(1);
  });
});

describe("the inventories of a resource", () => {
  it("are those in its own pool", async () => {
    const { inventories } = start().resources;
    const page = await inventories.list("ann", { limit: 1 });
    expect(page).toMatchObject({ items: [{ inventoryId: 1, status: "resource" }], limit: 1, offset: 0 });
    expect(await inventories.list("ann", { limit: 1 }).all({ limit: 10 })).toHaveLength(2);
    const made = await inventories.create("ann", { inventoryType: "BOX", serialNumber: "SN9" }).withResponse();
    expect(made.response.status).toBe(201);
    expect(made.data).toMatchObject({ status: "resource", resourceId: "ann", quantity: 1, serialNumber: "SN9" });
    expect(await statusOf(inventories.create("ann", {}))).toBe(400);
    expect(await statusOf(inventories.list("nobody"))).toBe(404);
  });

  it("are installed in the activity that is started", async () => {
    const { server, core, resources } = start();
    putActivity(server.world, {
      activityId: 9,
      resourceId: "ann",
      date: "2026-03-02",
      activityType: "RP",
      status: "started",
    });
    await resources.inventories.install("ann", 1, { activityId: 9 });
    expect(await core.inventories.get(1)).toMatchObject({ status: "installed", activityId: 9 });
    await resources.inventories.install("ann", 2, { activityId: 9, quantity: 20 });
    expect((await core.inventories.get(2)).quantity).toBe(30);
    expect(await statusOf(resources.inventories.install("bob", 2, { activityId: 9, quantity: 1 }))).toBe(404);
    expect(await statusOf(resources.inventories.install("ann", 1, { activityId: 9 }))).toBe(409);
  });
});

describe("the files of a resource", () => {
  it("are set, described, read and deleted", async () => {
    const { resources } = start();
    const { files } = resources;
    await files.set("ann", "XR_PHOTO", { content: "photo", type: "image/jpeg", name: "truck.jpg" });
    expect(await files.describe("ann", "XR_PHOTO")).toMatchObject({ mediaType: "image/jpeg", name: "truck.jpg" });
    const file = await files.get("ann", "XR_PHOTO", { Accept: "image/jpeg" });
    expect([file.name, await file.text()]).toEqual(["truck.jpg", "photo"]);
    expect(await resources.get("ann", { fields: ["XR_PHOTO"] })).toMatchObject({ XR_PHOTO: { links: [{}] } });
    await files.delete("ann", "XR_PHOTO");
    expect(await statusOf(files.delete("ann", "XR_PHOTO"))).toBe(404);
    expect(await statusOf(files.set("ann", "XR_TRUCK", { content: "x" }))).toBe(404);
  });
});
