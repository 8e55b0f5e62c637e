import type { OfsEvent } from "@ofsc/core";
import { q } from "@ofsc/core/q";
import { basic } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import { asker } from "../../../../test/ask.js";
import { coreOf, failureOf, statusOf } from "../../../../test/core-client.js";
import { mondayMorning } from "../../../../test/small-company.js";
import { own, workCompany } from "../../../../test/work-company.js";
import { createMockServer } from "../../../server.js";
import { emit } from "../../../world/events.js";

const hour = 3_600_000;
const start = () => {
  const server = createMockServer({ seed: workCompany, clock: mondayMorning, tokenLifetime: 10_000_000 });
  const { activities, events, inventories } = coreOf(server);
  const other = coreOf(server, basic({ clientId: "other", clientSecret: "secret" })).events;
  return { server, activities, events, inventories, other };
};
const types = (items: readonly OfsEvent[]) => items.map(({ eventType }) => eventType);

describe("reading events", () => {
  it("goes from the new subscription on, from page to page, until nothing is new", async () => {
    const { activities, events } = start();
    await activities.update(1, own({ XA_NOTE: "before" }));
    const { subscriptionId, nextPage = "" } = await events.subscriptions.create({
      events: ["activityUpdated", "activityCanceled"],
    });
    const empty = await events.list({ subscriptionId, page: nextPage });
    expect(empty).toMatchObject({ found: true, items: [], nextPage });
    await activities.update(1, own({ XA_NOTE: "after" }));
    await activities.start(1);
    await activities.cancel(2);
    const first = await events.list({ subscriptionId, page: nextPage, limit: 1 });
    expect(first.items).toEqual([
      {
        eventType: "activityUpdated",
        time: "2026-03-02 12:00:00",
        applicationId: "app",
        activityDetails: { activityId: 1, resourceId: "ann", date: "2026-03-02", apptNumber: "A1" },
        activityChanges: { XA_NOTE: "after" },
      },
    ]);
    const second = await events.list({ subscriptionId, page: first.nextPage ?? "" });
    expect(types(second.items)).toEqual(["activityCanceled"]);
    const third = await events.list({ subscriptionId, page: second.nextPage ?? "" });
    expect(third).toMatchObject({ items: [], nextPage: second.nextPage });
    expect(types(await events.list({ subscriptionId, page: nextPage }).all({ limit: 10 }))).toHaveLength(2);
  });

  it("repeats the last page, starts with the oldest, or finds the place of a time", async () => {
    const { server, activities, events } = start();
    await activities.update(1, own({ XA_NOTE: "1" }));
    const { subscriptionId, nextPage = "" } = await events.subscriptions.create({ events: ["activityUpdated"] });
    server.clock.advance(hour);
    await activities.update(1, own({ XA_NOTE: "2" }));
    const last = { subscriptionId, page: "lastRequested" };
    expect((await events.list(last)).items).toMatchObject([{ activityChanges: { XA_NOTE: "2" } }]);
    const { nextPage: end = "" } = await events.list({ subscriptionId, page: nextPage });
    expect((await events.list(last)).items).toHaveLength(1);
    await events.list({ subscriptionId, page: end });
    expect((await events.list(last)).items).toEqual([]);
    expect((await events.list({ subscriptionId })).items).toHaveLength(2);
    const since = await asker(server)(
      `GET /rest/ofscCore/v1/events?subscriptionId=${subscriptionId}&since=2026-03-02%2012:30:00`,
    );
    expect(since.data).toEqual({ found: true, nextPage });
    const none = await events.list({ subscriptionId, since: "2026-03-02 14:00:00" });
    expect(none.nextPage).toBe(end);
    expect(await statusOf(events.list({ subscriptionId, page: end, since: "2026-03-02 12:30:00" }))).toBe(400);
  });

  it("says when a place is not in the stream, and goes on with the oldest event", async () => {
    const { activities, events } = start();
    const { subscriptionId } = await events.subscriptions.create({ events: ["activityUpdated"] });
    await activities.update(1, own({ XA_NOTE: "1" }));
    for (const page of ["nonsense", "000000009999-0"]) {
      const lost = await events.list({ subscriptionId, page });
      expect([lost.found, lost.items.length]).toEqual([false, 1]);
    }
  });

  it("keeps events for seven days and subscriptions for 36 hours without reading", async () => {
    const { server, activities, events } = start();
    const { subscriptionId } = await events.subscriptions.create({ events: ["activityUpdated"] });
    await activities.update(1, own({ XA_NOTE: "old" }));
    for (let read = 0; read < 4; read++) {
      server.clock.advance(35 * hour);
      expect((await events.list({ subscriptionId })).items).toHaveLength(1);
    }
    server.clock.advance(35 * hour);
    expect((await events.list({ subscriptionId })).items).toHaveLength(0);
    await activities.update(1, own({ XA_NOTE: "new" }));
    expect((await events.list({ subscriptionId })).items).toMatchObject([{ activityChanges: { XA_NOTE: "new" } }]);
    const { expirationTime } = await events.subscriptions.get(subscriptionId);
    expect(expirationTime).toBe("2026-03-11 07:00:00");
    server.clock.advance(37 * hour);
    expect(await statusOf(events.list({ subscriptionId }))).toBe(404);
    expect((await events.subscriptions.list()).items).toEqual([]);
  });
});

