import type { BookingOptions } from "@ofsc/capacity";
import { createCapacity } from "@ofsc/capacity";
import { createCore } from "@ofsc/core";
import { createMockServer } from "@ofsc/mock-server";
import { createTransport } from "@ofsc/transport";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getMany, overWindows, slots, slotsOf, today, windows } from "../index.js";

function connect() {
  const server = createMockServer({ clock: "2026-12-01T08:00:00Z" });
  const { instance, clientId, clientSecret } = server.credentials;
  const fetch = ((input: string, init?: RequestInit) =>
    server.fetch(new Request(input, init))) as typeof globalThis.fetch;
  return createTransport({ instance, baseUrl: "https://mock.example", clientId, clientSecret, fetch });
}

describe("slots", () => {
  it("gives what can be booked, which activities.create then takes", async () => {
    const transport = connect();
    const core = createCore(transport);
    const found = await slots(createCapacity(transport), {
      dates: ["2026-12-02", "2026-12-03"],
      activityType: "IN",
      areas: ["FLUSA"],
      determineAreaByWorkZone: false,
      determineCategory: false,
    } as never);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ area, date }) => area === "FLUSA" && date > "2026-12-01")).toBe(true);
    const [first] = found;
    const created = await core.activities.create({ ...first?.booking, apptNumber: "B-1" } as never);
    expect(created).toMatchObject({ date: first?.date, timeSlot: first?.timeSlot });
  });

  it("leaves out what is closed, full or without a label", () => {
    const answer: BookingOptions = {
      duration: 45,
      timeSlotsDictionary: [{ label: "08-10", timeFrom: "08:00", timeTo: "10:00" }],
      dates: [
        {
          date: "2026-12-02",
          areas: [
            {
              label: "A",
              bucket: "B",
              timeZone: "America/New_York",
              timeSlots: [
                { label: "08-10", remainingQuota: 30, recommendationInfo: {} as never },
                { label: "10-12", reason: "noCapacity" },
                { remainingQuota: 9 },
              ],
            },
            { label: "C", bucket: "D", reason: "closedDay", timeSlots: [{ label: "08-10" }] },
            { label: "E", timeSlots: [{ label: "08-10" }] },
          ],
        },
      ],
    };
    expect(slotsOf(answer, "IN")).toEqual([
      {
        date: "2026-12-02",
        timeSlot: "08-10",
        timeFrom: "08:00",
        timeTo: "10:00",
        area: "A",
        timeZone: "America/New_York",
        remainingQuota: 30,
        recommended: true,
        booking: { resourceId: "B", date: "2026-12-02", timeSlot: "08-10", activityType: "IN", duration: 45 },
      },
    ]);
    expect(slotsOf({}, "IN")).toEqual([]);
  });
});

describe("today", () => {
  const now = new Date("2026-12-01T02:00:00Z");
  it("is the day in the zone of the resource", () => {
    expect(today({ timeZoneIANA: "America/New_York" } as never, 0, now)).toBe("2026-11-30");
    expect(today({ timeZoneIANA: "Asia/Tokyo" } as never, 1, now)).toBe("2026-12-02");
    expect(today({ timeZoneDiff: -300 } as never, 0, now)).toBe("2026-11-30");
    expect(() => today({} as never)).toThrow(TypeError);
    expect(() => today({ timeZoneDiff: 0 }, Number.NaN)).toThrow(/whole number of days/);
  });
});

describe("windows", () => {
  const day = fc
    .integer({ min: 0, max: 2000 })
    .map((at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));
  it("cover every day once, in order, none longer than asked", () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 60 }), (one, other, days) => {
        const [dateFrom, dateTo] = [one, other].sort() as [string, string];
        const all = windows({ dateFrom, dateTo }, days);
        expect([all[0]?.dateFrom, all.at(-1)?.dateTo]).toEqual([dateFrom, dateTo]);
        for (const [at, { dateFrom: from, dateTo: to }] of all.entries()) {
          expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBeLessThan(days);
          const next = all[at + 1];
          if (next) expect(Date.parse(next.dateFrom) - Date.parse(to)).toBe(86_400_000);
        }
      }),
    );
  });

  it("refuse what is no span", () => {
    expect(() => windows({ dateFrom: "2026-12-02", dateTo: "2026-12-01" })).toThrow(RangeError);
    expect(() => windows({ dateFrom: "2026-02-31", dateTo: "2026-12-01" })).toThrow(RangeError);
    expect(() => windows({ dateFrom: "soon", dateTo: "2026-12-01" })).toThrow(RangeError);
    expect(() => windows({ dateFrom: "2026-12-01", dateTo: "2026-12-01" }, 0)).toThrow(RangeError);
  });

  it("are read one after the other", async () => {
    const core = createCore(connect());
    const ids = new Set<unknown>();
    const range = { dateFrom: "2026-11-15", dateTo: "2026-12-31" };
    for await (const { activityId } of overWindows(range, (window) =>
      core.activities.list({ resources: ["55011"], ...window }),
    ))
      ids.add(activityId);
    expect(ids.size).toBeGreaterThan(20);
  });
});

describe("getMany", () => {
  it("gives things in the order of their ids, and undefined for an id that OFS does not know", async () => {
    const core = createCore(connect());
    const got = [];
    for await (const { id, found } of getMany([4226335, 1, 4226336], (id, signal) =>
      core.activities.get(id, { signal }),
    ))
      got.push([id, found?.activityId]);
    expect(got).toEqual([
      [4226335, 4226335],
      [1, undefined],
      [4226336, 4226336],
    ]);
  });

  it("asks for so many at once, ends with any other error, and stops what it began", async () => {
    let [now, most, aborted] = [0, 0, 0];
    const slow = async (id: number, signal: AbortSignal) => {
      most = Math.max(most, ++now);
      signal.addEventListener("abort", () => aborted++);
      await new Promise((next) => setTimeout(next, 5));
      now -= 1;
      if (id === 7) throw new Error("server");
      return id;
    };
    const ids = Array.from({ length: 20 }, (_, at) => at);
    const read = async () => {
      for await (const _ of getMany(ids, slow, { concurrency: 3 }));
    };
    await expect(read()).rejects.toThrow("server");
    expect(most).toBe(3);
    expect(aborted).toBeGreaterThan(0);
    const reason = new Error("enough");
    await expect(getMany([1], slow, { signal: AbortSignal.abort(reason) }).next()).rejects.toBe(reason);
    await expect(getMany([1], slow, { concurrency: 0 }).next()).rejects.toMatchObject({ code: "validation" });
  });
});
