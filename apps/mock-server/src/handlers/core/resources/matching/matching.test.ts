import { describe, expect, it } from "vitest";
import { asker } from "../../../../../test/ask.js";
import { coreOf, failureOf, statusOf } from "../../../../../test/core-client.js";
import { fieldCompany } from "../../../../../test/field-company.js";
import { monday, mondayMorning, tuesday } from "../../../../../test/small-company.js";
import type { SeedDocument } from "../../../../seed/document.js";
import { createMockServer } from "../../../../server.js";
import type { Switches } from "../../../../switches.js";
import { putActivity } from "../../../../world/activities.js";

const seed: SeedDocument = {
  ...fieldCompany,
  activityTypes: [
    ...(fieldCompany.activityTypes ?? []),
    { label: "PJ", defaultDuration: 960, features: { isSegmentingEnabled: true } },
  ],
};
const start = (switches: Partial<Switches> = {}) => {
  const server = createMockServer({ seed, clock: mondayMorning, switches, tokenLifetime: 86_400 });
  for (const id of ["ann", "bob"]) server.world.resourceWorkZones.set(id, [{ workZone: "NORTH", ratio: 60 }]);
  return { server, core: coreOf(server), resources: coreOf(server).resources };
};
const repair = { activityType: "RP", postalCode: "10001" };
const technicians = { includeResources: "technicians" } as const;
const whole = { workSkill: 1, workZone: 1, workTime: 1, resourcePreference: 0.5, ...technicians };
type Found = { items: { resource?: { resourceId?: string | null } }[] };
const ids = ({ items }: Found) => items.map(({ resource }) => resource?.resourceId);