describe("a page of events", () => {
  const lateReader = async (happens: boolean) => {
    const { server, activities, events } = start();
    const definition = { events: ["activityUpdated"] as const };
    const { nextPage = "" } = await events.subscriptions.create({ events: [...definition.events] });
    if (happens) await activities.update(1, own({ XA_NOTE: "lost" }));
    server.clock.advance(8 * 24 * hour);
    const { subscriptionId } = await events.subscriptions.create({ events: [...definition.events] });
    return { page: { subscriptionId, page: nextPage }, activities, events };
  };

  it("has expired when what came after it is gone, with nobody else to read or to emit", async () => {
    const { page, activities, events } = await lateReader(true);
    const lost = await events.list(page);
    expect(lost).toMatchObject({ found: false, items: [] });
    await activities.update(1, own({ XA_NOTE: "kept" }));
    const again = await events.list({ ...page, page: lost.nextPage ?? "" });
    expect(again).toMatchObject({ found: true, items: [{ activityChanges: { XA_NOTE: "kept" } }] });
    expect(await events.list(page)).toMatchObject({ found: false, items: [{ activityChanges: { XA_NOTE: "kept" } }] });
  });

  it("is still there after a quiet week: nothing was lost", async () => {
    const { page, activities, events } = await lateReader(false);
    expect(await events.list(page)).toMatchObject({ found: true, items: [] });
    await activities.update(1, own({ XA_NOTE: "new" }));
    expect((await events.list(page)).items).toHaveLength(1);
  });
});

describe("what a subscription shows", () => {
  it("are the fields that it asks for, of all its parts, and no files", async () => {
    const { activities, inventories, events } = start();
    const { subscriptionId } = await events.subscriptions.create({
      subscriptionConfig: [
        { events: ["activityUpdated"], fields: ["status", "XA_NOTE"], monitorChanges: ["duration"] },
        { events: ["activityUpdated"], fields: ["XA_PHOTO"], filterExpression: q.eq("activityChanges.XA_NOTE", "yes") },
        {
          events: ["customerInventoryUpdated"],
          fields: ["quantity"],
          filterExpression: q.eq("activityDetails.apptNumber", "A1"),
        },
      ],
    });
    await activities.update(2, own({ XA_NOTE: "no" }));
    await activities.update(2, { duration: 5 });
    await activities.update(2, own({ XA_NOTE: "yes" }));
    await inventories.update(104, { quantity: 7 });
    const { items } = await events.list({ subscriptionId });
    expect(items).toMatchObject([
      { activityDetails: { status: "pending", XA_NOTE: "no" }, activityChanges: { duration: 5 } },
      { activityDetails: { XA_NOTE: "yes" } },
      { inventoryDetails: { inventoryId: 104, quantity: 7 }, activityDetails: { activityId: 1 } },
    ]);
    expect(items[1]?.activityDetails).not.toHaveProperty("XA_PHOTO");
  });

  it("is filtered by who did it, to tell its own changes", async () => {
    const { server, activities, events } = start();
    const { subscriptionId } = await events.subscriptions.create({
      subscriptionConfig: [{ events: ["activityUpdated"], filterExpression: "applicationId != 'app'" }],
    });
    await activities.update(1, own({ XA_NOTE: "mine" }));
    emit(server.world, undefined, { eventType: "activityUpdated", activityDetails: { activityId: 1, password: "x" } });
    const { items } = await events.list({ subscriptionId });
    expect(items).toEqual([
      { eventType: "activityUpdated", time: "2026-03-02 12:00:00", activityDetails: { activityId: 1 } },
    ]);
  });

  it("has long texts cut, and who was logged in", async () => {
    const { server, events } = start();
    const { subscriptionId } = await events.subscriptions.create({
      subscriptionConfig: [{ events: ["userUpdated"], fields: ["name"], monitorChanges: ["name"] }],
    });
    const user = server.world.users.get("ann") ?? { login: "ann" };
    emit(
      server.world,
      { user },
      { eventType: "userUpdated", userDetails: user, userChanges: { name: "x".repeat(6000) } },
    );
    const [event] = (await events.list({ subscriptionId })).items;
    expect(event).toMatchObject({ user: "ann", userDetails: { login: "ann", mainResourceId: "ann" } });
    expect(event?.userChanges?.name).toMatch(
      /^x{5120}TRUNCATED: Property value was > 5KB - too long to be published in full$/,
    );
  });
});

