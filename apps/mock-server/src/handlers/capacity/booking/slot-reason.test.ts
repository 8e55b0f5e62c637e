import { describe, expect, it } from "vitest";
import { first, north, type Opened, open, quota, south } from "../../../../test/booking.js";
import { smallCompany, tuesday } from "../../../../test/small-company.js";

describe("a time slot is closed for a reason", () => {
  const slotsOf = async (opened: Opened, query = south, dates = tuesday) =>
    (await first(opened, query, dates)).timeSlots;
  const am = { timeFrom: "08:00", timeTo: "12:00" };

  it("timeInPast: it is over, or too soon to come", async () => {
    const opened = open({}, { clock: "2026-03-03T17:30:00Z" });
    expect(await slotsOf(opened)).toMatchObject([{ label: "AM", reason: "timeInPast" }, { label: "PM" }]);
    const early = open({}, { clock: "2026-03-03T12:00:00Z" });
    const [slot] = await slotsOf(early, `${south}&minTimeBeforeArrival=60`);
    expect(slot.reason).toBe("timeInPast");
  });

  it("is left out where quota goes by intervals, towards its end as well", async () => {
    const opened = open({}, { clock: "2026-03-03T16:30:00Z" });
    expect(await slotsOf(opened, north)).toMatchObject([{ label: "PM" }]);
    expect(await slotsOf(opened, `${north}&lateStartMitigation=0`)).toMatchObject([{ label: "AM" }, { label: "PM" }]);
  });

  it("closedTimeInterval, closedTimeSlot: a window around it, or itself", async () => {
    const around = open();
    await around.close("SLOTS", { timeFrom: "07:00", timeTo: "12:00" });
    expect((await slotsOf(around))[0].reason).toBe("closedTimeInterval");
    const itself = open();
    await itself.close("SLOTS", am);
    expect((await slotsOf(itself))[0]).toMatchObject({ reason: "closedTimeSlot", originalQuota: 240 });
  });

  it("stopBookingAt: enough of its quota is used", async () => {
    const seed = quota("SLOTS", { timeSlot: "AM", quota: 140, stopBookingAt: 50 });
    const [slot] = await slotsOf(open({ quota: [...seed, ...quota("SLOTS", { timeSlot: "PM", quota: 240 })] }));
    expect(slot.reason).toBe("stopBookingAt");
  });

  it("closedCategory: those of the activity are closed in it", async () => {
    const opened = open();
    await opened.close("SLOTS", { ...am, category: "FIXING", workZone: "NORTH" });
    expect((await slotsOf(opened))[0].reason).toBeUndefined();
    await opened.close("SLOTS", { ...am, category: "FIXING", workZone: "SOUTH" });
    expect((await slotsOf(opened))[0].reason).toBe("closedCategory");
  });

  it("noCapacity: its quota is used up", async () => {
    const seed = [...quota("SLOTS", { timeSlot: "AM", quota: 100 }), ...quota("SLOTS", { timeSlot: "PM", quota: 100 })];
    expect(await slotsOf(open({ quota: seed }))).toEqual([
      { label: "AM", reason: "noCapacity", originalQuota: 100, remainingQuota: 0 },
      { label: "PM", originalQuota: 100, remainingQuota: 100 - 70 },
    ]);
  });

  it("tooLongTravel: the forecast speaks against it", async () => {
    const activities = (smallCompany.activities ?? []).map((activity) => ({
      ...activity,
      resourceId: "cat",
      postalCode: "33333",
    }));
    const far = `${south}&latitude=41&longitude=-74&useForecastDuringBooking=true`;
    const area = async (query: string) => first(open({ activities }), query);
    expect((await area(far)).timeSlots[1].reason).toBe("tooLongTravel");
    expect((await area(far)).hasForecastedActivities).toBe(true);
    expect((await area(`${far}&minForecastRangeDay=2`)).timeSlots[1].reason).toBe("tooLongTravel");
    expect((await area(`${far}&maxForecastRangeDay=0`)).timeSlots[1].reason).toBeUndefined();
    const near = `${south}&latitude=40.01&longitude=-74&useForecastDuringBooking=true&minForecastRangeDay=2`;
    expect((await area(near)).timeSlots[1].reason).toBeUndefined();
  });
});
