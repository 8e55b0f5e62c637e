import { describe, expect, it } from "vitest";
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

describe("finding resources for urgent work", () => {
  const urgent = { ...repair, latitude: 40.7, longitude: -74 };
  const now = "2026-03-02T11:59:00Z";

  it("offers those who are at work nearby, the nearest first", async () => {
    const { server, core, resources } = start();
    const items = ["ann", "bob", "cat"].map((resourceId, at) => ({
      resourceId,
      time: now,
      lat: 40.8 - at / 20,
      lng: -74,
    }));
    await resources.positions.set({ items });
    expect((await resources.findForUrgentAssignment({ activity: urgent })).items).toEqual([]);
    for (const id of ["ann", "bob", "cat"]) await core.routes.activate(id, monday);
    const found = await resources.findForUrgentAssignment({ activity: urgent });
    expect(found.items.map(({ resourceDetails }) => resourceDetails?.resourceId)).toEqual(["bob", "ann"]);
    expect(found.items[0]).toEqual({
      resourceDetails: {
        resourceId: "bob",
        resourceInternalId: expect.any(Number),
        name: "bob",
        resourceType: "PR",
      },
      startTime: "2026-03-02 12:08:20",
      estimatedAvailability: "2026-03-02 13:08:20",
      latitude: "40.75",
      longitude: "-74",
      nearestRoutingBucket: "INTERVALS",
    });
    putActivity(server.world, {
      resourceId: "bob",
      date: monday,
      activityType: "RP",
      status: "started",
      startTime: `${monday} 06:45:00`,
      endTime: `${monday} 07:45:00`,
    });
    const busy = await resources.findForUrgentAssignment({ activity: urgent, resourceFields: ["status"] });
    expect(busy.items[0]).toMatchObject({
      resourceDetails: { resourceId: "bob", status: "active" },
      startTime: "2026-03-02 12:53:20",
    });
    const within = (more: object) => resources.findForUrgentAssignment({ activity: urgent, ...more });
    expect((await within({ radius: 6000 })).items).toHaveLength(1);
    expect((await within({ parentResources: ["SLOTS"] })).items).toEqual([]);
    server.clock.advance(3_600_000);
    expect((await within({})).items).toEqual([]);
    expect(await statusOf(within({ resourceFields: ["nam"] }))).toBe(400);
  });
});

