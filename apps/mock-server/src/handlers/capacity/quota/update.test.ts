import { describe, expect, it } from "vitest";
import { configured, open, path, v1 } from "../../../../test/quota.js";
import { tuesday } from "../../../../test/small-company.js";

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
      ],
    });
    expect(status).toBe(200);
    expect(data).toEqual({
      errorsCount: 10,
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
