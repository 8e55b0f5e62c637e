import { checkInvocation, describeProblem, type Model, type Operation, problemsOf, schemaOf } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import { AssignedLocations } from "./assigned-locations/assigned-locations.js";
import * as assignedLocations from "./assigned-locations/index.js";
import { AssistantsOfDay } from "./assistants.js";
import * as bulkUpdate from "./bulk-update/index.js";
import * as resources from "./index.js";
import { ResourceLocation } from "./locations/location.js";
import { MatchingResource } from "./matching-resource.js";
import * as positions from "./positions/index.js";
import { ResourcePosition } from "./positions/position.js";
import { Resource } from "./resource.js";
import { ResourceWorkSchedule } from "./work-schedules/work-schedule.js";
import { ResourceWorkZone } from "./work-zones/work-zone.js";

const check = (operation: Operation, params: Record<string, unknown>, body?: unknown, query?: object) =>
  checkInvocation(operation, { name: "", params, body, query });
const problems = <T>(model: Model<T>, value: unknown) => problemsOf(schemaOf(model), value).map(describeProblem);

const href = "https://acme.fs.ocs.oraclecloud.com/rest/ofscCore/v1/resources/55001/workSkills";

it("takes locations for single dates only by dates, and names what is none", () => {
  const update = (body: unknown) => check(assignedLocations.update, { resourceId: "55001" }, body);
  const day = { start: 5001, end: null };
  expect(update({ "2026-12-01": day, "2026-12-24": {} })).toEqual([]);
  expect(update({ "2026-12-01": day, monday: day }).map(describeProblem)).toEqual([
    "body: expected days as YYYY-MM-DD, unlike monday, got an object",
  ]);
  expect(update({ "2026-12-01": { start: "home" } }).map(describeProblem)).toEqual([
    expect.stringMatching(/^2026-12-01\.start: /),
  ]);
});

describe("a resource", () => {
  it("has its parts as links, its custom properties beside its fields, and null where it has nothing", () => {
    const technician = {
      resourceId: "55001",
      resourceInternalId: 3000000,
      parentResourceId: "SUNRISE",
      resourceType: "TECH",
      name: "Kirk, James",
      status: "active",
      language: "en",
      languageISO: "en-US",
      timeZone: "Eastern",
      timeZoneIANA: "America/New_York",
      timeZoneDiff: -300,
      email: null,
      phone: null,
      organization: null,
      dateFormat: "mm/dd/yy",
      timeFormat: "24-hour",
      durationStatisticsInitialRatio: 1,
      durationStatisticsInitialPeriod: null,
      avatar: { links: [{ rel: "canonical", href, mediaType: "image/png" }] },
      workSkills: { links: [{ rel: "canonical", href }] },
      users: { links: [{ rel: "canonical", href }] },
      XR_VAN: "white",
    };
    expect(problems(Resource, technician)).toEqual([]);
  });

  it("has the items of a part that was expanded, and only the fields that were asked for", () => {
    const workSkills = { totalResults: 1, items: [{ workSkill: "RESIDENTIAL", ratio: 100, startDate: "2024-02-01" }] };
    expect(problems(Resource, { resourceId: "55001", workSkills })).toEqual([]);
    expect(problems(Resource, { name: "Vehicle without an id", resourceId: null })).toEqual([]);
  });

  it("may be told by a number only to change its id", () => {
    const query = { identifyResourceBy: "resourceInternalId" };
    expect(check(resources.update, { resourceId: "3000000" }, { resourceId: "55002" }, query)).toEqual([]);
    expect(
      check(resources.update, { resourceId: "55001" }, { resourceId: "x".repeat(33) }).map(describeProblem),
    ).toEqual([`resourceId: expected at most 32 characters, got "${"x".repeat(33)}"`]);
  });

  it("needs a name, a type, a language and a time zone to be created", () => {
    expect(check(resources.createOrReplace, { resourceId: "55001" }, { parentResourceId: "SUNRISE" })).toEqual(
      ["name", "resourceType", "language", "timeZone"].map((name) => ({ path: [name], code: "required" })),
    );
  });

  it("is listed with parts that exist only", () => {
    expect(check(resources.list, {}, undefined, { expand: ["workskills"] }).map(describeProblem)).toEqual([
      expect.stringContaining('"workSkills"'),
    ]);
  });
});

