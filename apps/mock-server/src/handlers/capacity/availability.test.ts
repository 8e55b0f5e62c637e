import { beforeEach, describe, expect, it } from "vitest";
import { type Asked, asker } from "../../../test/ask.js";
import { mondayMorning, smallCompany, tuesday } from "../../../test/small-company.js";
import { createMockServer } from "../../server.js";

let ask: (route: string, body?: unknown) => Promise<Asked>;
beforeEach(() => {
  ask = asker(createMockServer({ seed: smallCompany, clock: mondayMorning }));
});
const path = "GET /rest/ofscCapacity/v1/capacity";
const list = async (query: string) => (await ask(`${path}?dates=${tuesday}&${query}`)).data.items[0].areas;
const every = "fields=area.calendar.count,area.calendar.minutes,area.available.count,area.available.minutes";

describe("availability", () => {
  it("tells by default how many people work, area by area and category by category", async () => {
    expect(await list("")).toEqual([
      {
        label: "INTERVALS",
        calendar: { count: [2] },
        categories: [
          { label: "FIXING", calendar: { count: [2] } },
          { label: "BUILDING", calendar: { count: [1] } },
        ],
      },
      { label: "SLOTS", calendar: { count: [1] }, categories: [{ label: "FIXING", calendar: { count: [1] } }] },
    ]);
  });

  it("takes activities off what is free: where they are on the route, and else spread over their time slot", async () => {
    const [intervals, slots] = await list(`${every}&availableTimeIntervals=all,8-10,12-16&calendarTimeIntervals=all`);
    // Two work 480 minutes; one travels and works from 8:00 to 9:15, one is at lunch from 12:00 to 12:30.
    expect(intervals.calendar).toEqual({ count: [2], minutes: [960] });
    expect(intervals.available).toEqual({ count: [2, 2, 2], minutes: [960 - 75 - 30, 240 - 75, 480 - 30] });
    // One works 480 minutes; 70 minutes wait to be placed between 8 and 12.
    expect(slots.available).toEqual({ count: [1, 1, 1], minutes: [410, 120 - 35, 240] });
  });

  it("counts in intervals of every form, also who is there at a moment", async () => {
    const [intervals] = await list(
      `${every}&areas=INTERVALS&calendarTimeIntervals=9,15:30-24,-8:30,24-,8.30-9&availableTimeIntervals=9`,
    );
    expect(intervals.calendar).toEqual({ count: [2, 2, 2, 0, 2], minutes: [0, 60, 60, 0, 60] });
    expect(intervals.available.count).toEqual([1]);
  });

  it.each(["noon", "9-8", "-", "24-49"])("refuses the interval %s", async (interval) => {
    const { status, data } = await ask(`${path}?dates=${tuesday}&calendarTimeIntervals=${interval}`);
    expect(status).toBe(400);
    expect(data.detail).toContain(`calendarTimeIntervals: expected all`);
  });

  it("returns the fields that are asked for, with names if they are among them", async () => {
    expect(await list("areas=SLOTS&fields=area.name")).toEqual([
      { label: "SLOTS", name: "By slots", categories: [{ label: "FIXING" }] },
    ]);
    const [area] = await list("areas=INTERVALS&categories=BUILDING&fields=area.category.available.minutes");
    expect(area).toEqual({
      label: "INTERVALS",
      categories: [{ label: "BUILDING", available: { minutes: [480 - 75] } }],
    });
  });

  it("adds areas up without label or name", async () => {
    expect(
      await list("aggregateResults=true&fields=area.name,area.calendar.minutes,area.category.calendar.count"),
    ).toEqual([
      {
        calendar: { minutes: [1440] },
        categories: [
          { label: "FIXING", calendar: { count: [3] } },
          { label: "BUILDING", calendar: { count: [1] } },
        ],
      },
    ]);
  });

  it("finds the areas of a group, each once, and leaves out what there is not", async () => {
    const labels = async (query: string) => (await list(query)).map(({ label }: { label: string }) => label);
    expect(await labels("areas=ROOT,SLOTS")).toEqual(["INTERVALS", "SLOTS"]);
    expect(await labels("areas=nowhere,SLOTS&categories=nothing")).toEqual(["SLOTS"]);
    expect(await list("areas=nowhere&aggregateResults=true")).toEqual([]);
  });

  it("refuses unknown labels when it is switched so", async () => {
    const switches = { unknownLabels: "refuse" } as const;
    const strict = asker(createMockServer({ seed: smallCompany, clock: mondayMorning, switches }));
    const { status, data } = await strict(`${path}?dates=${tuesday}&areas=nowhere`);
    expect([status, data.detail]).toEqual([404, "Unknown capacity area: nowhere"]);
    expect((await strict(`${path}?dates=${tuesday}&categories=nothing`)).data.detail).toContain("capacity category");
  });

  it("has nobody to offer on a day off", async () => {
    const { data } = await ask(`${path}?dates=2026-03-07&areas=SLOTS&${every}`);
    expect(data.items[0].areas[0]).toMatchObject({ calendar: { count: [0], minutes: [0] } });
  });
});
