import { describeProblem, pathOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { mondayMorning, smallCompany } from "../../test/small-company.js";
import { createClock } from "../clock.js";
import { createMockServer } from "../server.js";
import { addDays } from "../world/days.js";
import { openLedger } from "../world/ledger.js";
import type { World } from "../world/world.js";
import { SeedError } from "./check.js";
import type { SeedDocument } from "./document.js";
import { createSeededWorld } from "./pristine.js";

const build = (seed: number | SeedDocument) => createSeededWorld(seed, createClock(mondayMorning));
const snapshot = ({ activities, resources, quota }: World) =>
  JSON.stringify([[...activities.values()], [...resources.values()], [...quota]]);

describe("the generated company", () => {
  const world = build(1);

  it("is built in under a second, with 10,000 activities over four weeks and 100 technicians", () => {
    // Processor time of the best of three: how busy the machine is does not count.
    const times = [2, 3, 4].map((seed) => {
      const start = process.cpuUsage();
      build(seed);
      return process.cpuUsage(start).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
    const { activities, resources } = world;
    expect(activities.size).toBe(10_000);
    expect([...resources.values()].filter(({ resourceType }) => resourceType === "PR")).toHaveLength(100);
    const days = [...activities.values()].flatMap(({ date }) => date ?? []).sort();
    expect([days[0], days.at(-1)]).toEqual(["2026-02-23", "2026-03-22"]);
  });

  it("is the same for the same number and moment, and another one otherwise", () => {
    expect(snapshot(build(1))).toBe(snapshot(world));
    expect(snapshot(build(2))).not.toBe(snapshot(world));
  });

  it("has done the work of the past and has that of the future before it", () => {
    const statuses = (keep: (date: string) => boolean) =>
      new Set([...world.activities.values()].filter(({ date = "" }) => keep(date)).map(({ status }) => status));
    expect(statuses((date) => date !== "" && date < "2026-03-02")).toEqual(
      new Set(["completed", "notdone", "cancelled"]),
    );
    expect(statuses((date) => date > "2026-03-02")).toEqual(new Set(["pending"]));
  });

  it("has customers with addresses in the work zones of its areas", () => {
    const visits = [...world.activities.values()].filter(({ activityType }) => activityType !== "LU");
    for (const { postalCode = "", workZone, customerName } of visits) {
      expect(world.workZonesByKey.get(postalCode)).toBe(workZone);
      expect(customerName).toMatch(/\w+ \w+/);
    }
  });

  it("knows the area FLUSA, and books its workdays neither empty nor over their quota", () => {
    const area = world.capacityAreas.get("FLUSA");
    expect(area).toBeDefined();
    for (let ahead = 1; ahead < 12 && area; ahead++) {
      const ledger = openLedger(world, area, addDays("2026-03-02", ahead));
      const share = ledger.used({}) / ledger.maxAvailable({});
      if (ledger.workers.length > 5) expect([share > 0.3, share < 0.8]).toEqual([true, true]);
    }
  });

  it("has an application and a user to begin with", () => {
    const { credentials } = createMockServer({ clock: mondayMorning });
    // What is spread into the options of a client has to be options of a client.
    expect({ ...credentials }).toEqual({ instance: "mock", clientId: "demo", clientSecret: "demo-secret" });
    expect(credentials.user).toEqual({ login: "dispatcher", password: "dispatcher-password" });
  });
});

describe("a seed document", () => {
  it("is laid over the generated company", () => {
    const { activities, timeSlots, applications, instance, resources } = build({
      instance: "acme",
      applications: [{ label: "mine", clientId: "id", clientSecret: "x" }],
      resources: [{ resourceId: "FLUSA", parentResourceId: "WEST", resourceType: "BK", XR_TRUCK: "T1" } as never],
      timeSlots: [{ label: "08-10", timeStart: "08:00", timeEnd: "10:30" }],
      activities: [
        { activityId: 99, resourceId: "routing", activityType: "IN", date: "today+3", postalCode: "33101" },
        { resourceId: "routing", activityType: "IN" },
      ],
    });
    expect(instance).toBe("acme");
    expect(applications.size).toBe(2);
    expect(activities.size).toBe(10_002);
    expect(activities.get(99)).toMatchObject({
      date: "2026-03-05",
      status: "pending",
      duration: 90,
      workZone: "MIAMI",
    });
    expect(timeSlots.get("08-10")?.timeEnd).toBe("10:30");
    expect(resources.get("FLUSA")).toMatchObject({ parentResourceId: "WEST", XR_TRUCK: "T1" });
  });

  it("can stand alone, every id its own", () => {
    const world = build({ ...smallCompany, users: [{ login: "dan", password: "x" }] });
    expect([...world.resources.keys()]).toEqual(["ROOT", "INTERVALS", "SLOTS", "POOL", "ann", "bob", "cat"]);
    expect([...world.activities.keys()]).toEqual([1, 2, 3]);
    expect(createMockServer({ seed: smallCompany }).credentials).toEqual({
      instance: "small",
      clientId: "app",
      clientSecret: "secret",
    });
    expect(createMockServer({ seed: { base: "empty", applications: [] } }).credentials).toEqual({
      instance: "mock",
      clientId: "",
      clientSecret: "",
    });
  });

  it("can set quota and statuses, and give inventory", () => {
    const world = build({
      ...smallCompany,
      quota: [{ date: "today", area: "INTERVALS", category: "FIXING", timeFrom: "08:00", timeTo: "12:00", quota: 60 }],
      bookingStatuses: [{ date: "today+1", area: "SLOTS", state: "closed" }],
      inventoryTypes: [{ label: "MODEM" }],
      inventories: [{ inventoryId: 7, inventoryType: "MODEM", status: "resource", resourceId: "ann" }],
    });
    expect([...world.quota]).toEqual([["INTERVALS|2026-03-02|FIXING|480-720", { quota: 60 }]]);
    expect(world.closings.get("SLOTS|2026-03-03")).toMatchObject([{ closed: true }]);
    expect([...world.inventories.keys()]).toEqual([7]);
  });

  it("with mistakes is refused with one error that names all of them", () => {
    const document = {
      base: "nothing",
      resource: [],
      applications: [{ label: 7 }],
      activities: [{ resourceId: "x" }],
    } as unknown as SeedDocument;
    const error = catchError(document);
    expect(error.message.split("\n")[0]).toBe("The seed document has 4 problems:");
    expect(error.problems.map(describeProblem)).toEqual([
      'base: expected one of "company", "empty", got "nothing"',
      "applications[0].label: expected text, got 7",
      "activities[0].activityType: is required",
      "resource: is unknown",
    ]);
  });

  it.each([
    ["activityTypes", 32, { defaultDuration: 60 }],
    ["inventoryTypes", 32, {}],
    ["shifts", 32, { workTimeStart: "08:00", workTimeEnd: "16:00" }],
    ["timeSlots", 32, {}],
    ["workSkills", 40, {}],
    ["workSkillGroups", 40, {}],
    ["capacityCategories", 40, {}],
    ["properties", 40, { type: "string", entity: "activity" }],
    ["linkTemplates", 40, { linkType: "related" }],
    ["forms", 40, { content: "{}" }],
    ["applications", 255, {}],
  ])("has labels of its %s of at most %d characters", (part, most, others) => {
    const labelled = (length: number) =>
      ({ base: "empty", [part]: [{ label: "x".repeat(length), ...others }] }) as SeedDocument;
    createMockServer({ seed: labelled(most) });
    expect(catchError(labelled(most + 1)).problems).toMatchObject([
      { path: [part, 0, "label"], code: "length", expected: { most } },
    ]);
  });

  it("with names that lead nowhere is refused as well", () => {
    const paths = catchError({
      ...smallCompany,
      users: [{ login: "dan", resources: ["x"], mainResourceId: "x" }],
      applications: [{ label: "app", resourcesToAllow: [{ resourceId: "x" }] }],
      workSkillConditions: [{ label: "x", conditions: [] }],
      activityTypes: [{ label: "IN", defaultDuration: 1, timeSlots: ["x"] }],
      capacityCategories: [{ label: "FIXING", workSkills: [{ label: "x", ratio: 1 }], timeSlots: ["x"] }],
      capacityAreas: [
        ...(smallCompany.capacityAreas ?? []),
        { label: "x", capacityCategories: ["x"], workZones: ["x"], timeSlots: ["x"] },
      ],
      resources: [
        ...(smallCompany.resources ?? []),
        {
          resourceId: "new",
          parentResourceId: "x",
          resourceType: "x",
          workSkills: [{ workSkill: "x" }],
          workZones: [{ workZone: "x" }],
          workSchedules: [{ recordType: "shift", shiftLabel: "x", startDate: "2026-01-01" }],
        },
      ],
      quota: [{ date: "someday", area: "y", category: "x", timeSlot: "x" }],
      bookingStatuses: [{ date: "today-1", area: "y", workZone: "x", state: "open" }],
      bookingClosingSchedule: [{ area: "y", dayOffset: 1, closeTime: "18:00" }],
      activities: [{ resourceId: "x", activityType: "x", timeSlot: "x", date: "2026-02-30" }],
      inventories: [{ inventoryType: "x", status: "resource", resourceId: "x" }],
    }).problems.map(pathOf);
    expect(paths).toEqual([
      "resources[7].parentResourceId",
      "resources[7].resourceType",
      "resources[7].workSkills[0].workSkill",
      "resources[7].workZones[0].workZone",
      "resources[7].workSchedules[0].shiftLabel",
      "users[0].resources[0]",
      "users[0].mainResourceId",
      "applications[0].resourcesToAllow[0]",
      "workSkillConditions[0].label",
      "activityTypes[0].timeSlots[0]",
      "capacityCategories[0].workSkills[0]",
      "capacityCategories[0].timeSlots[0]",
      "capacityAreas[3].label",
      "capacityAreas[3].capacityCategories[0]",
      "capacityAreas[3].workZones[0]",
      "capacityAreas[3].timeSlots[0]",
      "quota[0].area",
      "quota[0].category",
      "quota[0].timeSlot",
      "quota[0].date",
      "bookingStatuses[0].area",
      "bookingStatuses[0].workZone",
      "bookingClosingSchedule[0].area",
      "activities[0].resourceId",
      "activities[0].activityType",
      "activities[0].timeSlot",
      "activities[0].date",
      "inventories[0].inventoryType",
      "inventories[0].resourceId",
    ]);
  });
});

function catchError(document: SeedDocument): SeedError {
  try {
    build(document);
  } catch (error) {
    if (error instanceof SeedError) return error;
  }
  throw new Error("the document was taken");
}
