import { describe, expect, it } from "vitest";
import { asker } from "../../../../test/ask.js";
import { coreOf, failureOf, statusOf } from "../../../../test/core-client.js";
import { monday, mondayMorning, tuesday } from "../../../../test/small-company.js";
import { own, workCompany } from "../../../../test/work-company.js";
import { createMockServer } from "../../../server.js";
import type { Switches } from "../../../switches.js";

const start = (switches: Partial<Switches> = {}) => {
  const server = createMockServer({ seed: workCompany, clock: mondayMorning, switches });
  const core = coreOf(server);
  const last = () => server.world.events.at(-1);
  return { server, core, activities: core.activities, ask: asker(server), last };
};
const activate = async (core: ReturnType<typeof coreOf>, resource = "ann", day = monday) =>
  core.routes.activate(resource, day, { time: `${day} 07:00:00` });

describe("a visit", () => {
  it("goes from pending over enroute and started to completed, each step with its times and event", async () => {
    const { core, activities, server, last } = start();
    await activate(core);
    const enroute = await activities.enroute(1);
    expect(enroute).toMatchObject({
      status: "enroute",
      startTime: "2026-03-02 07:15:00",
      endTime: "2026-03-02 08:15:00",
    });
    expect(last()).toMatchObject({ eventType: "activityTravelStarted", applicationId: "app" });
    expect(await activities.stopTravel(1)).toMatchObject({ status: "pending" });
    expect(last()).toMatchObject({ eventType: "activityTravelStopped" });
    await activities.enroute(1);
    const started = await activities.start(1, { time: "2026-03-02 08:20:00" });
    expect(started).toMatchObject({
      status: "started",
      startTime: "2026-03-02 08:20:00",
      endTime: "2026-03-02 09:20:00",
    });
    expect(last()).toMatchObject({
      eventType: "activityStarted",
      activityChanges: { status: "started", startTime: "2026-03-02 13:20:00" },
    });
    const delayed = await activities.delay(1, { delayMinutes: 10 });
    expect(delayed).toMatchObject({ duration: 70, endTime: "2026-03-02 09:30:00" });
    expect(await activities.delay(1, { delayUntilTime: "2026-03-02 09:40:00" })).toMatchObject({ duration: 80 });
    expect(await statusOf(activities.delay(1, { delayUntilTime: "2026-03-02 09:00:00" }))).toBe(400);
    const early = await failureOf(activities.complete(1, { time: "2026-03-02 08:00:00" }));
    expect(early).toEqual([400, expect.stringContaining("earlier than that of the previous action")]);
    const completed = await activities.complete(1, { time: "2026-03-02 09:05:00" });
    expect(completed).toMatchObject({ status: "completed", endTime: "2026-03-02 09:05:00", duration: 45 });
    expect(last()).toMatchObject({ eventType: "activityCompleted", activityChanges: { status: "complete" } });
    expect(server.world.activities.get(2)).toMatchObject({ startTime: "2026-03-02 09:05:00" });
  });

  it("refuses the steps that its status does not allow", async () => {
    const { activities, core } = start();
    await activate(core);
    expect(await failureOf(activities.complete(1))).toEqual([
      409,
      "Cannot complete an activity with the status 'pending'",
    ]);
    for (const step of [activities.notDone(1), activities.delay(1, { delayMinutes: 5 }), activities.stopTravel(1)]) {
      expect(await statusOf(step)).toBe(409);
    }
    await activities.start(1);
    for (const step of [activities.start(1), activities.cancel(1), activities.delete(1), activities.enroute(2)]) {
      expect(await statusOf(step)).toBe(409);
    }
    expect(await failureOf(activities.start(2))).toEqual([409, "The route has a started activity already: '1'"]);
    expect(await statusOf(activities.start(8))).toBe(409);
    expect(await statusOf(activities.start(6))).toBe(409);
    expect(await statusOf(activities.start(999))).toBe(404);
  });

  it("needs the first place on an active route to be set out for", async () => {
    const { activities, core } = start();
    expect((await failureOf(activities.enroute(1)))[1]).toContain("not activated");
    await activate(core);
    expect((await failureOf(activities.enroute(2)))[1]).toContain("not the first");
    const off = start({ enrouteSupport: false, refusedAction: 400 });
    expect(await failureOf(off.activities.enroute(1))).toEqual([400, "En route support is not enabled"]);
    const lunch = await activities.create({ resourceId: "ann", date: monday, activityType: "LU" });
    expect((await failureOf(activities.enroute(lunch.activityId)))[1]).toContain("Travel is not calculated");
  });

  it("starts on an inactive route unless that is refused", async () => {
    expect(await start().activities.start(1)).toMatchObject({ status: "started" });
    expect(await statusOf(start({ startOnInactiveRoute: "refuse" }).activities.start(1))).toBe(409);
  });

  it("is cancelled, or ends as not done", async () => {
    const { activities, last } = start();
    expect(await activities.cancel(2)).toMatchObject({ status: "cancelled" });
    expect(last()).toMatchObject({ eventType: "activityCanceled" });
    await activities.start(1);
    expect(await activities.notDone(1)).toMatchObject({ status: "notdone" });
    expect(last()).toMatchObject({ eventType: "activityNotDone", activityChanges: { status: "notdone" } });
  });

  it("leaves a suspended copy when it is interrupted, and is pending without a place", async () => {
    const { activities, core, server, last } = start();
    expect(await statusOf(activities.suspend(1))).toBe(409);
    await activate(core);
    await activities.start(1, { time: "2026-03-02 08:00:00" });
    const left = await activities.suspend(1, { time: "2026-03-02 08:25:00" });
    expect(left).toMatchObject({ activityId: 1, status: "pending" });
    expect(left).not.toHaveProperty("positionInRoute");
    expect(last()).toMatchObject({ eventType: "activitySuspended" });
    const [copy] = [...server.world.activities.values()].filter(({ status }) => status === "suspended");
    expect(copy).toMatchObject({ apptNumber: "A1", duration: 25, endTime: "2026-03-02 08:25:00" });
    expect(await activities.suspend(2)).not.toHaveProperty("positionInRoute");
    expect(last()).toMatchObject({ eventType: "activityUpdated" });
  });

  it("is reopened as a new activity with the properties that are cloned", async () => {
    const { activities, last } = start();
    await activities.update(1, own({ XA_CLONED: "yes", XA_NOTE: "no" }));
    await activities.cancel(1);
    const reopened = await activities.reopen(1, { setPositionInRoute: { position: "last" } });
    expect(reopened).toMatchObject({ recordType: "reopened", status: "pending", XA_CLONED: "yes", apptNumber: "A1" });
    expect(reopened.activityId).not.toBe(1);
    expect(reopened).not.toHaveProperty("XA_NOTE");
    expect(last()).toMatchObject({ eventType: "activityReopened" });
    expect(await activities.get(1)).toMatchObject({ status: "cancelled" });
    expect(await statusOf(activities.reopen(2, { setPositionInRoute: { position: "last" } }))).toBe(409);
    const after = { setPositionInRoute: { position: "afterActivity", activityId: 99 } } as const;
    expect(await statusOf(activities.reopen(1, after))).toBe(400);
    expect(await activities.reopen(5, { setPositionInRoute: { position: "first" } })).toMatchObject({ date: monday });
  });

  it("is reopened as itself where that is wanted", async () => {
    const { activities } = start({ reopen: "same" });
    await activities.cancel(1);
    const after = { setPositionInRoute: { position: "afterActivity", activityId: 99 } } as const;
    expect(await statusOf(activities.reopen(1, after))).toBe(400);
    expect(await activities.get(1)).toMatchObject({ status: "cancelled" });
    const reopened = await activities.reopen(1, { setPositionInRoute: { position: "first" } });
    expect(reopened).toMatchObject({ activityId: 1, status: "pending", positionInRoute: 1 });
  });

  it("has prework done ahead of it, as an activity that is started already", async () => {
    const { activities, last } = start();
    const properties = { duration: 20, XA_NOTE: "tools" } as const;
    const prework = await activities.startPrework(1, { time: "2026-03-02 07:30:00", properties });
    expect(prework).toMatchObject({ recordType: "prework", status: "started", duration: 20, XA_NOTE: "tools" });
    expect(prework.startTime).toBe("2026-03-02 07:30:00");
    expect(last()).toMatchObject({ eventType: "activityPreworkCreated" });
    expect(await activities.get(1)).toMatchObject({ status: "pending", positionInRoute: 2 });
    expect(await statusOf(activities.startPrework(2))).toBe(409);
    const original = start({ preworkAnswer: "original" });
    expect(await original.activities.startPrework(1)).toMatchObject({ activityId: 1 });
  });

  it("is deleted while it is pending and its route has not started", async () => {
    const { activities, core, last } = start();
    await activities.update(2, own({ XA_NOTE: "x", country_code: "US" }));
    await activities.delete(2);
    expect(last()).toMatchObject({ eventType: "activityDeleted", activityDetails: { activityId: 2 } });
    expect(last()?.activityDetails).not.toHaveProperty("XA_NOTE");
    expect(last()?.activityDetails).not.toHaveProperty("country_code");
    expect(await activities.get(3)).toMatchObject({ positionInRoute: 2 });
    expect(await statusOf(activities.delete(2))).toBe(404);
    expect((await failureOf(activities.delete(8)))[1]).toContain("past date");
    await activate(core);
    expect((await failureOf(activities.delete(1)))[1]).toContain("route that has started");
  });
});

