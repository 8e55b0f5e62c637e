import { describe, expect, it } from "vitest";
import { first, north, type Opened, open, quota } from "../../../../test/booking.js";
import { monday, smallCompany, tuesday } from "../../../../test/small-company.js";
import type { Moment } from "../../../clock.js";

describe("an area is closed for a reason", () => {
  const reasonOf = async (opened: Opened, query = north, dates = tuesday) => (await first(opened, query, dates)).reason;
  const at = (clock: Moment) => open({}, { clock });

  it("noTimeZoneDiff: its time zone is not known", async () => {
    const resources = (smallCompany.resources ?? []).map(({ timeZone: _zone, ...resource }) => resource);
    expect(await reasonOf(open({ resources }))).toBe("noTimeZoneDiff");
  });

  it("dateInPast, timeInPast: it is too late", async () => {
    expect(await reasonOf(open(), north, "2026-03-01")).toBe("dateInPast");
    expect(await reasonOf(at("2026-03-03T21:00:00Z"))).toBe("timeInPast");
    expect(await reasonOf(open(), `${north}&minTimeBeforeArrival=600`, monday)).toBe("timeInPast");
  });

  it("allTimeSlotsAreClosed: windows are closed that cover all of them", async () => {
    const opened = open();
    await opened.close("INTERVALS", { timeFrom: "08:00", timeTo: "16:00" });
    expect(await reasonOf(opened)).toBe("allTimeSlotsAreClosed");
  });

  it("allCategoriesAreClosed, closedCategory: all that the area has, or one that is needed", async () => {
    const opened = open();
    await opened.close("INTERVALS", { category: "BUILDING" });
    expect(await reasonOf(opened)).toBeUndefined();
    expect(await reasonOf(opened, "activityType=BOTH&postalCode=10001")).toBe("closedCategory");
    await opened.close("INTERVALS", { category: "FIXING" });
    expect(await reasonOf(opened)).toBe("allCategoriesAreClosed");
  });

  it("closedDay: the whole of it", async () => {
    const opened = open();
    await opened.close("INTERVALS");
    expect(await reasonOf(opened)).toBe("closedDay");
  });

  it("closedWorkZone: in all categories, or in one that is needed", async () => {
    const opened = open();
    await opened.close("INTERVALS", { workZone: "SOUTH" });
    expect(await reasonOf(opened)).toBeUndefined();
    await opened.close("INTERVALS", { workZone: "NORTH", category: "FIXING" });
    expect(await reasonOf(opened)).toBe("closedWorkZone");
    const all = open();
    await all.close("INTERVALS", { workZone: "NORTH" });
    expect(await reasonOf(all)).toBe("closedWorkZone");
  });

  it("stopBookingAt: enough of the quota of a category is used", async () => {
    const values = { category: "FIXING", quota: 150, stopBookingAt: 50 };
    expect(await reasonOf(open({ quota: quota("INTERVALS", values) }))).toBe("stopBookingAt");
    expect(await reasonOf(open({ quota: quota("INTERVALS", { ...values, stopBookingAt: 51 }) }))).toBeUndefined();
  });

  it("missingCategories: it does not have all of them, or any where some are enough", async () => {
    const both = "activityType=BOTH&postalCode=20002";
    expect(await reasonOf(open(), both)).toBe("missingCategories");
    const some = await first(open(), `${both}&includePartiallyDefinedCategories=true`);
    expect(some.categories).toEqual(["FIXING"]);
    const none = "activityType=IN&postalCode=20002&includePartiallyDefinedCategories=true";
    expect(await reasonOf(open(), none)).toBe("missingCategories");
  });

  it("undefinedQuota: there is none at any level", async () => {
    expect(await reasonOf(open({ quota: [] }))).toBe("undefinedQuota");
  });

  it("noCapacity: nobody is there, or nothing is left", async () => {
    const day = "2026-03-07";
    const quotaOfDay = [{ date: day, area: "INTERVALS", quota: 1000 }];
    expect(await reasonOf(open({ quota: quotaOfDay }), north, day)).toBe("noCapacity");
    expect(await reasonOf(open({ quota: quota("INTERVALS", { quota: 100 }) }))).toBe("noCapacity");
  });
});
