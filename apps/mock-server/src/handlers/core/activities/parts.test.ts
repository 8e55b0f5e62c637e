import { describe, expect, it } from "vitest";
import { asker, basicOf } from "../../../../test/ask.js";
import { coreOf, failureOf, statusOf } from "../../../../test/core-client.js";
import { mondayMorning } from "../../../../test/small-company.js";
import { workCompany } from "../../../../test/work-company.js";
import { createMockServer } from "../../../server.js";

const start = () => {
  const server = createMockServer({ seed: workCompany, clock: mondayMorning });
  const { activities } = coreOf(server);
  const happened = () => server.world.events.map(({ eventType }) => eventType);
  return { server, activities, links: activities.links, happened };
};

describe("links of an activity", () => {
  it("are created, read from both ends, replaced and deleted", async () => {
    const { links, happened } = start();
    const link = { fromActivityId: 1, toActivityId: 2, linkType: "after" };
    const created = await links.create(1, { ...link, minIntervalValue: 30, maxIntervalValue: 5 });
    expect(created).toMatchObject({ ...link, minIntervalValue: 30, alerts: 0 });
    expect(created).not.toHaveProperty("maxIntervalValue");
    expect(await failureOf(links.create(2, link))).toEqual([409, expect.stringContaining("already")]);
    expect(await links.list(2)).toMatchObject({ activityId: "2", items: [link] });
    expect(await links.get(2, 1, "before")).toMatchObject(link);
    expect(await links.set(1, 2, "after", link)).toMatchObject({ minIntervalValue: 10 });
    expect(await links.set(1, 3, "rel", { fromActivityId: 1, toActivityId: 3, linkType: "rel" })).toMatchObject({
      maxIntervalValue: 60,
    });
    await links.delete(1, 2, "after");
    expect(await statusOf(links.get(1, 2, "after"))).toBe(404);
    await links.deleteAll(3);
    expect((await links.list(1)).items).toEqual([]);
    expect(happened()).toEqual([
      "activityLinkCreated",
      "activityLinkDeleted",
      "activityLinkCreated",
      "activityLinkCreated",
      "activityLinkDeleted",
      "activityLinkDeleted",
    ]);
  });

  it("answer 201 for a link that PUT creates and 200 for one that it replaces", async () => {
    const { server } = start();
    const put = () => asker(server)("PUT /rest/ofscCore/v1/activities/1/linkedActivities/2/linkTypes/rel", link);
    const link = { fromActivityId: 2, toActivityId: 1, linkType: "rel" };
    expect([(await put()).status, (await put()).status]).toEqual([201, 200]);
  });

  it("need two activities, a type in use, and what the path says", async () => {
    const { links, activities } = start();
    const link = (fromActivityId: number, toActivityId: number, linkType: string) => ({
      fromActivityId,
      toActivityId,
      linkType,
    });
    expect(await statusOf(links.create(1, link(1, 999, "after")))).toBe(404);
    expect(await statusOf(links.create(1, link(1, 1, "after")))).toBe(400);
    expect(await statusOf(links.create(1, link(2, 3, "after")))).toBe(400);
    expect(await statusOf(links.create(1, link(1, 2, "retired")))).toBe(400);
    expect(await statusOf(links.create(1, link(1, 2, "none")))).toBe(400);
    expect(await statusOf(links.set(1, 2, "after", link(1, 2, "rel")))).toBe(400);
    expect(await statusOf(links.delete(1, 2, "after"))).toBe(404);
    const whole = await activities.create({ resourceId: "ann", activityType: "PJ" });
    expect((await failureOf(links.create(1, link(1, whole.activityId, "after"))))[1]).toContain("'related'");
  });

  it("go with their activity", async () => {
    const { links, activities } = start();
    await links.create(1, { fromActivityId: 1, toActivityId: 2, linkType: "after" });
    await links.create(2, { fromActivityId: 2, toActivityId: 3, linkType: "rel" });
    await activities.delete(1);
    expect((await links.list(2)).items).toMatchObject([{ toActivityId: 3 }]);
  });
});

describe("resource preferences", () => {
  it("are set as a whole, with an event for each difference", async () => {
    const { activities, happened } = start();
    const { resourcePreferences } = activities;
    await resourcePreferences.set(1, { items: [{ resourceId: "ann", preferenceType: "preferred" }] });
    await resourcePreferences.set(1, { items: [{ resourceId: "bob", preferenceType: "forbidden" }] });
    expect((await resourcePreferences.list(1)).items).toEqual([{ resourceId: "bob", preferenceType: "forbidden" }]);
    await resourcePreferences.delete(1);
    expect((await resourcePreferences.list(1)).items).toEqual([]);
    expect(happened()).toEqual([
      "resourcePreferenceCreated",
      "resourcePreferenceDeleted",
      "resourcePreferenceCreated",
      "resourcePreferenceDeleted",
    ]);
    expect(
      await statusOf(resourcePreferences.set(1, { items: [{ resourceId: "x", preferenceType: "required" }] })),
    ).toBe(404);
    expect(await statusOf(resourcePreferences.set(1, { items: [{ preferenceType: "required" }] }))).toBe(404);
    expect(
      await statusOf(resourcePreferences.set(1, { items: [{ resourceId: "ann", preferenceType: "loved" }] })),
    ).toBe(400);
    expect(await statusOf(resourcePreferences.list(999))).toBe(404);
    await resourcePreferences.set(1, {});
  });
});

