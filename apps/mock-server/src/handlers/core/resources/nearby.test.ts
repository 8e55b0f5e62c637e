import { describe, expect, it } from "vitest";
import { coreOf, failureOf, statusOf } from "../../../../test/core-client.js";
import { fieldCompany } from "../../../../test/field-company.js";
import { monday, mondayMorning, tuesday } from "../../../../test/small-company.js";
import { createMockServer } from "../../../server.js";
import { putActivity } from "../../../world/activities.js";

const start = () => {
  const server = createMockServer({ seed: fieldCompany, clock: mondayMorning, tokenLifetime: 86_400 });
  for (const id of ["ann", "bob"]) server.world.resourceWorkZones.set(id, [{ workZone: "NORTH", ratio: 60 }]);
  return { server, core: coreOf(server), resources: coreOf(server).resources };
};

describe("finding resources for urgent work", () => {
  const urgent = { activityType: "RP", postalCode: "10001", latitude: 40.7, longitude: -74 };
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
