import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { json, scriptedClient } from "../../test/ofs-proxy.js";
import { legacyWarnings, resetLegacyWarnings } from "../warn.js";
import { OFSBulkUpdateRequest, OFSBulkUpdateRequestParams } from "./index.js";

beforeAll(() => legacyWarnings({ ignore: "all" }));
afterAll(() => resetLegacyWarnings());

describe("arguments", () => {
  it("may be text where the contract has numbers and lists, as in a URL they are", async () => {
    const { ofs, sent } = scriptedClient(json({ items: [] }));
    const params = { resources: "a,b", includeNonScheduled: "true" as never, svcWorkOrderId: "7" as never };
    await ofs.getActivities(params, "2" as never, "3" as never);
    await ofs.getActivityDetails("4224010");
    await ofs.getUserDetails(7 as never);
    expect(sent.map(({ url }) => decodeURIComponent(url).slice(url.indexOf("v1/")))).toEqual([
      "v1/activities?resources=a,b&includeNonScheduled=true&svcWorkOrderId=7&offset=2&limit=3",
      "v1/activities/4224010",
      "v1/users/7",
    ]);
  });

  it("are lists that are left out when they are empty", async () => {
    const { ofs, sent } = scriptedClient(json({ items: [] }));
    await ofs.getLastKnownPositions({ resources: [] });
    await ofs.getEvents("sid");
    await ofs.getEvents("sid", "7-0", "2026-12-01 00:00:00", 5);
    await ofs.getSubmittedForms(1, { limit: 5 });
    await ofs.getSubmittedForms(1, { scope: "bundles" });
    expect(sent.map(({ url }) => new URL(url).search)).toEqual([
      "",
      "?subscriptionId=sid&page=lastRequested&limit=1000",
      "?subscriptionId=sid&since=2026-12-01+00%3A00%3A00&limit=5",
      "?limit=5&scope=activity",
      "?scope=bundles&limit=100",
    ]);
  });

  it("are bodies as they would be written in JSON, checked before they are sent", async () => {
    const { ofs, sent } = scriptedClient(json({ results: [] }));
    const update = new OFSBulkUpdateRequest([{ apptNumber: "1", resourceId: undefined }]);
    await ofs.bulkUpdateActivity(update);
    expect(await sent[0]?.json()).toEqual({
      activities: [{ apptNumber: "1" }],
      updateParameters: {
        identifyActivityBy: "apptNumber",
        ifExistsThenDoNotUpdateFields: [],
        ifInFinalStatusThen: "doNothing",
      },
    });
    await ofs.startActivity(1, null);
    expect(await sent[1]?.text()).toBe("{}");
    await ofs.enrouteActivity(1, { time: "ignored" });
    expect(await sent[2]?.text()).toBe("");
    const circular: Record<string, unknown> = {};
    circular["self"] = circular;
    expect(await ofs.createActivity(circular)).toMatchObject({ status: -1 });
    expect(sent).toHaveLength(3);
  });

  it("of a bulk update are those that are given", () => {
    const params = new OFSBulkUpdateRequestParams("r", "activityId", ["date"], "createNew", "keepProperties");
    expect(new OFSBulkUpdateRequest([], params)).toEqual({
      activities: [],
      updateParameters: {
        fallbackResourceId: "r",
        identifyActivityBy: "activityId",
        ifExistsThenDoNotUpdateFields: ["date"],
        ifInFinalStatusThen: "createNew",
        inventoryPropertiesUpdateMode: "keepProperties",
      },
    });
  });
});
