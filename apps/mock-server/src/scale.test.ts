import { describe, expect, it } from "vitest";
import { clientsOf } from "../test/clients.js";
import { statusOf } from "../test/core-client.js";
import { mondayMorning, smallCompany } from "../test/small-company.js";
import { createMockServer, type MockServerOptions } from "./server.js";

const open = (options: MockServerOptions = {}) => {
  const server = createMockServer({ seed: smallCompany, clock: mondayMorning, tokenLifetime: 1e9, ...options });
  return { server, core: clientsOf(server).core };
};
const days = { dateFrom: "2026-03-01", dateTo: "2026-03-20" };
const hour = 3_600_000;

describe("a long route", () => {
  it("takes one more activity, or a change of its last one, without going through all of it", async () => {
    const { server, core } = open();
    const { activities } = server.world;
    let looks = 0;
    const get = activities.get.bind(activities);
    activities.get = (id) => {
      looks++;
      return get(id);
    };
    const looksOf = async (work: () => PromiseLike<unknown>) => {
      looks = 0;
      await work();
      return looks;
    };
    const visit = { resourceId: "bob", activityType: "RP", date: "2026-03-05" };
    const create = () => core.activities.create(visit);
    await create();
    const few = await looksOf(create);
    for (let count = 0; count < 100; count++) await create();
    const { activityId } = await create();
    expect(await looksOf(create)).toBeLessThanOrEqual(few + 1);
    expect(await looksOf(() => core.activities.update(activityId, { customerName: "Ann" }))).toBeLessThan(20);
    const route = [...activities.values()].filter(({ date }) => date === "2026-03-05");
    route.sort((one, other) => (one.positionInRoute ?? 0) - (other.positionInRoute ?? 0));
    expect(route.map(({ positionInRoute }) => positionInRoute)).toEqual(route.map((_, at) => at + 1));
    for (const [at, { startTime }] of route.slice(1).entries()) expect(startTime).toBe(route[at]?.endTime);
  });
});

describe("time that calls take", () => {
  it("is what the model says of the call", async () => {
    const calls: object[] = [];
    const { core } = open({
      latency: (call) => {
        calls.push(call);
        return call.bytes > 0 ? 20 : 0;
      },
    });
    const began = performance.now();
    const { items } = await core.activities.list({ ...days, offset: 1 });
    expect(performance.now() - began).toBeGreaterThanOrEqual(15);
    expect(calls.at(-1)).toMatchObject({
      operation: "GET /rest/ofscCore/v1/activities",
      rows: items.length,
      offset: 1,
      bytes: expect.any(Number),
    });
  });

  it("passes by the clock alone where it is to be told apart from the real one", async () => {
    const { server, core } = open({ latency: () => hour, latencyBy: "clock" });
    const start = server.clock.now();
    await core.resources.get("bob");
    await core.users.list();
    expect(server.clock.now() - start).toBe(2 * hour);
  });

  it("ends the page of a list after 30 seconds, and in an error without a row", async () => {
    const pace = { seconds: 15 };
    const { core } = open({ latency: ({ rows, bytes }) => (bytes > 0 ? 0 : rows * pace.seconds * 1000) });
    const page = await core.activities.list(days);
    expect([page.items.length, page.hasMore]).toEqual([2, true]);
    pace.seconds = 31;
    expect(await statusOf(core.activities.list(days))).toBe(500);
  });
});

describe("limits", () => {
  it("are reported by application where they count for each, and counted anew", async () => {
    const { server, core } = open({ limits: { scope: "application" }, latency: () => 20 });
    await Promise.all(Array.from({ length: 5 }, () => core.activities.list(days)));
    const [report] = server.limits.report();
    expect(report).toMatchObject({ limit: "activities", application: "app", calls: 5, most: 3, refused: 0 });
    expect(report?.full).toBeGreaterThan(0);
    expect(report?.busy).toBeGreaterThan(report?.full ?? 1);
    expect(report?.busy).toBeLessThanOrEqual(1);
    server.limits.reset();
    expect(server.limits.report()).toMatchObject([{ calls: 0, most: 0, busy: 0 }]);
  });
});

