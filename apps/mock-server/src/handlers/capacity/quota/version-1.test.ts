import { describe, expect, it } from "vitest";
import { configured, open, v1 } from "../../../../test/quota.js";
import { tuesday } from "../../../../test/small-company.js";
import type { CapacityAreaConfiguration } from "../../../world/capacity-areas.js";

describe("version 1", () => {
  it("knows areas with intervals, and by default their quota alone", async () => {
    expect(await open().list("", v1)).toEqual([
      { label: "INTERVALS", quota: 600, categories: [{ label: "FIXING", quota: 480 }, { label: "BUILDING" }] },
    ]);
  });

  it("returns the fields that are asked for", async () => {
    const area = "name quotaPercent minQuota quota maxAvailable maxAvailableByPlans otherActivities used".split(" ");
    const fields = [...area, "usedQuotaPercent", "count", "status"].map((name) => `area.${name}`);
    const ofCategory = "quotaPercentDay quotaPercentCategory used count status interval".split(" ");
    fields.push(...ofCategory.map((name) => `area.category.${name}`));
    expect(await open().list(`fields=${fields.join(",")}&categories=FIXING`, v1)).toEqual([
      {
        label: "INTERVALS",
        name: "By intervals",
        quota: 600,
        quotaPercent: 62.5,
        maxAvailable: 960,
        maxAvailableByPlans: 960,
        otherActivities: 30,
        used: 75,
        usedQuotaPercent: 12.5,
        count: 1,
        status: 6,
        categories: [
          {
            label: "FIXING",
            quotaPercentDay: 80,
            quotaPercentCategory: 50,
            used: 75,
            count: 1,
            status: 70,
            intervals: [
              { timeFrom: "08:00", timeTo: "12:00", used: 75 },
              { timeFrom: "12:00", timeTo: "24:00", used: 0 },
            ],
          },
        ],
      },
    ]);
  });

  it("tells by flags what can be changed, and by none that nothing can", async () => {
    const flags = async (configuration: Partial<CapacityAreaConfiguration>) => {
      const [area] = await open(configured("INTERVALS", configuration)).list(
        "fields=area.status,area.category.status",
        v1,
      );
      return [area.status, area.categories[0].status];
    };
    expect(await flags({ byDay: "percentIncludeOtherActivities" })).toEqual([12, 70]);
    expect(await flags({ byCapacityCategory: "percentQuotaParentLevel" })).toEqual([6, 84]);
    expect(await flags({ byCapacityCategory: "percentOfMaxAvailable" })).toEqual([6, 100]);
    const fields = "fields=area.status,area.category.status";
    const { data } = await open().ask(`GET ${v1}?dates=2026-03-01&${fields}`);
    expect(JSON.stringify(data)).not.toContain("status");
  });

  it("adds areas up", async () => {
    const { ask, list } = open();
    const fields = "fields=area.quota,area.status,area.quotaPercent,area.category.quota,area.category.status";
    expect(await list(`areas=INTERVALS&aggregateResults=true&${fields}`, v1)).toEqual([
      { quota: 600, categories: [{ label: "FIXING", quota: 480 }, { label: "BUILDING" }] },
    ]);
    expect((await ask(`GET ${v1}?dates=${tuesday}&aggregateResults=true`)).status).toBe(400);
  });

  it("counts what an update changed, and tells what failed", async () => {
    const { patch, list } = open();
    const interval = { timeFrom: "08:00", timeTo: "12:00", quota: 20 };
    const wrong = { timeFrom: "09:00", timeTo: "12:00", quota: 20 };
    const { results } = await patch(
      {
        label: "INTERVALS",
        quota: 600,
        minQuota: 5,
        categories: [
          { label: "FIXING", quota: 70, intervals: [interval, wrong] },
          { label: "nothing", quota: 1 },
        ],
      },
      v1,
    );
    expect(results).toEqual({
      updatedFieldCount: 3,
      notChangedFieldCount: 1,
      errors: [
        {
          operation: { area: "INTERVALS", date: tuesday, category: "FIXING" },
          errorDetail: { code: "400", message: "INTERVALS has no interval 09:00-12:00" },
        },
        {
          operation: { area: "INTERVALS", date: tuesday, category: "nothing" },
          errorDetail: { code: "400", message: "INTERVALS has no category nothing" },
        },
      ],
    });
    expect((await list("", v1))[0].categories[0].quota).toBe(70);
    for (const label of ["nowhere", "SLOTS"]) {
      expect((await patch({ label, quota: 1 }, v1)).results.errors).toHaveLength(1);
    }
  });
});