describe("a move", () => {
  it("takes an activity to another day, resource and place", async () => {
    const { activities, last } = start();
    await activities.move(7, { setResource: { resourceId: "ann" }, setPositionInRoute: { position: "first" } });
    expect(await activities.get(7)).toMatchObject({
      resourceId: "ann",
      positionInRoute: 1,
      startTime: "2026-03-03 08:00:00",
    });
    expect(last()).toMatchObject({
      eventType: "activityMoved",
      activityChanges: { resourceId: "ann" },
      moveDetails: { moveCondition: "bucketToResource", workZoneMismatch: false, workSkillMismatch: false },
    });
    await activities.move(1, { setDate: { date: null } });
    expect(await activities.get(1)).not.toHaveProperty("date");
    expect(await activities.get(2)).toMatchObject({ positionInRoute: 1 });
    await activities.move(3, { setPositionInRoute: { position: "first" } });
    expect(await activities.get(2)).toMatchObject({ positionInRoute: 2 });
    await activities.move(4, { setResource: { resourceId: "ann" } });
    expect(last()).toMatchObject({ moveDetails: { moveCondition: "resourceToResource", workZoneMismatch: true } });
  });

  it.each([
    [{ setDate: { date: "2026-03-01" } }, "past date"],
    [{ setDate: { date: "2030-03-01" } }, "days ahead"],
    [{ setDate: { date: "2026-03-07" } }, "does not work"],
    [{ setResource: { resourceId: "bob" } }, "no user account"],
    [{ setResource: { resourceId: "ROOT" } }, "cannot be assigned"],
    [{ setPositionInRoute: { position: "afterActivity", activityId: 77 } }, "no pending activity"],
  ] as const)("fails for %j", async (body, words) => {
    const { activities } = start();
    const before = await activities.get(1);
    expect(await failureOf(activities.move(1, body))).toEqual([400, expect.stringContaining(words)]);
    expect(await activities.get(1)).toEqual(before);
  });

  it("fails for what does not exist, is past, or has a type that forbids it", async () => {
    const { activities, server } = start();
    expect(await statusOf(activities.move(1, { setResource: { resourceId: "nobody" } }))).toBe(404);
    expect((await failureOf(activities.move(8, { setDate: { date: tuesday } })))[1]).toContain("past date");
    const { activityId } = await activities.create({ resourceId: "ann", date: monday, activityType: "FIXED" });
    expect(await statusOf(activities.move(activityId, { setDate: { date: tuesday } }))).toBe(400);
    expect(await statusOf(activities.move(activityId, { setResource: { resourceId: "POOL" } }))).toBe(400);
    server.world.resources.set("cat", {
      resourceId: "cat",
      parentResourceId: "SLOTS",
      resourceType: "PR",
      status: "inactive",
    });
    expect((await failureOf(activities.move(1, { setResource: { resourceId: "cat" } })))[1]).toContain("inactive");
    const enforced = start({ typeFeatures: "enforce" });
    await enforced.activities.move(1, { setDate: { date: null } });
  });

  it("leaves everything as it was when a promise to a customer would be broken", async () => {
    const { activities } = start();
    await activities.update(2, { timeDeliveredStart: "2026-03-02 08:30:00", timeDeliveredEnd: "2026-03-02 09:30:00" });
    const first = { setPositionInRoute: { position: "last" }, protectTimeDelivered: true } as const;
    expect(await failureOf(activities.move(1, first))).toEqual([409, "Conflict"]);
    expect(await activities.get(1)).toMatchObject({ positionInRoute: 1 });
    await activities.move(1, { setPositionInRoute: { position: "last" } });
    expect(await activities.get(1)).toMatchObject({ positionInRoute: 3 });
  });
});