describe("required inventories", () => {
  it("are set as a whole, with an event for each difference", async () => {
    const { activities, happened } = start();
    const { requiredInventories } = activities;
    const cable = { inventoryType: "CABLE", model: "x", quantity: 2 };
    await requiredInventories.set(1, { items: [cable, { inventoryType: "MODEM", model: "y", quantity: 1 }] });
    await requiredInventories.set(1, { items: [{ ...cable, quantity: 3 }] });
    expect(await requiredInventories.list(1, { limit: 10 })).toEqual({
      items: [{ ...cable, quantity: 3 }],
      offset: 0,
      limit: 10,
    });
    await requiredInventories.delete(1);
    expect(happened()).toEqual([
      "requiredInventoryCreated",
      "requiredInventoryCreated",
      "requiredInventoryDeleted",
      "requiredInventoryUpdated",
      "requiredInventoryDeleted",
    ]);
    expect((await requiredInventories.list(2)).items).toEqual([]);
    expect(await statusOf(requiredInventories.set(1, { items: [{ ...cable, inventoryType: "NONE" }] }))).toBe(400);
    await requiredInventories.set(1, {});
  });
});

describe("what else belongs to an activity", () => {
  it("are its capacity categories, a list that is left out when it is empty", async () => {
    const { activities, server } = start();
    expect((await activities.capacityCategories.list(1)).items).toEqual([{ capacityCategory: "FIXING" }]);
    const lunch = await activities.create({ resourceId: "ann", activityType: "LU" });
    const { data } = await asker(server)(`GET /rest/ofscCore/v1/activities/${lunch.activityId}/capacityCategories`);
    expect(data).toEqual({ totalResults: 0 });
    expect(await statusOf(activities.capacityCategories.list(999))).toBe(404);
  });

  it("are the forms that were submitted for it, or for all that is bundled with it", async () => {
    const { activities } = start();
    const alone = await activities.submittedForms.list(1, { scope: "activity" });
    expect(alone).toMatchObject({
      totalResults: 1,
      hasMore: false,
      items: [{ formIdentifier: { formLabel: "report" } }],
    });
    expect(alone.items[0]).not.toHaveProperty("bundles");
    expect((await activities.submittedForms.list(1)).items).toHaveLength(2);
    expect((await activities.submittedForms.list(3, { bundle: "trip" })).items).toHaveLength(2);
    expect((await activities.submittedForms.list(3)).items).toHaveLength(1);
    expect((await activities.submittedForms.list(4)).items).toEqual([]);
    expect(await statusOf(activities.submittedForms.list(1, { scope: "activity", bundle: "trip" }))).toBe(400);
  });
});

describe("a file property", () => {
  const png = { content: new Uint8Array([137, 80, 78, 71]), type: "image/png", name: "sign at gate ü.png" };

  it("is set, described, read in any form that names its type, and emptied", async () => {
    const { activities, server } = start();
    await activities.files.set(1, "XA_PHOTO", png);
    expect(await activities.get(1)).toHaveProperty("XA_PHOTO.links");
    const file = await activities.files.get(1, "XA_PHOTO");
    expect([file.type, file.name, [...(await file.bytes())]]).toEqual(["image/png", png.name, [...png.content]]);
    expect((await activities.files.get(1, "XA_PHOTO", { Accept: "image/*" })).type).toBe("image/png");
    expect(await activities.files.describe(1, "XA_PHOTO")).toMatchObject({ mediaType: "image/png", name: png.name });
    const request = new Request("https://mock.test/rest/ofscCore/v1/activities/1/XA_PHOTO", {
      headers: { authorization: basicOf(server), accept: "*/*" },
    });
    expect(await (await server.fetch(request)).json()).toMatchObject({ mediaType: "image/png" });
    await activities.files.delete(1, "XA_PHOTO");
    expect(await statusOf(activities.files.get(1, "XA_PHOTO"))).toBe(404);
    expect(await statusOf(activities.files.delete(1, "XA_PHOTO"))).toBe(404);
  });

  it("takes only what its settings allow", async () => {
    const { activities } = start();
    const { files } = activities;
    expect(await statusOf(files.set(1, "XA_NOTE", png))).toBe(404);
    expect(await statusOf(files.set(1, "XI_PHOTO", png))).toBe(404);
    expect(await statusOf(files.set(999, "XA_PHOTO", png))).toBe(404);
    expect((await failureOf(files.set(1, "XA_PHOTO", { ...png, type: "image/gif" })))[0]).toBe(400);
    const large = { content: new Uint8Array(600_000), type: "image/png" };
    expect(await failureOf(files.set(1, "XA_PHOTO", large))).toEqual([413, "Request entity too large"]);
    await files.set(1, "XA_PHOTO", new Blob(["text"], { type: "text/plain" }));
    expect(await (await files.get(1, "XA_PHOTO")).text()).toBe("text");
  });

  it("comes from the seed as well", async () => {
    const { activities } = start();
    expect(await (await activities.files.get(2, "XA_PHOTO")).text()).toBe("hello");
    expect(await activities.files.describe(2, "XA_PHOTO")).toMatchObject({
      mediaType: "text/plain",
      name: "hello.txt",
    });
  });
});
