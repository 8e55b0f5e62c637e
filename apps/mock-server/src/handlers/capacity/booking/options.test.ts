import { describe, expect, it } from "vitest";
import { first, north, type Opened, open, south } from "../../../../test/booking.js";
import { tuesday } from "../../../../test/small-company.js";

describe("booking options", () => {
  it("tell where and when the activity can be booked, and what is left after it", async () => {
    const answer = await open().options(north);
    expect(answer).toEqual({
      duration: 60,
      travelTime: 15,
      actualAtTime: "2026-03-02 12:00:00",
      categories: ["FIXING"],
      timeSlotsDictionary: [
        { label: "AM", name: "AM", timeFrom: "08:00", timeTo: "12:00" },
        { label: "PM", name: "PM", timeFrom: "12:00", timeTo: "16:00" },
      ],
      workZone: "NORTH",
      dates: [
        {
          date: tuesday,
          areas: [
            {
              label: "INTERVALS",
              name: "By intervals",
              bucket: "INTERVALS",
              timeZone: "America/New_York",
              timeZoneDiff: -300,
              originalQuota: 600,
              remainingQuota: 600 - 75 - 75,
              timeSlots: [
                { label: "AM", remainingQuota: 480 - 75 - 75 },
                { label: "PM", remainingQuota: 480 - 75 - 75 },
              ],
              duration: 60,
              travelTime: 15,
              averageBucketTravel: 15,
              averageTravelKeyTravel: 15,
              hasNearbyActivities: false,
              hasForecastedActivities: false,
            },
          ],
        },
      ],
    });
  });

  it("follow a change of quota", async () => {
    const opened = open();
    const patch = (value: number) =>
      opened.ask("PATCH /rest/ofscCapacity/v2/quota", {
        items: [{ date: tuesday, areas: [{ label: "INTERVALS", quota: value }] }],
      });
    await patch(149);
    expect(await first(opened, north)).toMatchObject({ reason: "noCapacity", remainingQuota: 0, timeSlots: [] });
    await patch(150);
    const area = await first(opened, north);
    expect(area).toMatchObject({ remainingQuota: 0 });
    expect(area).not.toHaveProperty("reason");
  });

  it("find the areas by the work zone, by their labels, or take all of them", async () => {
    const opened = open();
    const labels = async (query: string) =>
      (await opened.options(query)).dates[0].areas.map(({ label }: { label: string }) => label);
    expect(await labels(south)).toEqual(["SLOTS"]);
    expect(await labels(`${south}&areas=INTERVALS`)).toEqual([]);
    expect(await labels("activityType=RP")).toEqual([]);
    const anywhere = "activityType=RP&determineAreaByWorkZone=false";
    expect(await labels(anywhere)).toEqual(["INTERVALS", "SLOTS"]);
    expect(await labels(`${anywhere}&areas=SLOTS`)).toEqual(["SLOTS"]);
    expect((await opened.options(anywhere)).travelTime).toBe(15);
    expect(await opened.options("activityType=LU&postalCode=10001")).toMatchObject({ travelTime: 0, categories: [] });
  });

  it("may want a work zone, and an activity type that exists", async () => {
    const strict = open({}, { switches: { noWorkZone: "refuse" } });
    const detail = async (query: string) => (await strict.options(query)).detail;
    expect(await detail("activityType=RP")).toContain("these fields are needed: postalCode");
    expect(await detail("activityType=RP&postalCode=99999")).toContain("no work zone has this key");
    expect(await detail("activityType=XX&postalCode=10001")).toBe("Unknown activity type: XX");
    const lenient = open({}, { switches: { unknownActivityType: "accept" } });
    expect(await lenient.options("activityType=XX&postalCode=10001")).toMatchObject({ duration: 60, categories: [] });
  });

  it("take duration, travel and categories as they are told", async () => {
    const opened = open();
    const told = await opened.options(`${north}&defaultDuration=30&estimateTravelTime=false&determineCategory=false`);
    expect(told).toMatchObject({ duration: 30, travelTime: 15, categories: [] });
    const given = await opened.options(`${north}&determineCategory=false&categories=BUILDING`);
    expect(given.categories).toEqual(["BUILDING"]);
    expect((await opened.options(`activityType=BOTH&postalCode=10001&categories=BUILDING`)).categories).toEqual([
      "BUILDING",
    ]);
  });

  it("find categories by custom properties too", async () => {
    const workSkillConditions = [
      { label: "BUILD", conditions: [{ label: "XA_WORK", function: "in" as const, valueList: ["new"] }] },
    ];
    const opened = open({ workSkillConditions });
    expect((await opened.options(`${north}&XA_WORK=new`)).categories).toEqual(["BUILDING"]);
  });

  it("leave out time slots that are not for the activity type or for its categories", async () => {
    const activityTypes = [{ label: "RP", defaultDuration: 60, timeSlots: ["AM"] }];
    const slots = async (opened: Opened, query = north) =>
      (await first(opened, query)).timeSlots.map(({ label }: { label: string }) => label);
    expect(await slots(open({ activityTypes, activities: [] }))).toEqual(["AM"]);
    const capacityCategories = [
      { label: "FIXING", workSkills: [{ label: "FIX", ratio: 50 }], timeSlots: ["AM", "PM"] },
      { label: "BUILDING", workSkills: [{ label: "BUILD", ratio: 50 }], timeSlots: ["PM"] },
    ];
    const opened = open({ capacityCategories });
    expect(await slots(opened, "activityType=BOTH&postalCode=10001")).toEqual(["PM"]);
    expect(await slots(opened, "activityType=BOTH&postalCode=10001&includePartiallyDefinedCategories=true")).toEqual([
      "AM",
      "PM",
    ]);
  });

  it("recommend what is close, and sort by it", async () => {
    const opened = open();
    const near = `${north}&latitude=40&longitude=-74.01`;
    const area = await first(opened, near);
    expect(area.hasNearbyActivities).toBe(true);
    expect(area.timeSlots[0].recommendationInfo).toEqual({ additionalTravel: 1, travelKeyMatch: true });
    const everywhere = "activityType=RP&determineAreaByWorkZone=false&latitude=41&longitude=-74";
    const { dates } = await opened.options(`${everywhere}&optimizationGoal=minimizeAdditionalTravel`);
    expect(dates[0].areas.map(({ label }: { label: string }) => label)).toEqual(["INTERVALS", "SLOTS"]);
  });
});
