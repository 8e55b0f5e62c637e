import * as contract from "@ofsc/capacity/contract";
import { createClient } from "@ofsc/contract";
import { createTransport } from "@ofsc/transport";
import { expect, it } from "vitest";
import type { SeedDocument } from "../../seed/document.js";
import { createMockServer } from "../../server.js";

const tomorrow = "2026-03-03";
const seed: SeedDocument = {
  bookingStatuses: [
    { date: tomorrow, area: "FLUSA", category: "FIBER", workZone: "KEYS", state: "closed" },
    { date: tomorrow, area: "NYUSA", timeFrom: "08:00", timeTo: "10:00", state: "closed" },
  ],
};
const server = createMockServer({ seed, clock: "2026-03-02T14:00:00Z" });
const capacity = createClient(
  contract,
  createTransport({
    baseUrl: "http://localhost:1",
    ...server.credentials,
    fetch: (input, init) => server.fetch(new Request(input, init)),
    validation: { response: "strict" },
  }),
);

it("every answer about the generated company fits its model", async () => {
  const dates = ["2026-03-01", "2026-03-02", tomorrow, "2026-05-01"];
  const levels = { categoryLevel: true, intervalLevel: true, timeSlotLevel: true, returnStatuses: true };
  const availability = await capacity.availability.list({ dates, calendarTimeIntervals: ["all", "8-10", "9"] });
  expect(availability.items).toHaveLength(4);
  expect((await capacity.quota.list({ dates, ...levels })).items[0]?.areas).toHaveLength(6);
  await capacity.quota.list({ dates, ...levels, areas: ["FLUSA", "AZUSA"], aggregateResults: true });
  await capacity.quota.list({ dates, ...levels, areas: ["NYUSA", "CAUSA"], aggregateResults: true });
  await capacity.quota.listV1({ dates, fields: ["area.quota", "area.status", "area.category.interval"] });
  for (const activityType of ["IN", "RP", "BI", "LU"]) {
    const everywhere = { determineAreaByWorkZone: false, includePartiallyDefinedCategories: true };
    const options = await capacity.booking.options({
      dates,
      activityType,
      ...everywhere,
      latitude: 25.8,
      longitude: -80,
    });
    expect(options.dates?.[2]?.areas).toHaveLength(6);
  }
  const activity = { activityType: "IN", timeZone: "Eastern", postalCode: "10001", latitude: 40.7, longitude: -74 };
  const dictionaries = { includeResourcesDictionary: true, includeTimeSlotsDictionary: true };
  const grid = await capacity.booking.grid({ activity, dateFrom: "2026-03-02", returnReasons: true, ...dictionaries });
  expect(grid.areas).toHaveLength(1);
  await capacity.booking.fields();
  expect((await capacity.booking.statuses.list({ dates })).items).toHaveLength(24);
  expect((await capacity.booking.closingSchedule.list({ areas: ["SUNRISE"] })).items).toHaveLength(1);
});

it("every answer to an update fits its model", async () => {
  const areas = [{ label: "FLUSA", quota: 100 }, { label: "nowhere" }];
  const failed = await capacity.quota.update({ items: [{ date: tomorrow, areas }] });
  expect(failed.errorsCount).toBe(1);
  const old = await capacity.quota.updateV1({ items: [{ date: tomorrow, areas }] });
  expect(old.results).toMatchObject({ updatedFieldCount: 0, notChangedFieldCount: 1 });
  const statuses = [{ state: "closed" as const }, { state: "closed" as const, workZone: "nowhere" }];
  const closed = await capacity.booking.statuses.update({ items: [{ date: tomorrow, area: "FLUSA", statuses }] });
  expect(closed.results?.errors).toHaveLength(1);
  const items = [{ area: "FLUSA", dayOffset: 1, closeTime: "18:00" }, { area: "nowhere" }];
  expect((await capacity.booking.closingSchedule.update({ items })).results?.errors).toHaveLength(1);
});
