import { describe, expect, it } from "vitest";
import { api, first, north, open } from "../../../../test/booking.js";
import { tuesday } from "../../../../test/small-company.js";

describe("the closing schedule", () => {
  const path = `${api}/bookingClosingSchedule`;

  it("is listed as it was written, without intervals that the area does not have", async () => {
    const opened = open();
    const items = [
      { area: "INTERVALS", dayOffset: 1, closeTime: "18:00" },
      { area: "INTERVALS", dayOffset: 2, category: "FIXING", startTime: "8", endTime: "12", closeTime: "17:00" },
      { area: "INTERVALS", dayOffset: 2, startTime: "9", endTime: "10", closeTime: "17:00" },
    ];
    const first = await opened.ask(`PATCH ${path}`, { items });
    expect(first.data.results).toEqual({ updatedFieldCount: 3, notChangedFieldCount: 0, errors: [] });
    const again = await opened.ask(`PATCH ${path}`, { items });
    expect(again.data.results).toMatchObject({ updatedFieldCount: 0, notChangedFieldCount: 3 });
    expect((await opened.ask(`GET ${path}?areas=ROOT`)).data.items).toEqual(items.slice(0, 2));
  });

  it("closes a day when its time has come, until someone opens it again", async () => {
    const opened = open({ bookingClosingSchedule: [{ area: "INTERVALS", dayOffset: 1, closeTime: "18:00" }] });
    const reason = async () => (await first(opened, north)).reason;
    const status = async () => {
      const { data } = await opened.ask(
        `GET /rest/ofscCapacity/v2/quota?dates=${tuesday}&areas=INTERVALS&returnStatuses=true`,
      );
      return data.items[0].areas[0];
    };
    expect(await reason()).toBeUndefined();
    expect(await status()).toMatchObject({ quotaIsClosed: false, closeTime: "2026-03-02 18:00:00" });
    opened.server.clock.set("2026-03-02T23:00:00Z");
    expect(await reason()).toBe("closedDay");
    expect(await status()).toMatchObject({ quotaIsClosed: true, quotaIsAutoClosed: true, quotaIsReopened: false });
    await opened.close("INTERVALS", { state: "open" });
    expect(await reason()).toBeUndefined();
    expect(await status()).toMatchObject({ quotaIsClosed: false, quotaIsAutoClosed: false, quotaIsReopened: true });
  });

  it("refuses what it cannot use, item by item", async () => {
    const ok = { area: "SLOTS", dayOffset: 1, closeTime: "18:00" };
    const items = [
      { ...ok, area: "nowhere" },
      { area: "SLOTS", closeTime: "18:00" },
      { area: "SLOTS", dayOffset: 1 },
      { ...ok, closeTime: "six" },
      { ...ok, category: "nothing" },
      { ...ok, workZone: "EAST" },
      { ...ok, startTime: "early" },
    ];
    const { data } = await open().ask(`PATCH ${path}`, { items });
    expect(
      data.results.errors.map(({ errorDetail }: { errorDetail: { message: string } }) => errorDetail.message),
    ).toEqual([
      "Unknown capacity area: nowhere",
      "dayOffset is required",
      "closeTime: expected HH:MM",
      "closeTime: expected HH:MM",
      "SLOTS has no category nothing",
      "Unknown work zone: EAST",
      "startTime and endTime: expected hours such as 8 or 8:30",
    ]);
  });
});

it("booking fields are those of the work zone key and of the conditions", async () => {
  const { data } = await open().ask(`GET ${api}/bookingFieldsDependencies`);
  expect(data).toMatchObject({
    commonDependencies: [
      { label: "aworktype", apiParameterName: "activityType" },
      { label: "atime_zone", apiParameterName: "timeZone" },
    ],
    workZoneDependencies: [{ label: "czip", apiParameterName: "postalCode" }],
    workSkillDependencies: [{ label: "aworktype", apiParameterName: "activityType" }],
  });
});
