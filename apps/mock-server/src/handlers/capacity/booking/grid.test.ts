import { describe, expect, it } from "vitest";
import { open } from "../../../../test/booking.js";
import { tuesday } from "../../../../test/small-company.js";

describe("the booking grid", () => {
  const activity = { activityType: "RP", timeZone: "Eastern", postalCode: "20002" };

  it("goes over a week, area by area, and shows what can be booked", async () => {
    const answer = await open().grid({ activity });
    expect(answer).toMatchObject({ duration: 60, travelTime: 15, workZone: "SOUTH" });
    expect(answer).not.toHaveProperty("timeSlotsDictionary");
    expect(answer.areas).toHaveLength(1);
    expect(answer.areas[0]).toMatchObject({ label: "SLOTS", bucket: "SLOTS", areaTimeSlots: ["AM", "PM"] });
    expect(answer.areas[0].dates).toEqual([
      {
        date: tuesday,
        timeZoneDiff: -300,
        timeSlots: [
          { label: "AM", originalQuota: 240, remainingQuota: 240 - 70 - 70 },
          { label: "PM", originalQuota: 240, remainingQuota: 240 - 70 },
        ],
        hasNearbyActivities: false,
        hasForecastedActivities: false,
      },
    ]);
  });

  it("shows what cannot be booked, and why, on request", async () => {
    const opened = open();
    const am = { timeFrom: "08:00", timeTo: "12:00" };
    await opened.close("SLOTS", { ...am, category: "FIXING" }, "2026-03-03");
    await opened.close("SLOTS", {}, "2026-03-04");
    const { areas } = await opened.grid({
      activity,
      dateFrom: "2026-03-01",
      dateTo: "2026-03-05",
      returnReasons: true,
    });
    const reasons = areas[0].dates.map(({ timeSlots }: { timeSlots: { reason?: string }[] }) =>
      timeSlots.map(({ reason }) => reason),
    );
    expect(reasons).toEqual([
      ["timeInPast", "timeInPast"],
      ["noCapacity", "noCapacity"],
      ["allCategoriesAreClosed", undefined],
      ["closedTimeSlot", "closedTimeSlot"],
      ["noCapacity", "noCapacity"],
    ]);
  });

  it("describes time slots and resources on request, and recommends", async () => {
    const resourceFields = ["resourceId", "parentResourceId", "timeZone", "email", "resourcePreferences"];
    const { timeSlotsDictionary, resourcesDictionary, areas } = await open().grid({
      activity: {
        ...activity,
        postalCode: "10001",
        latitude: 40,
        longitude: -74,
        resourcePreferences: [{ resourceId: "bob", preferenceType: "preferred" }],
      },
      includeTimeSlotsDictionary: true,
      includeResourcesDictionary: true,
      resourceFields,
      lateStartMitigation: 10,
      forecastDuringBooking: { useForecastDuringBooking: true },
    });
    expect(timeSlotsDictionary).toHaveLength(2);
    const zone = { timeZone: "America/New_York", timeZoneIANA: "America/New_York" };
    expect(resourcesDictionary).toEqual([
      { resourceId: "INTERVALS", parentResourceId: "ROOT", ...zone },
      { resourceId: "ann", parentResourceId: "INTERVALS", ...zone },
      { resourceId: "bob", parentResourceId: "INTERVALS", ...zone, resourcePreference: "preferred" },
    ]);
    expect(areas[0].dates[0].timeSlots[0].recommendationInfo).toEqual({
      level: "best",
      nearbyDistance: 0,
      additionalTravel: 0,
      travelKeyMatch: true,
    });
    const plain = await open().grid({ activity, includeResourcesDictionary: true });
    expect(plain.resourcesDictionary[1]).toEqual({ resourceId: "cat", resourceType: "PR", status: "active" });
  });

  it("finds an activity that exists by its keys", async () => {
    const opened = open();
    const zone = async (activity: object, identifyActivityBy: string) =>
      (await opened.grid({ activity, identifyActivityBy })).workZone;
    expect(await zone({ activityId: 1 }, "activityId")).toBe("NORTH");
    expect(await zone({ apptNumber: "A1" }, "apptNumber")).toBe("NORTH");
    expect(await zone({ apptNumber: "A1", customerNumber: "C1" }, "apptNumberPlusCustomerNumber")).toBe("NORTH");
    const missing = await opened.grid({
      activity: { apptNumber: "A1" },
      identifyActivityBy: "apptNumberPlusCustomerNumber",
    });
    expect(missing).toMatchObject({ status: "404" });
  });

  it("refuses an activity without type or zone, and more than two weeks", async () => {
    const { grid } = open();
    expect((await grid({ activity: {} })).detail).toBe(
      "activity.activityType: is required; activity.timeZone: is required",
    );
    expect((await grid({ activity, dateTo: "2026-03-18" })).detail).toContain("dateTo: expected");
    expect((await grid({ activity, dateTo: "2026-03-02" })).detail).toContain("dateTo: expected");
  });
});