describe("finding resources that match", () => {
  it("looks at everything, unless criteria say otherwise", async () => {
    const { resources } = start();
    const found = await resources.findMatching({ date: tuesday, activity: repair });
    expect(ids(found)).toEqual(["INTERVALS", "ann", "bob"]);
    expect(found).toMatchObject({ totalResults: 3, offset: 0, actualAtTime: "2026-03-02 12:00:00" });
    expect(found.items[1]).toEqual({
      resource: { resourceId: "ann", language: "en", languageISO: "en-US", status: "active" },
      fitness: { workZone: 60, workSkill: 100, workTime: 480, resourcePreference: 1 },
    });
    const free = await resources.findMatching({ date: tuesday, activity: repair, criteria: technicians });
    expect(ids(free)).toEqual(["ann", "bob", "cat"]);
    const fixed = { workZone: 100, workSkill: 100, workTime: 0, resourcePreference: 0 };
    expect(free.items[2]?.fitness).toEqual(fixed);
    const buckets = { date: tuesday, activity: repair, criteria: { includeResources: "buckets" as const } };
    expect(ids(await resources.findMatching(buckets))).toEqual(["INTERVALS", "SLOTS", "POOL"]);
    expect(ids(await resources.findMatching({ date: tuesday, activity: repair, offset: 1, limit: 1 }))).toEqual([
      "ann",
    ]);
  });

  it("measures work skills between the required and the preferable level", async () => {
    const { server, resources } = start();
    const [condition] = server.world.workSkillConditions;
    Object.assign(condition ?? {}, { requiredLevel: 20, preferableLevel: 80 });
    const fitness = async (ratio: number) => {
      server.world.resourceWorkSkills.set("bob", [{ workSkill: "FIX", ratio }]);
      const criteria = { ...technicians, workSkill: 0 };
      const { items } = await resources.findMatching({ date: tuesday, activity: repair, criteria });
      return items[1]?.fitness?.workSkill;
    };
    expect([await fitness(10), await fitness(50), await fitness(80), await fitness(100)]).toEqual([0, 50, 100, 100]);
    Object.assign(condition ?? {}, { requiredLevel: 80 });
    expect([await fitness(80), await fitness(79)]).toEqual([100, 0]);
  });

  it("measures work time within the service window, from the start of the SLA on", async () => {
    const { resources } = start();
    const time = async (activity: object) => {
      const { items } = await resources.findMatching({
        date: tuesday,
        activity: { ...repair, ...activity },
        criteria: { ...technicians, workTime: 0 },
      });
      return items[0]?.fitness?.workTime;
    };
    expect(await time({})).toBe(480);
    expect(await time({ timeSlot: "AM" })).toBe(240);
    expect(await time({ serviceWindowStart: "14:00:00", serviceWindowEnd: "18:00:00" })).toBe(120);
    expect(await time({ serviceWindowEnd: "10:00:00", slaWindowStart: `${tuesday} 09:00:00` })).toBe(60);
    expect(await time({ slaWindowStart: "2026-03-04 09:00:00" })).toBe(0);
  });

  it("keeps to the resource preferences of the activity", async () => {
    const { core, resources } = start();
    const prefer = (resourceId: string, preferenceType: "required" | "preferred" | "forbidden") => ({
      date: tuesday,
      activity: { ...repair, resourcePreferences: [{ resourceId, preferenceType }] },
      criteria: whole,
    });
    expect(ids(await resources.findMatching(prefer("ann", "forbidden")))).toEqual(["bob"]);
    expect(ids(await resources.findMatching(prefer("ann", "required")))).toEqual(["ann"]);
    const { items } = await resources.findMatching(prefer("ann", "preferred"));
    expect(items.map(({ fitness }) => fitness?.resourcePreference)).toEqual([1, 0.5]);
    expect(items[0]?.resource?.resourcePreference).toBe("preferred");

    const resourcePreferences = { items: [{ resourceId: "bob", preferenceType: "required" as const }] };
    await core.activities.resourcePreferences.set(1, resourcePreferences);
    expect(ids(await resources.findMatching({ date: tuesday, activityId: 1, criteria: whole }))).toEqual(["bob"]);
    const override = { resourcePreferences: [] };
    const both = { date: tuesday, activityId: 1, activity: override, criteria: whole };
    expect(ids(await resources.findMatching(both))).toEqual(["ann", "bob"]);
  });

  it("may count only those who carry what is required", async () => {
    const { resources } = start();
    const requiredInventories = [{ inventoryType: "CABLE", model: "", quantity: 50 }];
    const criteria = { ...technicians, requiredInventoryMatch: true };
    const find = (activity: object) =>
      resources.findMatching({ date: tuesday, activity: { ...repair, ...activity }, criteria });
    expect(ids(await find({ requiredInventories }))).toEqual(["ann"]);
    expect(ids(await find({ requiredInventories: [{ ...requiredInventories[0], quantity: 51 }] }))).toEqual([]);
    expect(ids(await find({}))).toHaveLength(3);
  });

  it("finds existing activities by their numbers", async () => {
    const { resources } = start();
    const by = (activitySearchFields: object) =>
      resources.findMatching({ date: tuesday, activitySearchFields, criteria: whole });
    expect(ids(await by({ apptNumber: "A1" }))).toEqual(["ann", "bob"]);
    expect(ids(await by({ apptNumber: "A1", customerNumber: "C1" }))).toHaveLength(2);
    expect(await statusOf(by({ customerNumber: "C9" }))).toBe(404);
    expect(await statusOf(by({}))).toBe(400);
    expect(await statusOf(resources.findMatching({ date: tuesday, activityId: 99 }))).toBe(404);
  });

  it("leaves out who does not work, and who has ended the route of the day", async () => {
    const { core, resources } = start();
    const find = (date: string) => resources.findMatching({ date, activity: repair, criteria: technicians });
    expect(ids(await find("2026-03-07"))).toEqual([]);
    await core.routes.activate("ann", monday);
    await core.routes.deactivate("ann", monday);
    expect(ids(await find(monday))).toEqual(["bob", "cat"]);
    await core.routes.activate("ann", monday);
    expect(ids(await find(monday))).toContain("ann");
  });

  it("returns schedules for the days that are asked for", async () => {
    const { server, resources } = start();
    putActivity(server.world, {
      ...(server.world.activities.get(1) as object as { resourceId: string; activityType: string }),
      positionInRoute: 1,
    });
    const activity = { ...repair, latitude: 40.1, longitude: -74, duration: 60 };
    const { items } = await resources.findMatching({
      activity,
      schedulesToReturn: [tuesday, "2026-03-07"],
      criteria: { ...whole, includeResources: "all" },
    });
    expect(items.map(({ resource }) => resource?.resourceId)).toEqual(["INTERVALS", "ann", "bob"]);
    expect(items[1]).not.toHaveProperty("fitness");
    const { schedule = {} } = items[1] ?? {};
    expect(Object.keys(schedule)).toEqual([tuesday, "2026-03-07"]);
    expect(schedule[tuesday]).toEqual({
      workShift: {
        recordType: "shift",
        shiftLabel: "8-16",
        startDate: tuesday,
        endDate: tuesday,
        workTimeStart: "08:00",
        workTimeEnd: "16:00",
        isWorking: "1",
      },
      freeTimeWindows: [["09:15", "16:00"]],
      fitness: { workZone: 60, workSkill: 100, workTime: 480, resourcePreference: 1 },
      arrivalTimeOptions: [
        {
          minStartTime: "09:32",
          maxStartTime: "15:00",
          setPositionInRoute: { position: "afterActivity", activityId: 1 },
          workZoneMatch: true,
          travelKeyMatch: true,
          additionalTravel: 17,
        },
      ],
    });
    expect(schedule["2026-03-07"]).toMatchObject({
      workShift: { isWorking: "0" },
      freeTimeWindows: [],
      arrivalTimeOptions: [],
    });
    expect(items[0]?.schedule?.[tuesday]?.arrivalTimeOptions).toEqual([]);
  });

  it("leaves out arrival times that add too much travel, where that is forecast", async () => {
    const { server, resources } = start();
    const route = { resourceId: "bob", date: tuesday, activityType: "RP", duration: 60, latitude: 40, longitude: -74 };
    const pending = { ...route, travelTime: 10, status: "pending" as const };
    putActivity(server.world, {
      ...pending,
      positionInRoute: 1,
      startTime: `${tuesday} 08:10:00`,
      endTime: `${tuesday} 09:10:00`,
    });
    putActivity(server.world, {
      ...pending,
      positionInRoute: 2,
      startTime: `${tuesday} 12:10:00`,
      endTime: `${tuesday} 13:10:00`,
    });
    const find = (latitude: number, options: object) =>
      resources.findMatching({
        date: tuesday,
        activity: { ...repair, latitude, longitude: -74 },
        schedulesToReturn: [tuesday],
        fields: ["name"],
        criteria: technicians,
        forecastDuringBooking: { useForecastDuringBooking: true, explainRemovedOptions: true, ...options },
      });
    const far = (await find(40.3, {})).items[1]?.schedule?.[tuesday];
    expect(far?.arrivalTimeOptions).toEqual([]);
    expect(far?.forecastDuringBookingDetails?.removedOptions?.[0]).not.toHaveProperty("setPositionInRoute");
    const near = await find(40.01, { optimizationGoal: "minimizeAdditionalTravel" });
    const options = near.items[1]?.schedule?.[tuesday]?.arrivalTimeOptions ?? [];
    const travel = options.map(({ additionalTravel = 0 }) => additionalTravel);
    expect(travel).toEqual([...travel].sort((a, b) => a - b));
    expect(near.items[1]?.resource).toMatchObject({ name: "bob" });
    const later = await find(40.3, { minForecastRangeDay: 5 });
    expect(later.items[1]?.schedule?.[tuesday]?.arrivalTimeOptions).not.toEqual([]);
    const some = await resources.findMatching({
      activity: repair,
      schedulesToReturn: [tuesday],
      schedulesFields: ["fitness"],
      criteria: technicians,
    });
    expect(Object.keys(some.items[0]?.schedule?.[tuesday] ?? {})).toEqual(["fitness"]);
  });

  it("estimates when segmentable work would be done", async () => {
    const { server, resources } = start();
    const activity = { activityType: "PJ" };
    const found = await resources.findMatching({ date: tuesday, activity, criteria: technicians });
    expect(found).not.toHaveProperty("totalResults");
    // Two days of eight hours; on the first one an hour and a quarter is taken.
    expect(found.items.map((one) => one.estimatedCompleteDate)).toEqual(["2026-03-05", "2026-03-05", "2026-03-04"]);
    const [item] = server.world.workSchedules.get("cat") ?? [];
    server.world.workSchedules.set("cat", item ? [{ ...item, endDate: tuesday }] : []);
    const again = await resources.findMatching({ date: tuesday, activity, criteria: technicians });
    expect(again.items[2]).not.toHaveProperty("estimatedCompleteDate");
    expect(await failureOf(resources.findMatching({ activity }))).toEqual([
      400,
      "date: is required for a segmentable activity",
    ]);
  });

  it("takes a page that is too large for one of 100", async () => {
    const ask = asker(start().server);
    const body = { date: tuesday, activity: repair, limit: 1000 };
    const answer = await ask("POST /rest/ofscCore/v1/resources/custom-actions/findMatchingResources", body);
    expect(answer).toMatchObject({ status: 200, data: { limit: 100, totalResults: 3 } });
  });

  it("needs a day, a type, and names that it knows", async () => {
    const { resources } = start();
    expect(await statusOf(resources.findMatching({ activity: repair }))).toBe(400);
    const days = Array.from({ length: 15 }, () => tuesday);
    expect(await statusOf(resources.findMatching({ activity: repair, schedulesToReturn: days }))).toBe(400);
    expect(await statusOf(resources.findMatching({ date: tuesday, activity: {} }))).toBe(400);
    expect(await statusOf(resources.findMatching({ date: tuesday, activity: { activityType: "XX" } }))).toBe(400);
    expect(await statusOf(resources.findMatching({ date: tuesday, activity: repair, fields: ["nam"] }))).toBe(400);
    const strict = start({ noWorkZone: "refuse" }).resources;
    const nowhere = strict.findMatching({ date: tuesday, activity: { activityType: "RP" } });
    expect(await failureOf(nowhere)).toEqual([400, "The work zone cannot be determined without postalCode"]);
  });
});
