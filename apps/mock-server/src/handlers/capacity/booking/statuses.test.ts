import { describe, expect, it } from "vitest";
import { api, open } from "../../../../test/booking.js";
import { tuesday } from "../../../../test/small-company.js";

describe("booking statuses", () => {
  it("list the day and its categories, and what else is closed or has a time to close", async () => {
    const bookingClosingSchedule = [{ area: "SLOTS", dayOffset: 1, workZone: "SOUTH", closeTime: "06:00" }];
    const opened = open({ bookingClosingSchedule });
    await opened.close("SLOTS", { timeFrom: "08:00", timeTo: "12:00" });
    const { data } = await opened.ask(`GET ${api}/bookingStatuses?dates=${tuesday}&areas=SLOTS`);
    expect(data.items).toEqual([
      {
        date: tuesday,
        area: "SLOTS",
        statuses: [
          { bookingStatus: { state: "open" } },
          { category: "FIXING", bookingStatus: { state: "open" } },
          {
            timeFrom: "08:00",
            timeTo: "12:00",
            bookingStatus: { state: "closed", closedAt: "2026-03-02 07:00:00" },
          },
          {
            workZone: "SOUTH",
            bookingStatus: {
              state: "closed",
              scheduledCloseTime: "2026-03-02 06:00:00",
              closedAt: "2026-03-02 06:00:00",
            },
          },
        ],
      },
    ]);
  });

  it("are changed item by item, and what failed is told", async () => {
    const opened = open();
    const statuses = [
      { state: "closed" },
      { state: "closed" },
      { state: "open", category: "FIXING" },
      { state: "closed", category: "nothing" },
      { state: "closed", workZone: "EAST", timeFrom: "08:00", timeTo: "10:00" },
    ];
    const items = [
      { date: tuesday, area: "INTERVALS", statuses },
      { date: tuesday, area: "nowhere", statuses: [{ state: "open" }] },
    ];
    const { data } = await opened.ask(`PATCH ${api}/bookingStatuses`, { items });
    expect(data.results).toMatchObject({ updatedFieldCount: 1, notChangedFieldCount: 2 });
    expect(data.results.errors).toEqual([
      {
        operation: { area: "INTERVALS", date: tuesday, category: "nothing" },
        errorDetail: { code: "400", message: "INTERVALS has no category nothing" },
      },
      {
        operation: { area: "INTERVALS", date: tuesday, workZone: "EAST", startTime: "08:00", endTime: "10:00" },
        errorDetail: { code: "400", message: "Unknown work zone: EAST" },
      },
      {
        operation: { area: "nowhere", date: tuesday },
        errorDetail: { code: "400", message: "Unknown capacity area: nowhere" },
      },
    ]);
  });

  it("of the past, and of work zones that cannot be closed, may be refused", async () => {
    const capacityAreas = [
      { label: "INTERVALS", configuration: { isTimeSlotBase: false, isAllowCloseOnWorkzoneLevel: false } },
    ];
    const opened = open({ capacityAreas, quota: [], bookingStatuses: [] }, { switches: { pastUpdates: "refuse" } });
    const message = async (status: object, date?: string) =>
      (await opened.close("INTERVALS", status, date)).data.results.errors[0].errorDetail.message;
    expect(await message({}, "2026-03-01")).toBe("2026-03-01 is in the past");
    expect(await message({ workZone: "NORTH" })).toBe("INTERVALS closes no work zones");
  });
});
