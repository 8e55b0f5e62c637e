import { describe, expect, it } from "vitest";
import { open, path } from "../../../../test/quota.js";
import { smallCompany, tuesday } from "../../../../test/small-company.js";
import type { SeedDocument } from "../../../seed/document.js";

describe("quota", () => {
  it("of a day comes with what is there and what is taken", async () => {
    const [intervals, slots] = await open().list("");
    expect(intervals).toEqual({
      label: "INTERVALS",
      name: "By intervals",
      maxAvailable: 960,
      maxAvailableByPlans: 960,
      otherActivities: 30,
      quota: 600,
      quotaPercent: 62.5,
      minQuota: 0,
      used: 75,
      usedQuotaPercent: 12.5,
      bookedActivities: 1,
    });
    // What is not set is absent where quota goes by time slots, and null where it goes by intervals.
    expect(slots).not.toHaveProperty("quota");
    const { ask } = open();
    const { data } = await ask(`GET ${path}?dates=2026-03-04&areas=INTERVALS`);
    expect(data.items[0].areas[0]).toMatchObject({ quota: null, quotaPercent: null });
    expect(data.items[0].areas[0]).not.toHaveProperty("usedQuotaPercent");
  });

  it("goes down to categories and intervals, with statuses on request", async () => {
    const [area] = await open().list("areas=INTERVALS&categoryLevel=true&intervalLevel=true&returnStatuses=true");
    const open_ = { quotaIsClosed: false, quotaIsAutoClosed: false, quotaIsReopened: false };
    expect(area).toMatchObject(open_);
    expect(area.intervals).toEqual([
      { timeFrom: "08:00", timeTo: "12:00", ...open_ },
      { timeFrom: "12:00", timeTo: "24:00", ...open_ },
    ]);
    expect(area.categories[0]).toEqual({
      label: "FIXING",
      maxAvailable: 960,
      maxAvailableByPlans: 960,
      quota: 480,
      quotaPercentDay: 80,
      quotaPercentCategory: 50,
      minQuota: 0,
      used: 75,
      usedQuotaPercent: 15.63,
      bookedActivities: 1,
      ...open_,
      workZones: [],
      intervals: [
        { timeFrom: "08:00", timeTo: "12:00", quota: null, used: 75, ...open_, workZones: [] },
        { timeFrom: "12:00", timeTo: "24:00", quota: null, used: 0, ...open_, workZones: [] },
      ],
    });
    expect(area.categories[1]).toMatchObject({ label: "BUILDING", quota: null, quotaPercentDay: null, used: 0 });
  });

  it("goes down to time slots and their categories", async () => {
    const [area] = await open().list("areas=SLOTS&timeSlotLevel=true&categoryLevel=true");
    expect(area.timeSlots).toEqual([
      {
        label: "AM",
        maxAvailable: 240,
        otherActivities: 0,
        quota: 240,
        quotaPercent: 100,
        used: 70,
        usedQuotaPercent: 29.17,
        bookedActivities: 1,
        categories: [{ label: "FIXING", maxAvailable: 240, used: 70, bookedActivities: 1 }],
      },
      expect.objectContaining({ label: "PM", used: 0, usedQuotaPercent: 0 }),
    ]);
    const [plain] = await open().list("areas=SLOTS&timeSlotLevel=true");
    expect(plain.timeSlots[0]).not.toHaveProperty("categories");
  });

  it("counts the work of buckets outside the areas by its work zone", async () => {
    const activities = [
      { resourceId: "POOL", date: tuesday, activityType: "RP", postalCode: "10001" },
      { resourceId: "POOL", date: tuesday, activityType: "RP", postalCode: "99999" },
      { resourceId: "INTERVALS", date: tuesday, activityType: "RP", status: "cancelled" },
    ] satisfies SeedDocument["activities"];
    expect(await open({ activities }).list("areas=INTERVALS")).toMatchObject([{ used: 60, bookedActivities: 1 }]);
  });

  it("counts an activity where it is to begin: by its time slot, its service window, or its place on the route", async () => {
    const at = { resourceId: "cat", date: tuesday, activityType: "RP" };
    const activities = [
      { ...at, timeSlot: "AM", startTime: `${tuesday} 14:00:00` },
      { ...at, serviceWindowStart: "13:00:00", startTime: `${tuesday} 08:00:00` },
      { ...at, startTime: `${tuesday} 15:00:00` },
      at,
    ];
    const [area] = await open({ activities }).list("areas=SLOTS&timeSlotLevel=true");
    expect(area.timeSlots.map(({ used }: { used: number }) => used)).toEqual([60, 120]);
    expect(area.used).toBe(240);
  });

  it("follows what categories take from the next request on", async () => {
    const { ask, list } = open();
    const used = async () =>
      (await list("areas=INTERVALS&categoryLevel=true"))[0].categories.map(({ used }: { used: number }) => used);
    expect(await used()).toEqual([75, 0]);
    const metadata = "/rest/ofscMetadata/v1";
    const { status } = await ask(`PUT ${metadata}/capacityCategories/FIXING`, {
      label: "FIXING",
      translations: [{ language: "en", name: "Fixing" }],
      active: true,
      workSkills: [{ label: "BUILD", ratio: 50 }],
    });
    expect([status, await used()]).toEqual([200, [0, 0]]);
  });

  it("of several areas is added up, if all of them are of one kind", async () => {
    const { ask, list } = open({
      capacityAreas: [...(smallCompany.capacityAreas ?? []), { label: "POOL", timeIntervals: [] }],
    });
    const [sum] = await list("areas=INTERVALS,POOL&aggregateResults=true&categoryLevel=true");
    expect(Object.keys(sum).sort()).toEqual([
      "bookedActivities",
      "categories",
      "maxAvailable",
      "maxAvailableByPlans",
      "otherActivities",
      "quota",
      "used",
    ]);
    expect(sum.categories[0]).toEqual(expect.not.objectContaining({ quotaPercentDay: expect.anything() }));
    const { status, data } = await ask(`GET ${path}?dates=${tuesday}&areas=ROOT&aggregateResults=true`);
    expect(status).toBe(400);
    expect(data.detail).toBe(
      "Attemption to aggregate capacity areas with different booking type: Time Slot Based - 1; Booking Interval Based - 2",
    );
  });

  it("of several areas without any is 0, and of an area that does not exist 404", async () => {
    const { ask, list } = open({
      quota: [],
      capacityAreas: [...(smallCompany.capacityAreas ?? []), { label: "POOL", timeIntervals: [] }],
    });
    const [sum] = await list("areas=INTERVALS,POOL&aggregateResults=true&categoryLevel=true");
    expect([sum.quota, sum.categories[0].quota]).toEqual([0, 0]);
    const { status, data } = await ask(`GET ${path}?dates=${tuesday}&areas=NONE`);
    expect([status, data.detail]).toEqual([404, "Unknown capacity area: NONE"]);
  });
});
