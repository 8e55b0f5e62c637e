import { describe, expect, it } from "vitest";
import { asker } from "../../../../test/ask.js";
import { mondayMorning, smallCompany, tuesday } from "../../../../test/small-company.js";
import type { SeedDocument } from "../../../seed/document.js";
import { createMockServer, type MockServerOptions } from "../../../server.js";
import type { CapacityAreaConfiguration } from "../../../world/capacity-areas.js";

const path = "/rest/ofscCapacity/v2/quota";
const v1 = "/rest/ofscCapacity/v1/quota";

function open(document: Partial<SeedDocument> = {}, options: MockServerOptions = {}) {
  const ask = asker(createMockServer({ seed: { ...smallCompany, ...document }, clock: mondayMorning, ...options }));
  return {
    ask,
    list: async (query: string, from = path) =>
      (await ask(`GET ${from}?dates=${tuesday}&${query}`)).data.items[0].areas,
    patch: async (area: object, at = path, date = tuesday) =>
      (await ask(`PATCH ${at}`, { items: [{ date, areas: [area] }] })).data,
  };
}

/** The small company with an area that is configured otherwise. */
const configured = (label: string, configuration: Partial<CapacityAreaConfiguration>): Partial<SeedDocument> => ({
  quota: [],
  capacityAreas: (smallCompany.capacityAreas ?? []).map((area) =>
    area.label === label
      ? { ...area, configuration: { isTimeSlotBase: false, ...area.configuration, ...configuration } }
      : area,
  ),
});

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
    expect(data.detail).toBe("Attemption to aggregate capacity areas with different booking type");
  });
});

