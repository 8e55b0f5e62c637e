import { basic } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import { asker } from "../../../../test/ask.js";
import { coreOf, failureOf, statusOf } from "../../../../test/core-client.js";
import { monday, mondayMorning, tuesday } from "../../../../test/small-company.js";
import { own, workCompany } from "../../../../test/work-company.js";
import { createMockServer } from "../../../server.js";
import type { Switches } from "../../../switches.js";

const start = (switches: Partial<Switches> = {}, seed = workCompany) => {
  const server = createMockServer({ seed, clock: mondayMorning, switches });
  const core = coreOf(server);
  return { server, core, activities: core.activities, ask: asker(server), last: () => server.world.events.at(-1) };
};
const visit = { resourceId: "ann", date: monday, activityType: "RP" } as const;
const half = basic({ clientId: "half", clientSecret: "secret" });
const both = { dateFrom: monday, dateTo: tuesday };
const ids = (items: { activityId?: number }[]) => items.map(({ activityId }) => activityId);

describe("creating an activity", () => {
  it("gives it a number, a place by its window, and what follows from its fields", async () => {
    const { activities, server } = start();
    const created = await activities.create({
      ...visit,
      ...{ customerPhone: "(555) 010-7788", customerName: "x".repeat(500), postalCode: "10001", timeSlot: "AM" },
      ...{ language: "en", status: "started", startTime: "2020-01-01 00:00:00", XA_NOTE: "gate 4", XA_PHOTO: "no" },
    });
    expect(created).toMatchObject({ status: "pending", recordType: "regular", positionInRoute: 4, workZone: "NORTH" });
    expect(created).toMatchObject({ customerPhone: "+5550107788", serviceWindowStart: "08:00:00", duration: 60 });
    expect(created).toMatchObject({
      timeZone: "Eastern",
      timeZoneIANA: "America/New_York",
      resourceTimeZoneDiff: -300,
    });
    expect(created).toMatchObject({ language: "en", languageISO: "en-US", XA_NOTE: "gate 4" });
    expect(created.customerName).toHaveLength(420);
    expect(created).not.toHaveProperty("XA_PHOTO");
    expect(server.world.events.at(-1)).toMatchObject({
      eventType: "activityCreated",
      activityDetails: { activityId: created.activityId, XA_NOTE: "gate 4" },
      activityChanges: { serviceWindowStart: "13:00:00", status: "pending" },
    });
  });

  it("puts it first, last, after another one, by its window, or nowhere", async () => {
    const { activities } = start();
    const at = async (setPositionInRoute: object, more = {}) =>
      (await activities.create({ ...visit, ...more, setPositionInRoute } as typeof visit)).positionInRoute;
    expect(await at({ position: "first" })).toBe(1);
    expect(await at({ position: "last" })).toBe(5);
    expect(await at({ position: "afterActivity", activityId: 1 })).toBe(3);
    expect(await at({ position: "notOrdered" })).toBeUndefined();
    expect(await at({ position: "last" }, { timeSlot: "PM" })).toBe(7);
    expect(await at({ position: "byServiceWindow" }, { timeSlot: "AM" })).toBe(7);
    expect(await statusOf(at({ position: "afterActivity", activityId: 99 }))).toBe(400);
    expect(await activities.list({ resources: ["ann"], ...both }).all({ limit: 100 })).toHaveLength(9);
  });

  it.each([
    ["that do not start at 1", [2, 3, 4]],
    ["with gaps", [1, 3, 5]],
  ])("numbers a route anew whose seed has positions %s", async (_, positions) => {
    const route = (workCompany.activities ?? []).map((one, at) =>
      at < 3 ? { ...one, positionInRoute: positions[at] as number } : one,
    );
    const { activities, server } = start({}, { ...workCompany, activities: route });
    const shown = () =>
      [1, 2, 3].map((id) => {
        const { positionInRoute, startTime = "" } = server.world.activities.get(id) ?? {};
        return [positionInRoute, startTime.slice(11, 16)];
      });
    await activities.update(1, { duration: 60 });
    await activities.update(2, { duration: 90 });
    expect(shown()).toEqual([
      [positions[0], "08:00"],
      [positions[1], "09:00"],
      [positions[2], "10:30"],
    ]);
    await activities.move(3, { setPositionInRoute: { position: "afterActivity", activityId: 1 } });
    expect(shown()).toEqual([
      [1, "08:00"],
      [3, "10:00"],
      [2, "09:00"],
    ]);
  });

  it("takes a travel time only for the place that it was given for", async () => {
    const { activities } = start();
    const with_ = async (setTravelTime: object) =>
      (await activities.create({ ...visit, setTravelTime } as typeof visit)) as { travelTime?: number };
    const after = { travelTime: 7, position: "afterActivity" };
    expect(await with_({ ...after, previousActivityId: 3 })).toMatchObject({ travelTime: 7 });
    expect(await with_({ ...after, previousActivityId: 1 })).not.toHaveProperty("travelTime");
    expect(await with_({ ...after, previousActivity: { apptNumber: "A1" } })).not.toHaveProperty("travelTime");
    expect(await with_({ travelTime: 9, position: "first", source: "external" })).not.toHaveProperty("travelTime");
    const usual = await activities.create({ ...visit, activityType: "FIXED" });
    expect(usual).toMatchObject({ travelTime: 15, travelEstimationMethod: "Using Defaults" });
    const first = { travelTime: 3, position: "first", source: "external" } as const;
    const only = await activities.create({ ...visit, date: tuesday, setTravelTime: first });
    expect(only).toMatchObject({ travelTime: 3, travelEstimationMethod: "External Adjustment" });
  });

  it("emits the creation of a route with its first activity", async () => {
    const { activities, server } = start();
    await activities.create({ ...visit, date: tuesday });
    await activities.create({ ...visit, date: tuesday });
    const routes = server.world.events.filter(({ eventType }) => eventType === "routeCreated");
    expect(routes).toMatchObject([{ routeDetails: { resourceId: "ann", date: tuesday } }]);
  });

  it.each([
    [{ ...visit, resourceId: "nobody" }, 404, "The resource doesn't exist. Parameter 'resourceId':'nobody'"],
    [{ ...visit, resourceId: "ROOT" }, 400, "cannot be assigned"],
    [{ ...visit, activityType: "NONE" }, 400, "doesn't exist"],
    [{ ...visit, activityType: "OLD" }, 400, "inactive"],
    [{ ...visit, timeSlot: "NIGHT" }, 400, "not available"],
    [{ ...visit, activityType: "NARROW", timeSlot: "AM" }, 400, "not available"],
  ])("refuses %j", async (body, status, words) => {
    expect(await failureOf(start().activities.create(body))).toEqual([status, expect.stringContaining(words)]);
  });

  it("refuses a past date and what the type's features forbid only where that is switched on", async () => {
    const past = { ...visit, date: "2026-02-27" };
    expect(await start().activities.create(past)).toMatchObject({ date: "2026-02-27" });
    expect((await failureOf(start({ pastActivities: "refuse" }).activities.create(past)))[1]).toContain("past date");
    const { activities } = start({ typeFeatures: "enforce" });
    const loose = { resourceId: "POOL", activityType: "FIXED", timeSlot: "AM" };
    expect((await failureOf(activities.create(loose)))[1]).toBe(
      "The activity type 'FIXED' lacks allowNonScheduled, allowCreationInBuckets, supportOfTimeSlots",
    );
    expect(await start().activities.create(loose)).not.toHaveProperty("date");
  });

  it("computes durations from statistics and windows from the customer's zone where the type has it so", async () => {
    const { activities } = start();
    expect(await activities.create({ ...visit, activityType: "STATS", duration: 5 })).toMatchObject({ duration: 45 });
    const window = {
      serviceWindowStart: "06:00:00",
      serviceWindowEnd: "07:00:00",
      slaWindowEnd: "2026-03-02 20:00:00",
    };
    const zoned = await activities.create({ ...visit, activityType: "ZONED", timeZone: "Pacific", ...window });
    expect(zoned).toMatchObject({
      serviceWindowStart: "09:00:00",
      slaWindowEnd: "2026-03-02 23:00:00",
      timeZone: "Pacific",
    });
    expect(await activities.create({ ...visit, activityType: "ZONED", ...window })).toMatchObject(window);
  });

  it("answers 201, and 400 for a body that its model does not fit", async () => {
    const { ask } = start();
    expect((await ask("POST /rest/ofscCore/v1/activities", visit)).status).toBe(201);
    const refused = await ask("POST /rest/ofscCore/v1/activities", { resourceId: "ann" });
    expect(refused).toMatchObject({ status: 400, data: { detail: "activityType: is required" } });
  });
});