describe("subscriptions", () => {
  it("belong to the application that created them", async () => {
    const { events, other } = start();
    const { subscriptionId } = await events.subscriptions.create({
      events: ["routeActivated"],
      subscriptionTitle: "Routes",
    });
    expect(await events.subscriptions.get(subscriptionId)).toMatchObject({
      subscriptionTitle: "Routes",
      events: ["routeActivated"],
      applicationId: "app",
      createdTime: "2026-03-02 12:00:00",
      expirationTime: "2026-03-04 00:00:00",
    });
    expect(await statusOf(other.list({ subscriptionId }))).toBe(403);
    expect(await statusOf(other.subscriptions.delete(subscriptionId))).toBe(403);
    expect(await other.subscriptions.list()).toMatchObject({ items: [], totalResults: 0 });
    expect((await other.subscriptions.list({ allSubscriptions: true })).items).toHaveLength(1);
    await events.subscriptions.delete(subscriptionId);
    expect(await statusOf(events.subscriptions.get(subscriptionId))).toBe(404);
  });

  it("are the same for the same definition, and a hundred at most", async () => {
    const { events, other } = start();
    const create = (title: string, of = events) =>
      of.subscriptions.create({ events: ["routeActivated"], subscriptionTitle: title });
    const { subscriptionId } = await create("0");
    expect((await create("0")).subscriptionId).toBe(subscriptionId);
    expect(subscriptionId).toMatch(/^[0-9a-f]{40}$/);
    for (let count = 1; count < 100; count++) await create(String(count), count % 2 ? other : events);
    expect(await failureOf(create("100"))).toEqual([503, "Too many subscriptions registered. Found 100."]);
  });

  it.each([
    [{}, "Exactly one of"],
    [{ events: ["routeActivated"], subscriptionConfig: [{ events: ["routeActivated"] }] }, "Exactly one of"],
    [{ events: ["somethingHappened"] }, "Unknown event"],
    [{ events: [] }, "events"],
    [{ events: ["routeActivated"], subscriptionTitle: "" }, "subscriptionTitle"],
    [{ subscriptionConfig: [{ events: ["activityCreated", "userCreated"], fields: ["status"] }] }, "one entity"],
    [{ subscriptionConfig: [{ events: ["routeActivated"], fields: ["date"] }] }, "one entity"],
    [{ subscriptionConfig: [{ events: ["activityLinkCreated"], fields: ["date"] }] }, "one entity"],
    [{ subscriptionConfig: [{ events: ["activityCreated"], fields: ["XI_MODEL"] }] }, "Unknown field"],
    [{ subscriptionConfig: [{ events: ["inventoryInstalled"], monitorChanges: ["apptNumber"] }] }, "Unknown field"],
    [
      { subscriptionConfig: [{ events: ["resourceUpdated"], filterExpression: "resourceDetails.what == 1" }] },
      "Unknown field",
    ],
    [{ subscriptionConfig: [{ events: ["userCreated"], filterExpression: "status == 1" }] }, "Unknown field"],
    [
      { subscriptionConfig: [{ events: ["activityCreated"], filterExpression: "activityDetails.date.x == 1" }] },
      "Unknown field",
    ],
    [
      { subscriptionConfig: [{ events: ["activityCreated"], filterExpression: "activityDetails.date" }] },
      "filterExpression: ",
    ],
  ])("are refused when they are %j", async (definition, words) => {
    const { server } = start();
    const { status, data } = await asker(server)("POST /rest/ofscCore/v1/events/subscriptions", definition);
    expect(status).toBe(400);
    expect(data.detail).toContain(words);
  });

  it("know the fields of every entity", async () => {
    const { events } = start();
    const create = (event: string, filterExpression: string) =>
      events.subscriptions.create({ subscriptionConfig: [{ events: [event], filterExpression }] });
    await create("activityMoved", "moveDetails.moveCondition == 'bucketToResource' and activityDetails.XA_NOTE != ''");
    await create("inventoryUndoInstall", "inventoryDetails.XI_MODEL == 'x'");
    await create("resourceUpdated", "resourceChanges.status == 'inactive' or resourceDetails.XR_TRUCK == ''");
    await create("userCreated", "userDetails.userType == 'technician'");
    expect((await events.subscriptions.list()).items).toHaveLength(4);
  });
});
