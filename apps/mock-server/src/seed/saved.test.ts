import { describe, expect, it } from "vitest";
import { mondayMorning, smallCompany } from "../../test/small-company.js";
import { createClock } from "../clock.js";
import { worldAsSeed } from "../console/world-as-seed.js";
import { createMockServer } from "../server.js";
import { putActivity } from "../world/activities.js";
import { emit } from "../world/events.js";
import { putFile } from "../world/files.js";
import { renameResource } from "../world/rename-resource.js";
import { childrenOf, putResource, type Resource } from "../world/resources.js";
import type { World } from "../world/world.js";
import { SeedError } from "./check.js";
import { addCollections } from "./company/collections.js";
import type { SeedDocument } from "./document.js";
import { createSeededWorld } from "./pristine.js";

const build = (seed: number | SeedDocument) => createSeededWorld(seed, createClock(mondayMorning));
const messageOf = (seed: object) => {
  try {
    build(seed);
  } catch (error) {
    if (error instanceof SeedError) return error.message;
    throw error;
  }
  return undefined;
};

/** What can be seen of a world, in its order. */
const inOrder = (world: World) => ({
  saved: JSON.stringify(worldAsSeed(world)),
  children: [...world.children].map(([id, below]) => [id, ...below]).filter(({ length }) => length > 1),
  routes: [...world.routes].flatMap(([key, ids]) => (ids.size > 0 ? [[key, ...ids].join()] : [])).sort(),
});

describe("a world that is saved", () => {
  it("is the same when it is loaded, in the same order", () => {
    const { world } = createMockServer({ seed: smallCompany, clock: mondayMorning });
    addCollections(world);
    const resource = (id: string) => world.resources.get(id) as Resource;
    putResource(world, { ...resource("INTERVALS"), name: "In its place" });
    putResource(world, { ...resource("ann"), parentResourceId: "SLOTS" });
    renameResource(world, "SLOTS", "TEXAS");
    const [first, second] = world.activities.values();
    if (!first || !second) throw new Error("no activities");
    putActivity(world, { ...first, resourceId: "bob", date: "2026-03-04" });
    putActivity(world, { ...second, resourceId: "bob", date: "2026-03-04", positionInRoute: 1 });
    emit(world, undefined, { eventType: "activityMoved", activityDetails: { activityId: first.activityId } });
    putFile(world, "activity", first.activityId, "XA_PHOTO", { bytes: Uint8Array.of(0, 200), type: "image/png" });
    expect(inOrder(build(worldAsSeed(world)))).toEqual(inOrder(world));
  });

  it("may have more events than a call has arguments", () => {
    const events = Array.from({ length: 200_000 }, (_, at) => ({
      eventType: "activityMoved",
      sequence: at + 1,
      at: 0,
    }));
    expect(build({ base: "empty", saved: { events } }).events).toHaveLength(200_000);
  });

  it.each([
    [
      "quota of another kind",
      { quota: { $map: [["FLUSA|2026-03-03||", { quota: "all" }]] } },
      'saved.quota.FLUSA|2026-03-03||.quota: expected a number, got "all"',
    ],
    [
      "a name that quota does not have",
      { quota: { $map: [["A||", { quotas: 1 }]] } },
      "saved.quota.A||.quotas: is unknown",
    ],
    [
      "events without a place",
      { events: [{ eventType: "activityMoved", at: 1 }] },
      "saved.events[0].sequence: is required",
    ],
    [
      "a file without bytes",
      { files: { $map: [["activity|1", { $map: [["XA_PHOTO", { type: "a/b", bytes: "x" }]] }]] } },
      'saved.files.activity|1.XA_PHOTO.bytes: expected bytes, got "x"',
    ],
    [
      "text for a number",
      { lastActions: { $map: [["1", "start"]] } },
      'saved.lastActions.1: expected a number, got "1"',
    ],
    ["online objects", { online: { $set: [{}] } }, "saved.online: expected text, got an object"],
    [
      "numbers that nothing can be counted from",
      { ids: { numbers: { $map: [["activity", 1e300]] } } },
      "saved.ids.numbers.activity: expected a whole number",
    ],
    [
      "what a model refuses",
      { closingSchedule: { $map: [["A", { area: "A", dayOffset: 0, closeTime: "18:00" }]] } },
      "saved.closingSchedule.A.dayOffset: expected at least 1",
    ],
    ["what a document has by itself", { activities: { $map: [] } }, "saved.activities: is unknown"],
    ["nothing in place of a map", { quota: null }, "saved.quota: expected Map, got null"],
  ])("is refused with %s", (_what, saved, message) => {
    expect(messageOf({ base: "empty", saved })).toContain(message);
  });

  it("is refused with all that is wrong with it, within bounds", () => {
    const wrong = { quota: { $map: Array.from({ length: 5000 }, (_, at) => [String(at), 7]) }, events: 7 };
    const message = messageOf({ base: "empty", saved: wrong }) ?? "";
    expect(message.split("\n")).toHaveLength(102);
    expect(message).toContain("has 1000 problems");
    expect(messageOf({ base: "empty", saved: { quota: [], events: 7 } })).toContain("has 2 problems");
  });
});

it("refuses a document that is within itself too far to be followed", () => {
  let deep: object = {};
  for (let level = 0; level < 50_000; level++) deep = { deep };
  expect(messageOf({ base: "empty", saved: deep })).toContain("document: expected at most 64 levels");
  const round: Record<string, unknown> = { base: "empty" };
  round["saved"] = round;
  expect(messageOf(round)).toContain("document: expected at most 64 levels");
});

describe("numbers that a document gives", () => {
  const resources = [
    { resourceId: "a" },
    { resourceId: "b", resourceInternalId: 3_000_001 },
    { resourceId: "c", resourceInternalId: 3_000_007 },
  ];

  it("are not given to what has none", () => {
    const [first = {}, second = {}] = smallCompany.activities ?? [];
    const world = build({
      ...smallCompany,
      activities: [
        { ...first, activityId: undefined },
        { ...second, activityId: 4_224_001 },
      ],
    } as SeedDocument);
    expect([...world.activities.keys()].sort()).toEqual([4_224_001, 4_224_002]);
    const { resources: known } = build({ base: "empty", resources });
    expect([...known.values()].map((one) => one.resourceInternalId)).toEqual([3_000_008, 3_000_001, 3_000_007]);
  });

  it("are not given to what comes later", () => {
    const workSchedules = [{ scheduleItemId: 40, recordType: "working", startDate: "2026-01-01" }];
    const world = build({
      base: "empty",
      resources: [...resources, { resourceId: "d", workSchedules }],
    } as SeedDocument);
    putResource(world, { resourceId: "new" });
    expect(world.resources.get("new")?.resourceInternalId).toBe(3_000_010);
    expect(world.ids.next("scheduleItem")).toBe(41);
  });
});

it("keeps a resource that is saved again in its place among its siblings", () => {
  const world = build({ base: "empty", resources: [{ resourceId: "a" }, { resourceId: "b" }, { resourceId: "c" }] });
  putResource(world, { ...(world.resources.get("a") as Resource), name: "A" });
  expect(childrenOf(world, "").map(({ resourceId }) => resourceId)).toEqual(["a", "b", "c"]);
  putResource(world, { ...(world.resources.get("a") as Resource), parentResourceId: "b" });
  putResource(world, { ...(world.resources.get("a") as Resource), parentResourceId: undefined } as unknown as Resource);
  expect([...world.resources.keys()]).toEqual(["b", "c", "a"]);
});