describe("an activity", () => {
  it("is changed field by field, and loses what is set to nothing", async () => {
    const { activities, last } = start();
    const changed = await activities.update(4, {
      duration: 30,
      postalCode: "10001",
      customerName: "",
      ...own({ XA_NOTE: "x" }),
    });
    expect(changed).toMatchObject({ duration: 30, workZone: "NORTH", XA_NOTE: "x", status: "pending" });
    expect(changed).not.toHaveProperty("customerName");
    expect(last()).toMatchObject({
      eventType: "activityUpdated",
      activityChanges: { duration: 30, workZone: "NORTH", customerName: null },
    });
    expect(await activities.update(4, { status: "started", date: tuesday } as object)).toMatchObject({
      status: "pending",
    });
    expect(await activities.update(4, { timeSlot: "PM" })).toMatchObject({ serviceWindowStart: "12:00:00" });
    expect(await statusOf(activities.update(999, { duration: 1 }))).toBe(404);
    expect(await statusOf(activities.update(4, { timeSlot: "NEVER" }))).toBe(400);
    const strict = start({ fixedFields: "refuse" });
    expect((await failureOf(strict.activities.update(4, { status: "started" } as object)))[1]).toContain("status");
  });

  it("is there for those only who may see its resource", async () => {
    const { server } = start();
    const { activities } = coreOf(server, half);
    expect(await activities.get(4)).toMatchObject({ activityId: 4 });
    expect(await statusOf(activities.get(1))).toBe(404);
    expect(await statusOf(activities.create(visit))).toBe(404);
    expect(ids((await activities.list(both)).items)).toEqual([4]);
  });

  it("is found by a text in a field", async () => {
    const { activities } = start();
    const find = (searchInField: string, searchForValue: string, more = {}) =>
      activities.search({ searchInField, searchForValue, ...more });
    expect(await find("customerName", "CUSTOMER", both)).toMatchObject({ totalResults: 6, offset: 0 });
    expect(ids((await find("apptNumber", "A6", { includeNonScheduled: true })).items)).toEqual([6]);
    expect(ids((await find("customerName", "customer", { ...both, includeNonScheduled: "false" })).items)).toEqual([
      1, 2, 3, 4, 7,
    ]);
    expect(await statusOf(find("customerName", "x"))).toBe(400);
    expect(await statusOf(find("status", "pending", both))).toBe(400);
    const narrow = start({ searchFields: ["apptNumber"] });
    expect(await statusOf(narrow.activities.search({ searchInField: "XA_NOTE", searchForValue: "", ...both }))).toBe(
      400,
    );
    const whole = await activities.create({ ...visit, activityType: "PJ", customerName: "Big" });
    const big = async (includeMultiday: string) =>
      ids((await find("customerName", "Big", { ...both, includeMultiday })).items).length;
    expect(await Promise.all(["all", "parents", "segments", "none"].map(big))).toEqual([3, 1, 2, 0]);
    expect(whole.recordType).toBe("multiday_activity");
  });
});