describe("finding activities nearby", () => {
  const place = { latitude: 40, longitude: -74 };
  const loose = { resourceId: "POOL", activityType: "RP", postalCode: "10001", ...place };

  it("lists what the resource could do today, the nearest first", async () => {
    const { server, resources } = start();
    const put = (activity: object) => putActivity(server.world, { ...loose, ...activity }).activityId;
    const far = put({ latitude: 40.2 });
    const near = put({ latitude: 40.1, date: monday });
    const late = put({ slaWindowEnd: "2026-03-20 00:00:00" });
    const soon = put({ slaWindowEnd: "2026-03-10 00:00:00" });
    put({ date: tuesday });
    put({ status: "completed" });
    put({ latitude: 42 });
    put({ slaWindowStart: "2026-03-03 00:00:00" });
    put({ slaWindowEnd: "2026-05-01 00:00:00" });
    put({ postalCode: "20002" });
    put({ activityType: "IN" });
    const { items, coordinates } = await resources.findNearbyActivities("bob", place);
    expect(coordinates).toEqual(place);
    expect(items.map(({ activityId }) => activityId)).toEqual([soon, late, near, far]);
    expect(items[2]).toEqual({
      activityId: near,
      resourceId: "POOL",
      date: monday,
      status: "pending",
      latitude: 40.1,
      longitude: -74,
    });
    const one = await resources.findNearbyActivities("bob", { ...place, limit: 1, fields: ["activityType"] });
    expect(one.items).toEqual([{ activityType: "RP" }]);
  });

  it("looks around the last position, the work of the day, or the start of the day", async () => {
    const { server, resources } = start();
    putActivity(server.world, loose);
    const around = async () => (await resources.findNearbyActivities("bob")).coordinates;
    expect(await resources.findNearbyActivities("bob")).not.toHaveProperty("coordinates");
    const { locationId } = await resources.locations.create("bob", { label: "home", latitude: 40.3, longitude: -74 });
    await resources.assignedLocations.set("bob", { mon: { start: locationId } });
    expect(await around()).toEqual({ latitude: 40.3, longitude: -74 });
    const today = { ...loose, resourceId: "bob", date: monday, latitude: 40.4 };
    const { activityId } = putActivity(server.world, { ...today, positionInRoute: 1 });
    expect(await around()).toEqual({ latitude: 40.4, longitude: -74 });
    putActivity(server.world, { ...today, activityId, positionInRoute: 1, status: "started", latitude: 40.45 });
    expect(await around()).toEqual({ latitude: 40.45, longitude: -74 });
    await resources.positions.set({ items: [{ resourceId: "bob", time: 1_772_450_000, lat: 40.2, lng: -74 }] });
    expect(await around()).toEqual({ latitude: 40.2, longitude: -74 });
  });

  it("needs a whole place, and a limit of one at least", async () => {
    const { server, resources } = start();
    expect(await statusOf(resources.findNearbyActivities("bob", { latitude: 40 }))).toBe(400);
    expect(await statusOf(resources.findNearbyActivities("nobody"))).toBe(404);
    const url = "http://mock/rest/ofscCore/v1/resources/bob/findNearbyActivities?limit=0";
    const headers = { authorization: `Basic ${btoa("app@small:secret")}` };
    expect((await server.fetch(new Request(url, { headers }))).status).toBe(400);
  });
});

describe("the assistants of a resource", () => {
  it("are those with teamwork to do for it, day by day", async () => {
    const { server, resources } = start();
    const teamwork = { resourceId: "bob", activityType: "RP", teamResourceId: "ann", apptNumber: "T1", duration: 30 };
    putActivity(server.world, { ...teamwork, activityId: 7, date: tuesday, startTime: `${tuesday} 10:00:00` });
    putActivity(server.world, { ...teamwork, date: tuesday, status: "completed" });
    const { items } = await resources.assistants("ann", {
      dateFrom: monday,
      dateTo: tuesday,
      resourceFields: ["name", "email"],
      expand: "workSkills",
    });
    expect(items).toEqual([
      { date: monday, assistants: [] },
      {
        date: tuesday,
        assistants: [
          {
            resourceDetails: {
              resourceId: "bob",
              name: "bob",
              workSkill: { totalResults: 1, items: [{ workSkill: "FIX", ratio: 100, active: true }] },
            },
            teamWorkActivities: [
              { activityId: 7, activityType: "RP", apptNumber: "T1", duration: 30, startTime: `${tuesday} 10:00:00` },
            ],
          },
        ],
      },
    ]);
    expect(
      (await resources.assistants("ann", { dateFrom: tuesday })).items[0]?.assistants?.[0]?.resourceDetails,
    ).toEqual({
      resourceId: "bob",
    });
  });

  it("are listed for at most 14 days to come, of a technician", async () => {
    const { resources } = start();
    expect(await statusOf(resources.assistants("ann", { dateFrom: "2026-03-01" }))).toBe(400);
    expect(await statusOf(resources.assistants("ann", { dateFrom: monday, dateTo: "2026-03-16" }))).toBe(400);
    expect(await statusOf(resources.assistants("ann", { dateFrom: tuesday, dateTo: monday }))).toBe(400);
    expect((await resources.assistants("ann", { dateFrom: monday, dateTo: "2026-03-15" })).items).toHaveLength(14);
    expect(await failureOf(resources.assistants("SLOTS", { dateFrom: monday }))).toEqual([
      400,
      "SLOTS cannot hold a team",
    ]);
  });
});