describe("the work of a resource", () => {
  it("repeats by weeks, and is off for a reason", () => {
    const weekly = {
      scheduleItemId: 1,
      recordType: "working",
      startDate: "2024-01-01",
      workTimeStart: "08:00",
      workTimeEnd: "17:00",
      isWorking: true,
      recurrence: { recurrenceType: "weekly", recurEvery: 1, weekdays: ["Mon", "Tue"] },
    };
    const off = {
      recordType: "non-working",
      startDate: "2024-12-24",
      endDate: "2024-12-26",
      nonWorkingReason: "HOLIDAY",
      recurrence: { recurrenceType: "yearly", dayFrom: "2024-12-24", dayTo: "2024-12-26" },
    };
    const schedule = {
      recordType: "schedule",
      startDate: "2024-01-01",
      scheduleLabel: "40_HOURS",
      scheduleShifts: [{ recordType: "shift", shiftLabel: "8-17", isWorking: true, recurrence: { weekdays: ["Fri"] } }],
    };
    for (const entry of [weekly, off, schedule]) expect(problems(ResourceWorkSchedule, entry)).toEqual([]);
    expect(
      problems(ResourceWorkSchedule, { ...weekly, recurrence: { recurrenceType: "weekly", recurEvery: 256 } }),
    ).toEqual(["recurrence.recurEvery: expected at most 255, got 256"]);
  });

  it("takes place in zones", () => {
    const zone = {
      workZone: "ALTAMONTE_SPRINGS",
      workZoneItemId: 22,
      workZoneStatus: "active",
      startDate: "2024-01-01",
      ratio: 100,
      recurrence: "daily",
      recurEvery: 1,
      type: "regular",
    };
    expect(problems(ResourceWorkZone, zone)).toEqual([]);
    expect(problems(ResourceWorkZone, { ...zone, ratio: 0 })).toEqual(["ratio: expected at least 1, got 0"]);
  });

  it("starts and ends in places that may have no coordinates yet", () => {
    const place = { locationId: 5, label: "depot", city: "Orlando", postalCode: null, latitude: null, longitude: null };
    expect(problems(ResourceLocation, place)).toEqual([]);
    expect(problems(AssignedLocations, { mon: { start: 5, end: null }, tue: null })).toEqual([]);
    const { update } = assignedLocations;
    expect(check(update, { resourceId: "55001" }, { "2025-12-01": { start: 5, homeZoneCenter: 6 } })).toEqual([]);
    expect(check(update, { resourceId: "55001" }, { monday: { start: 5 } })).toHaveLength(1);
  });
});

describe("positions", () => {
  it("say how the resource moved", () => {
    const position = { time: "2018-06-27T06:06:05+0000", lat: 28.55, lng: -81.37, spd: 12.5, s: "idle", i: 15 };
    expect(problems(ResourcePosition, position)).toEqual([]);
  });

  it("are set with a time as text or in seconds, 300 at once", () => {
    const at = (time: unknown) => ({ resourceId: "55001", time, lat: 28.5, lng: -81.3 });
    expect(check(positions.set, {}, { items: [at("2016-09-20T11:37:29Z"), at(1476267764)] })).toEqual([]);
    expect(
      check(positions.set, {}, { items: Array.from({ length: 301 }, () => at(1476267764)) }).map(describeProblem),
    ).toEqual(["items: expected at most 300 items, got a list"]);
  });
});

describe("a bulk update", () => {
  it("names each resource in one way", () => {
    const workSkills = [{ workSkill: "RESIDENTIAL", ratio: 50 }];
    expect(check(bulkUpdate.workSkills, {}, [{ resourceInternalId: 3000000, workSkills }])).toEqual([]);
    expect(check(bulkUpdate.workSkills, {}, [{ workSkills }]).map(describeProblem)).toEqual([
      "[0]: is required: exactly 1 of resourceId, resourceInternalId",
    ]);
  });

  it("takes inventories with custom properties", () => {
    const inventories = [{ inventoryType: "DT", serialNumber: "SN-1", XI_MODEL: "X1" }];
    expect(check(bulkUpdate.inventories, {}, { resources: [{ resourceId: "55001", inventories }] })).toEqual([]);
  });
});

describe("looking for resources", () => {
  it("finds assistants day by day", () => {
    const workSkill = { totalResults: 1, items: [{ workSkill: "RESIDENTIAL", ratio: 100, active: true }] };
    const teamWorkActivities = [
      { activityId: 7, activityType: "TEAM", duration: 60, startTime: "2025-12-01 08:00:00" },
    ];
    const assistant = { resourceDetails: { resourceId: "55002", name: "Spock", workSkill }, teamWorkActivities };
    expect(problems(AssistantsOfDay, { date: "2025-12-01", assistants: [assistant] })).toEqual([]);
  });

  it("finds who fits an activity, with the days on which there is room for it", () => {
    const match = {
      resource: { resourceId: "55001", status: "active", language: "en", resourcePreference: "preferred" },
      fitness: { workZone: 100, workSkill: 80, workTime: 480, resourcePreference: 0.5 },
      schedule: {
        "2025-12-01": {
          workShift: { recordType: "working", startDate: "2025-12-01", isWorking: "1", workTimeStart: "08:00" },
          freeTimeWindows: [["12:00", "14:00"]],
          arrivalTimeOptions: [
            { minStartTime: "12:10", setPositionInRoute: { position: "first" }, additionalTravel: 5 },
          ],
          forecastDuringBookingDetails: { averageBucketTravel: 12, removedOptions: [{ minStartTime: "13:00" }] },
        },
      },
    };
    expect(problems(MatchingResource, match)).toEqual([]);
  });

  it("needs one activity, new or found in one way", () => {
    const activity = { activityType: "LU", postalCode: "32701", XA_URGENT: 1 };
    expect(check(resources.findMatching, {}, { date: "2025-12-01", activity })).toEqual([]);
    expect(check(resources.findMatching, {}, { date: "2025-12-01" }).map(describeProblem)).toEqual([
      "body: is required: at least 1 of activity, activityId, activitySearchFields",
    ]);
    const both = { activityId: 7, activitySearchFields: { apptNumber: "A-7" } };
    expect(check(resources.findMatching, {}, both).map(describeProblem)).toEqual([
      "body: expected at most 1 of activityId, activitySearchFields, got an object",
    ]);
  });

  it("needs to know what is urgent, and where", () => {
    expect(
      check(resources.findForUrgentAssignment, {}, { activity: { activityType: "LU", latitude: 28.5 } }).map(
        describeProblem,
      ),
    ).toEqual(["activity.longitude: is required"]);
  });
});