describe("a change of quota", () => {
  it("shows at every level of an area with intervals", async () => {
    const { list, patch } = open();
    const result = await patch({
      label: "INTERVALS",
      quota: 700,
      minQuota: 10,
      intervals: [{ timeFrom: "08:00", timeTo: "12:00", quotaIsClosed: true }],
      categories: [
        {
          label: "BUILDING",
          quota: 100,
          stopBookingAt: 90,
          minQuota: 5,
          quotaIsClosed: true,
          workZones: [{ label: "NORTH", quotaIsClosed: true }],
          intervals: [
            { timeFrom: "12:00", timeTo: "24:00", quota: 50, workZones: [{ label: "NORTH", quotaIsClosed: true }] },
          ],
        },
        { label: "FIXING", quota: null },
      ],
    });
    expect(result).toEqual({ errorsCount: 0, errors: [] });
    const query = "areas=INTERVALS&categoryLevel=true&intervalLevel=true&returnStatuses=true";
    const [area] = await list(query);
    expect(area).toMatchObject({ quota: 700, minQuota: 10 });
    expect(area.intervals[0].quotaIsClosed).toBe(true);
    expect(area.categories).toMatchObject([
      { label: "FIXING", quota: null, quotaIsClosed: false },
      {
        label: "BUILDING",
        quota: 100,
        stopBookingAt: 90,
        minQuota: 5,
        quotaIsClosed: true,
        workZones: [{ label: "NORTH", quotaIsClosed: true }],
        intervals: [{ quota: null }, { quota: 50, workZones: [{ label: "NORTH" }] }],
      },
    ]);
    await patch({ label: "INTERVALS", categories: [{ label: "BUILDING", quotaIsClosed: false }] });
    expect((await list(query))[0].categories[1]).toMatchObject({ quotaIsClosed: false, quotaIsReopened: true });
  });

  it("shows in the time slots of an area and in their categories", async () => {
    const { list, patch } = open();
    const workZones = [{ label: "SOUTH", quotaIsClosed: true }];
    const categories = [{ label: "FIXING", quota: 30, stopBookingAt: 50, quotaIsClosed: true, workZones }];
    const slot = { label: "AM", quota: 90, minQuota: 1, stopBookingAt: 80, quotaIsClosed: true, categories };
    expect(await patch({ label: "SLOTS", timeSlots: [slot] })).toMatchObject({ errorsCount: 0 });
    const [area] = await list("areas=SLOTS&timeSlotLevel=true&categoryLevel=true&returnStatuses=true");
    expect(area.timeSlots[0]).toMatchObject({
      quota: 90,
      minQuota: 1,
      stopBookingAt: 80,
      quotaIsClosed: true,
      categories: [{ quota: 30, quotaPercent: 12.5, stopBookingAt: 50, quotaIsClosed: true, workZones: [{}] }],
    });
  });

  it("is taken in the form that the area is configured for, and ignored in others", async () => {
    const day = open(configured("INTERVALS", { byDay: "percentIncludeOtherActivities" }));
    await day.patch({ label: "INTERVALS", quota: 5, quotaPercent: 50 });
    expect((await day.list("areas=INTERVALS"))[0]).toMatchObject({ quota: 480, quotaPercent: 50 });
    const others = open(configured("INTERVALS", { byDay: "percentExcludeOtherActivities" }));
    await others.patch({ label: "INTERVALS", quotaPercent: 50, minQuota: 470 });
    expect((await others.list("areas=INTERVALS"))[0].quota).toBe(470);

    const ofMax = open(configured("INTERVALS", { byCapacityCategory: "percentOfMaxAvailable" }));
    const change = { label: "BUILDING", quota: 5, quotaPercent: 10, quotaPercentCategory: 50 };
    await ofMax.patch({ label: "INTERVALS", quota: 400, categories: [change] });
    const building = async ({ list }: typeof ofMax) =>
      (await list("areas=INTERVALS&categoryLevel=true&categories=BUILDING"))[0].categories[0];
    expect(await building(ofMax)).toMatchObject({ quota: 240, quotaPercentCategory: 50, quotaPercentDay: 60 });
    const ofDay = open(configured("INTERVALS", { byCapacityCategory: "percentQuotaParentLevel" }));
    await ofDay.patch({ label: "INTERVALS", quota: 400, categories: [change] });
    expect(await building(ofDay)).toMatchObject({ quota: 40, quotaPercentDay: 10 });

    const slots = open(
      configured("SLOTS", { byTimeSlot: "percentOfAvailable", byCapacityCategory: "percentQuotaParentLevel" }),
    );
    await slots.patch({
      label: "SLOTS",
      timeSlots: [{ label: "AM", quota: 5, quotaPercent: 50, categories: [{ label: "FIXING", quotaPercent: 50 }] }],
    });
    const [area] = await slots.list("areas=SLOTS&timeSlotLevel=true&categoryLevel=true");
    expect(area.timeSlots[0]).toMatchObject({ quota: 120, quotaPercent: 50 });
    const ofParent = open(configured("SLOTS", { byTimeSlot: "percentQuotaParentLevel" }));
    await ofParent.patch({ label: "SLOTS", quota: 300, timeSlots: [{ label: "PM", quotaPercent: 50 }] });
    expect((await ofParent.list("areas=SLOTS&timeSlotLevel=true"))[0].timeSlots[1].quota).toBe(150);
  });

  it("is taken in any form when it is switched so", async () => {
    const { list, patch } = open({}, { switches: { unconfiguredQuota: "accept" } });
    await patch({ label: "INTERVALS", quotaPercent: 25 });
    expect((await list("areas=INTERVALS"))[0]).toMatchObject({ quota: 240, quotaPercent: 25 });
    await patch({ label: "INTERVALS", quota: 480 });
    expect((await list("areas=INTERVALS"))[0]).toMatchObject({ quota: 480, quotaPercent: 50 });
  });

  it("tells in a 200 what could not be applied, and applies the rest", async () => {
    const { ask, list } = open();
    const zone = [{ label: "EAST", quotaIsClosed: true }];
    const { status, data } = await ask(`PATCH ${path}`, {
      items: [
        { date: tuesday, areas: [{ label: "nowhere" }, { label: "ROOT" }] },
        {
          date: tuesday,
          areas: [
            {
              label: "INTERVALS",
              quota: 1,
              intervals: [{ timeFrom: "09:00", timeTo: "10:00" }],
              timeSlots: [{ label: "AM" }],
              categories: [
                { label: "nothing" },
                { label: "FIXING", workZones: zone, intervals: [{ timeFrom: "09:00", timeTo: "10:00" }] },
              ],
            },
            { label: "SLOTS", categories: [{ label: "FIXING" }], timeSlots: [{ label: "NOON" }] },
            { label: "SLOTS", timeSlots: [{ label: "AM", categories: [{ label: "BUILDING" }] }] },
          ],
        },
        { date: "2026-02-30", areas: [{ label: "SLOTS" }] },
      ],
    });
    expect(status).toBe(200);
    expect(data).toEqual({
      errorsCount: 11,
      errors: [
        "Unknown capacity area: nowhere",
        "Unknown capacity area: ROOT",
        "INTERVALS has no interval 09:00-10:00",
        "INTERVALS has no category nothing",
        "Unknown work zone: EAST",
        "INTERVALS has no interval 09:00-10:00",
        "INTERVALS has quota by intervals, not by time slots",
        "SLOTS has quota by time slots, not by categories of the day",
        "SLOTS has no time slot NOON",
        "SLOTS has no category BUILDING",
        "Wrong date: 2026-02-30",
      ],
    });
    expect((await list("areas=INTERVALS"))[0].quota).toBe(1);
  });

  it("of a day that is over is done, or refused when it is switched so", async () => {
    expect(await open().patch({ label: "INTERVALS", quota: 1 }, path, "2026-03-01")).toMatchObject({ errorsCount: 0 });
    const strict = open({}, { switches: { pastUpdates: "refuse" } });
    const result = await strict.patch({ label: "INTERVALS", quota: 1 }, path, "2026-03-01");
    expect(result.errors).toEqual(["2026-03-01 is in the past"]);
    const old = await strict.patch({ label: "INTERVALS", quota: 1 }, v1, "2026-03-01");
    expect(old.results.errors[0].errorDetail.message).toBe("2026-03-01 is in the past");
  });

  it("cannot close work zones of an area that does not allow it", async () => {
    const { patch } = open(configured("INTERVALS", { isAllowCloseOnWorkzoneLevel: false }));
    const workZones = [{ label: "NORTH", quotaIsClosed: true }];
    const { errors } = await patch({ label: "INTERVALS", categories: [{ label: "FIXING", workZones }] });
    expect(errors).toEqual(["INTERVALS closes no work zones"]);
  });
});

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
