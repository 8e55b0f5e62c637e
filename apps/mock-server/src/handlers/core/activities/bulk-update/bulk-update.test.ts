import type { BulkUpdateActivitiesParameters, BulkUpdateActivity } from "@ofsc/core";
import { describe, expect, it } from "vitest";
import { asker } from "../../../../../test/ask.js";
import { coreOf, failureOf } from "../../../../../test/core-client.js";
import { monday, mondayMorning, tuesday } from "../../../../../test/small-company.js";
import { own, workCompany } from "../../../../../test/work-company.js";
import { createMockServer } from "../../../../server.js";

const start = () => {
  const server = createMockServer({ seed: workCompany, clock: mondayMorning });
  const core = coreOf(server);
  const update = async (activities: BulkUpdateActivity[], parameters: Partial<BulkUpdateActivitiesParameters> = {}) => {
    const updateParameters = { ifInFinalStatusThen: "doNothing", ...parameters } as const;
    return (await core.activities.bulkUpdate({ updateParameters, activities })).results ?? [];
  };
  return { server, core, activities: core.activities, update };
};
const visit = { resourceId: "ann", date: monday, activityType: "RP" } as const;
const byNumber = { identifyActivityBy: "apptNumber" } as const;

describe("a bulk update", () => {
  it("creates what is not found and updates what is, each with its result", async () => {
    const { activities, update } = start();
    const results = await update(
      [
        { ...visit, apptNumber: "NEW", ...own({ XA_NOTE: "made" }) },
        { apptNumber: "A1", duration: 25, customerName: "kept?", resourceId: "cat", date: tuesday },
        { apptNumber: "A9" },
        { ...visit },
      ],
      { ...byNumber, ifExistsThenDoNotUpdateFields: ["customerName"] },
    );
    expect(results).toMatchObject([
      { operationsPerformed: ["createActivity"], activityKeys: { apptNumber: "NEW" } },
      {
        operationsPerformed: ["updateProperties", "updatePosition"],
        activityKeys: { activityId: 1, customerNumber: "C1" },
      },
      {
        operationsFailed: ["createActivity"],
        errors: [{ operation: "createActivity", errorDetail: "Mandatory property is absent: 'activityType'" }],
      },
      { errors: [{ operation: "updateProperties", errorDetail: "Mandatory property is absent: 'apptNumber'" }] },
    ]);
    expect(results[2]).not.toHaveProperty("activityKeys");
    expect(await activities.get(1)).toMatchObject({
      duration: 25,
      customerName: "Customer 1",
      resourceId: "cat",
      date: tuesday,
    });
  });

  it("finds by id, by two numbers or by number and asset, and never what is past", async () => {
    const { update, activities } = start();
    await activities.update(2, { ibAssetId: 7 });
    const byId = await update(
      [
        { activityId: 1, duration: 5 },
        { activityId: 999 },
        { activityId: null, ...visit },
        { apptNumber: "A1" },
        { activityId: 8 },
      ],
      { identifyActivityBy: "activityId" },
    );
    expect(byId.map(({ errors }) => errors?.[0]?.errorDetail)).toEqual([
      undefined,
      "Not found",
      undefined,
      "Mandatory property is absent: 'activityId'",
      "Not found",
    ]);
    const two = { identifyActivityBy: "apptNumberPlusCustomerNumber" } as const;
    const [found, made] = await update(
      [
        { apptNumber: "A1", customerNumber: "C1" },
        { ...visit, apptNumber: "A1", customerNumber: "C9" },
      ],
      two,
    );
    expect(found?.activityKeys?.activityId).toBe(1);
    expect(made?.operationsPerformed).toEqual(["createActivity"]);
    const asset = { identifyActivityBy: "apptNumberPlusIbAssetId" } as const;
    const [bound] = await update([{ apptNumber: "A2", ibAssetId: 7 }], asset);
    expect(bound?.activityKeys).toEqual({ activityId: 2, apptNumber: "A2", customerNumber: "C2", ibAssetId: 7 });
    const [guessed] = await update([{ activityId: 3, duration: 5 }]);
    expect(guessed?.operationsPerformed).toEqual(["updateProperties"]);
  });

  it("leaves final activities alone, updates them, or creates others", async () => {
    const { activities, update } = start();
    await activities.cancel(1);
    const item = { ...visit, apptNumber: "A1", duration: 33 };
    const [kept] = await update([item], byNumber);
    expect(kept).toMatchObject({ warnings: [{ code: 2 }], activityKeys: { activityId: 1 } });
    const [updated] = await update([item], { ...byNumber, ifInFinalStatusThen: "updateExisting" });
    expect(updated?.operationsPerformed).toEqual(["updateProperties"]);
    const [made] = await update([item], { ...byNumber, ifInFinalStatusThen: "createNew" });
    expect(made?.operationsPerformed).toEqual(["createActivity"]);
    expect(made?.activityKeys?.activityId).not.toBe(1);
    const [again] = await update([{ ...item, duration: 44 }], byNumber);
    expect(again?.activityKeys?.activityId).toBe(made?.activityKeys?.activityId);
  });

  it("takes activities to a status by the actions that lead there", async () => {
    const { core, activities, update } = start();
    await core.routes.activate("ann", monday, {});
    const take = async (status: NonNullable<BulkUpdateActivity["status"]>, number: string) =>
      (await update([{ apptNumber: number, status }], byNumber))[0];
    expect((await take("completed", "A1"))?.operationsPerformed).toEqual([
      "updateProperties",
      "startActivity",
      "completeActivity",
    ]);
    expect((await take("notdone", "A2"))?.operationsPerformed).toContain("notDoneActivity");
    expect((await take("started", "A3"))?.operationsPerformed).toContain("startActivity");
    expect((await take("pending", "A3"))?.warnings).toMatchObject([{ code: 1 }]);
    expect((await take("suspended", "A3"))?.operationsPerformed).toContain("suspendActivity");
    expect((await take("cancelled", "A4"))?.operationsPerformed).toContain("cancelActivity");
    expect((await take("started", "A6"))?.operationsFailed).toEqual(["startActivity"]);
    expect(await activities.get(2)).toMatchObject({ status: "notdone" });
    const whole = await activities.create({ ...visit, date: tuesday, activityType: "PJ" });
    const [segment] = (await activities.segments.list(whole.activityId)).items;
    const item = {
      activityId: segment?.activityId ?? 0,
      status: "completed",
      multidayActivityStatus: "completed",
      multidayTimeToComplete: 0,
    } as const;
    await update([item], { identifyActivityBy: "activityId" });
    expect(await activities.get(whole.activityId)).toMatchObject({ status: "completed" });
  });

  it("gives new activities to the fallback resource where the named one cannot have them", async () => {
    const { activities, update } = start();
    const items = [
      { ...visit, resourceId: "nobody", apptNumber: "N1" },
      { activityType: "RP", apptNumber: "N2", date: null },
    ];
    const results = await update(items, { ...byNumber, fallbackResourceId: "POOL" });
    expect(results).toMatchObject([{ warnings: [{ code: 3 }] }, { warnings: [{ code: 3 }] }]);
    expect(await activities.get(Number(results[0]?.activityKeys?.activityId))).toMatchObject({ resourceId: "POOL" });
    expect((await update(items, byNumber)).map(({ operationsFailed }) => operationsFailed)).toEqual([
      ["updatePosition"],
      undefined,
    ]);
    const [lost, none] = await update(
      [
        { ...items[0], apptNumber: "N3" },
        { ...items[1], apptNumber: "N4" },
      ],
      byNumber,
    );
    expect(lost?.errors?.[0]?.errorDetail).toContain("'nobody'");
    expect(none?.errors?.[0]?.errorDetail).toBe("Mandatory property is absent: 'resourceId'");
  });

  it("updates and creates the customer's inventories, with or without their other properties", async () => {
    const { server, activities, update } = start();
    server.world.inventories.set(103, { ...server.world.inventories.get(103), XI_MODEL: "old" } as never);
    const item = (more: object) => [
      { apptNumber: "A1", inventories: { items: [{ inventoryType: "MODEM", serialNumber: "SN3", ...more }] } },
    ];
    await update(item({ note: 1 }), { ...byNumber, inventoryPropertiesUpdateMode: "keepProperties" });
    expect(server.world.inventories.get(103)).toMatchObject({ XI_MODEL: "old", note: 1 });
    await update(item({}), byNumber);
    expect(server.world.inventories.get(103)).not.toHaveProperty("XI_MODEL");
    const more = [
      { inventoryType: "CABLE", quantity: 5 },
      { inventoryType: "MODEM", serialNumber: "NEW" },
      { inventoryId: 104, quantity: 6 },
      { inventoryType: "NONE" },
      { inventoryType: "CABLE", XI_MODEL: "thin", quantity: 3 },
    ];
    const [result] = await update([{ apptNumber: "A1", inventories: { items: more } }], byNumber);
    expect(result).not.toHaveProperty("operationsPerformed");
    expect(result?.operationsFailed).toEqual(["updateInventories"]);
    const { items } = await activities.customerInventories.list(1);
    expect(items.map(({ quantity }) => quantity)).toEqual([1, 6, 1, 3]);
  });

  it("sets preferences, required inventories and links", async () => {
    const { activities, update } = start();
    const to = (keys: object, linkType = "after") => ({ toActivity: { ...keys, linkType, minIntervalValue: 20 } });
    const [result] = await update(
      [
        {
          apptNumber: "A1",
          resourcePreferences: { items: [{ resourceId: "ann", preferenceType: "preferred" }] },
          requiredInventories: { items: [{ inventoryType: "CABLE", model: "x", quantity: 2 }] },
          linkedActivities: {
            items: [
              to({ apptNumber: "A2" }),
              to({ activityId: 8 }, "rel"),
              { fromActivity: { apptNumber: "A3", linkType: "rel", maxIntervalValue: 9 } },
              to({ apptNumber: "A2" }),
              to({ apptNumber: "A8" }),
              to({ apptNumber: "A2" }, "before"),
              {},
            ],
          },
        },
        { apptNumber: "A2", resourcePreferences: {}, requiredInventories: {}, inventories: {}, linkedActivities: {} },
      ],
      byNumber,
    );
    expect(result?.operationsFailed).toEqual(["createLink"]);
    expect((await activities.links.list(1)).items).toMatchObject([
      { toActivityId: 8, linkType: "rel" },
      { fromActivityId: 3, toActivityId: 1, maxIntervalValue: 9 },
      { toActivityId: 2, linkType: "after", minIntervalValue: 20 },
    ]);
    expect((await activities.resourcePreferences.list(1)).items).toHaveLength(1);
    expect((await activities.requiredInventories.list(1)).items).toHaveLength(1);
  });

  it("is refused as a whole when it is too large, contradicts itself or does not fit its model", async () => {
    const { server, core } = start();
    const ask = asker(server);
    const route = "POST /rest/ofscCore/v1/activities/custom-actions/bulkUpdate";
    const large = {
      updateParameters: { ifInFinalStatusThen: "doNothing" },
      activities: [{ XA_NOTE: "x".repeat(5_300_000) }],
    };
    expect(await ask(route, large)).toMatchObject({ status: 413, data: { detail: "Request entity too large" } });
    const updateParameters = { identifyActivityBy: "activityId", ifInFinalStatusThen: "createNew" } as const;
    expect((await failureOf(core.activities.bulkUpdate({ updateParameters, activities: [] })))[0]).toBe(400);
    expect((await ask(route, { activities: [] })).status).toBe(400);
  });
});