describe("the list of activities", () => {
  it("has the four usual fields, resources with all below them, and pages without `hasMore` at the end", async () => {
    const { activities } = start();
    const page = await activities.list({ resources: ["INTERVALS"], ...both, limit: 3 });
    expect(page).toMatchObject({ offset: 0, limit: 3, hasMore: true });
    expect(page.items[0]).toEqual({ activityId: 1, resourceId: "ann", date: monday, status: "pending" });
    const rest = await activities.list({ resources: ["INTERVALS"], ...both, limit: 3, offset: 3 });
    expect(ids(rest.items)).toEqual([7]);
    expect(rest).not.toHaveProperty("hasMore");
    expect(rest).not.toHaveProperty("totalResults");
    const none = await activities.list({ resources: ["INTERVALS"], includeChildren: "none", ...both });
    expect(ids(none.items)).toEqual([7]);
    const immediate = await activities.list({ resources: ["ROOT"], includeChildren: "immediate", ...both });
    expect(ids(immediate.items)).toEqual([7]);
  });

  it("returns the fields that are asked for, but never the position", async () => {
    const { activities } = start();
    const fields = ["activityId", "positionInRoute", "customerName", "resourceTimeZoneIANA", "XA_PHOTO", "XA_NOTE"];
    const { items } = await activities.list({ resources: ["ann"], ...both, fields });
    expect(items[1]).toEqual({
      activityId: 2,
      customerName: "Customer 2",
      resourceTimeZoneIANA: "America/New_York",
      XA_PHOTO: { links: [{ rel: "canonical", href: "http://localhost:1/rest/ofscCore/v1/activities/2/XA_PHOTO" }] },
    });
    expect((await activities.list({ resources: ["cat"], ...both, fields: ["XA_NOTE"] })).items).toEqual([{}]);
  });

  it("filters by `q` and says how it read it", async () => {
    const { activities } = start();
    const q = "status=='PENDING' and (apptNumber in ['A1','A3'] or resourceId == 'cat')";
    const { items, expression } = await activities.list({ ...both, q });
    expect(ids(items)).toEqual([1, 3, 4]);
    expect(expression).toContain("apptNumber in ['A1', 'A3']");
    expect(await failureOf(activities.list({ ...both, q: "status = 1" }))).toEqual([
      400,
      expect.stringMatching(/^q: /),
    ]);
  });

  it("adds what has no day, or has only that", async () => {
    const { activities, server } = start();
    expect(ids((await activities.list({ includeNonScheduled: true })).items)).toEqual([6]);
    expect((await activities.list({ includeNonScheduled: true, ...both })).items).toHaveLength(6);
    const order = { svcWorkOrderId: 77 };
    await activities.update(3, order);
    await activities.update(4, order);
    expect(ids((await activities.list(order)).items)).toEqual([3, 4]);
    expect(ids((await coreOf(server, half).activities.list(order)).items)).toEqual([4]);
  });

  it("refuses too many days, a wrong period, and more than 50 properties", async () => {
    const { activities } = start({ unknownLabels: "refuse" });
    const list = (query: object) => failureOf(activities.list(query));
    expect(await list({ dateFrom: "2026-03-01", dateTo: "2026-04-02" })).toEqual([
      400,
      "Date interval contains more than 31 days",
    ]);
    expect(await activities.list({ dateFrom: "2026-03-01", dateTo: "2026-04-01" })).toMatchObject({ offset: 0 });
    expect((await list({ dateFrom: tuesday, dateTo: monday }))[0]).toBe(400);
    expect((await list({}))[1]).toContain("dateFrom");
    expect((await list({ dateFrom: monday }))[1]).toContain("dateTo");
    const fields = Array.from({ length: 50 }, (_, at) => `XA_${at}`);
    expect(await activities.list({ ...both, fields, q: "XA_1 == ''" })).toMatchObject({ offset: 0 });
    expect((await list({ ...both, fields, q: "XA_ONE == ''" }))[1]).toContain("At most 50 custom properties");
    expect(await list({ ...both, resources: ["nobody"] })).toEqual([404, "Resource not found: resourceId='nobody'"]);
  });

  it("ends a page early when it grows too large", async () => {
    const { activities } = start({ activitiesPageBytes: 150 });
    const page = await activities.list({ ...both, limit: 100 });
    expect(page).toMatchObject({ hasMore: true, limit: 100 });
    expect(page.items).toHaveLength(2);
    expect(await activities.list(both).all({ limit: 100 })).toHaveLength(5);
  });

  it("sets a page size right that is out of range", async () => {
    const { ask } = start();
    const query = `dateFrom=${monday}&dateTo=${tuesday}`;
    expect((await ask(`GET /rest/ofscCore/v1/activities?${query}&limit=0`)).data.limit).toBe(100_000);
    expect((await ask(`GET /rest/ofscCore/v1/activities?${query}`)).data.limit).toBe(2000);
  });
});