describe("a segmentable activity", () => {
  const project = { resourceId: "ann", date: monday, activityType: "PJ", apptNumber: "P1", XA_NOTE: "whole" } as const;

  it("is one whole with a segment for each day of work", async () => {
    const { activities, server } = start();
    const whole = await activities.create(project);
    expect(whole).toMatchObject({ recordType: "multiday_activity", duration: 1000 });
    const { items } = await activities.segments.list(whole.activityId);
    expect(items.map(({ date, duration }) => [date, duration])).toEqual([
      [monday, 400],
      [tuesday, 400],
      ["2026-03-04", 200],
    ]);
    expect(items[0]).toMatchObject({ recordType: "multiday_activity_segment", masterActivityId: whole.activityId });
    expect(items[0]).not.toHaveProperty("XA_NOTE");
    expect(server.world.events.filter(({ eventType }) => eventType === "activityCreated")).toHaveLength(4);
    await activities.update(whole.activityId, { multidayTimeToComplete: 300 });
    expect((await activities.segments.list(whole.activityId)).items).toHaveLength(1);
    await activities.delete(whole.activityId);
    expect((await activities.list({ dateFrom: monday, dateTo: tuesday, resources: ["ann"] })).items).toHaveLength(3);
  });

  it("ends with its last segment, or when a request says so", async () => {
    const { activities } = start();
    const { activityId } = await activities.create({ ...project, duration: 600 });
    const [first, second] = (await activities.segments.list(activityId)).items;
    const [one = 0, two = 0] = [first?.activityId, second?.activityId];
    await activities.start(one);
    expect(
      await failureOf(activities.complete(one, { multidayActivityStatus: "completed", multidayTimeToComplete: 5 })),
    ).toEqual([400, "Bad Request"]);
    await activities.start(two);
    expect(await failureOf(activities.complete(one, { multidayTimeToComplete: 0 }))).toEqual([
      409,
      "Unable to terminate a segmentable activity that has a started segment",
    ]);
    await activities.complete(one);
    expect(await activities.get(activityId)).toMatchObject({ status: "pending" });
    await activities.complete(two, { multidayTimeToComplete: 120 });
    const rest = (await activities.segments.list(activityId)).items.filter(({ status }) => status === "pending");
    expect(rest).toMatchObject([{ duration: 120, date: "2026-03-04" }]);
    await activities.cancel(rest[0]?.activityId ?? 0, { multidayActivityStatus: "notdone" });
    expect(await activities.get(activityId)).toMatchObject({ status: "notdone" });
  });

  it("ends by itself after its last segment, and takes its segments with it when it is cancelled", async () => {
    const { activities } = start();
    const one = await activities.create({ ...project, duration: 60 });
    const [segment] = (await activities.segments.list(one.activityId)).items;
    await activities.start(segment?.activityId ?? 0);
    await activities.complete(segment?.activityId ?? 0);
    expect(await activities.get(one.activityId)).toMatchObject({ status: "completed" });
    const two = await activities.create(project);
    await activities.cancel(two.activityId);
    expect((await activities.segments.list(two.activityId)).items).toEqual([]);
  });

  it("has segments that move alone or together, and that can be suspended for good", async () => {
    const { activities, core } = start();
    const { activityId } = await activities.create({ ...project, duration: 900 });
    const days = async () => (await activities.segments.list(activityId)).items.map(({ date }) => date);
    const first = async () => (await activities.segments.list(activityId)).items[0]?.activityId ?? 0;
    await activities.move(await first(), { setDate: { date: "2026-03-05" } });
    expect(await days()).toEqual([tuesday, "2026-03-04", "2026-03-05"]);
    const along = { moveMultidayActivitySegments: "allFollowingSegments" } as const;
    await activities.move(await first(), { setDate: { date: "2026-03-04" }, ...along });
    expect(await days()).toEqual(["2026-03-04", "2026-03-05", "2026-03-06"]);
    const together = { moveMultidayActivitySegments: "allSegmentsInRoute" } as const;
    await activities.move(await first(), { setDate: { date: monday }, ...together });
    await activate(core);
    await activities.start(await first());
    await activities.suspend(await first(), { multidayActivityStatus: "completed" });
    expect(await activities.get(activityId)).toMatchObject({ status: "completed" });
  });

  it("works in a bucket and without a day as well", async () => {
    const { activities } = start();
    const bucket = await activities.create({ ...project, resourceId: "POOL" });
    expect((await activities.segments.list(bucket.activityId)).items).toHaveLength(3);
    const { date: _, ...loose } = project;
    const without = await activities.create(loose);
    expect((await activities.segments.list(without.activityId)).items[0]).not.toHaveProperty("date");
  });
});