describe("a lazy company", () => {
  const lazy = { technicians: 5_000, activitiesPerDay: 8, days: 365, from: "2026-01-01" };

  it("has millions of activities that are the same whenever they are looked at", async () => {
    const { server, core } = open({ lazy });
    const query = {
      resources: ["T00042"],
      dateFrom: "2026-03-02",
      dateTo: "2026-03-03",
      fields: ["activityId", "date", "status"],
    };
    const { items } = await core.activities.list(query);
    expect(items).toHaveLength(16);
    expect((await core.activities.list(query)).items).toEqual(items);
    expect(await core.activities.get(items[3]?.activityId ?? 0)).toMatchObject({
      resourceId: "T00042",
      date: "2026-03-02",
    });
    const day = await core.activities.list({
      resources: ["LAZY"],
      dateFrom: "2026-07-01",
      dateTo: "2026-07-01",
      limit: 100_000,
    });
    expect(day.items).toHaveLength(40_000);
    expect(server.world.activities.size).toBeLessThan(1000);
  });

  it("keeps what was changed on top, found by its number too", async () => {
    const { core } = open({ lazy });
    const query = {
      resources: ["T00007"],
      dateFrom: "2026-05-02",
      dateTo: "2026-05-02",
      fields: ["activityId", "duration"],
    };
    const [first, second] = (await core.activities.list(query)).items;
    await core.activities.update(first?.activityId ?? 0, { duration: 99 });
    await core.activities.delete(second?.activityId ?? 0);
    const third = `L${(second?.activityId ?? 0) + 1}`;
    const updateParameters = { identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" } as const;
    const { results } = await core.activities.bulkUpdate({
      updateParameters,
      activities: [{ apptNumber: third, duration: 77 }],
    });
    expect(results).toMatchObject([{ operationsPerformed: ["updateProperties"] }]);
    const durations = new Map((await core.activities.list(query)).items.map((one) => [one.activityId, one.duration]));
    expect(durations.size).toBe(7);
    expect([durations.get(first?.activityId), durations.get((second?.activityId ?? 0) + 1)]).toEqual([99, 77]);
    expect(await statusOf(core.activities.get(second?.activityId ?? 0))).toBe(404);
    expect(await statusOf(core.activities.get(1_900_000_000))).toBe(404);
  });
});

describe("an outage", () => {
  it("lasts from one moment to another, by the clock", async () => {
    const { server, core } = open();
    const now = server.clock.now();
    const { hits } = server.outage({ from: now + hour, to: now + 3 * hour });
    const ask = () => statusOf(core.activities.list(days));
    await core.activities.list(days);
    server.clock.advance(hour);
    expect(await ask()).toBe(503);
    server.clock.advance(2 * hour);
    await core.activities.list(days);
    expect(hits).toBe(0);
    server.outage({ from: new Date(0), to: "2030-01-01", status: 502 });
    expect(await ask()).toBe(502);
  });
});

describe("events", () => {
  const happening = { eventType: "routeActivated", routeDetails: { resourceId: "ann", date: "2026-03-02" } } as const;
  const subscribe = async (options: MockServerOptions = {}) => {
    const { server, core } = open(options);
    const { subscriptionId, nextPage } = await core.events.subscriptions.create({ events: ["routeActivated"] });
    const read = (page = nextPage ?? "") => core.events.list({ subscriptionId, page });
    return { server, read };
  };

  it("may be shown late", async () => {
    const { server, read } = await subscribe({ switches: { eventDelaySeconds: 60 } });
    server.emit(happening, 2);
    expect((await read()).items).toHaveLength(0);
    server.clock.advance(60_000);
    expect((await read()).items).toHaveLength(2);
  });

  it("may be shown twice", async () => {
    const { server, read } = await subscribe({ switches: { repeatEvents: true } });
    server.emit(happening);
    const first = await read();
    server.emit(happening);
    const second = await read(first.nextPage);
    expect([first.items.length, second.items.length]).toEqual([1, 2]);
    expect((await read(second.nextPage)).items).toHaveLength(0);
  });

  it("may come slowly to whoever is far behind", async () => {
    const { server, read } = await subscribe({ switches: { slowEvents: true } });
    server.emit(happening, 60);
    expect((await read()).items).toHaveLength(60);
    server.clock.advance(16 * hour);
    expect((await read()).items).toHaveLength(50);
  });

  it("are forgotten after seven days by those who read and by those who write, and places before are lost", async () => {
    const { server, read } = await subscribe();
    server.emit(happening, 2000);
    server.clock.advance(8 * 24 * hour);
    server.emit(happening);
    expect(server.world.events.length).toBe(1);
    server.emit(happening, 3);
    server.clock.advance(24 * hour);
    expect(server.world.events.length).toBe(4);
    expect(server.world.subscriptions.size).toBe(1);
    void read;
  });
});
