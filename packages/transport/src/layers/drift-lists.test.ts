import { call, extensible, type Model, type Operation, pathOf } from "@ofsc/contract";
import { expect, it, vi } from "vitest";
import * as z from "zod/mini";
import * as activities from "../../test/operations.js";
import { json, script } from "../../test/script.js";
import { createTransport } from "../transport.js";

const ofs = (data: unknown) => createTransport({ instance: "acme", token: "t", exchange: script(json(data)) });
const driftOf = async (data: unknown, query = {}) =>
  (await call(ofs(data), activities.list, query).withResponse()).drift;
const operation = activities.list.route;

it("names a place in a list once, where it was seen first", async () => {
  const items = Array.from({ length: 10 }, () => ({ activityId: "x" }));
  expect(await driftOf({ items })).toEqual([
    { operation, path: ["items", 0, "activityId"], code: "type", expected: "a number" },
  ]);
});

it("looks at no more than 20 items, spread over the list", async () => {
  for (const length of [1, 19, 20, 21, 39, 40, 100, 1_000, 12_345]) {
    const looked: number[] = [];
    const Item: Model<{ at: number }> = () =>
      extensible<{ at: number }>({ at: z.number().check(z.refine((at) => looked.push(at) > 0)) });
    const list = { ...activities.list, page: Item } satisfies Operation;
    await call(ofs({ items: Array.from({ length }, (_, at) => ({ at })) }), list, {});
    expect(looked.length).toBeLessThanOrEqual(20);
    expect(looked.length).toBeGreaterThanOrEqual(Math.min(length, 10));
    expect(looked[0]).toBe(0);
    // The last one looked at is near the end.
    expect(looked.at(-1)).toBeGreaterThanOrEqual(length - Math.ceil(length / 10) - 1);
  }
});

it("misses nothing in a list of 20", async () => {
  for (let at = 0; at < 20; at++) {
    const items = Array.from({ length: 20 }, (_, index) => ({ activityId: index === at ? "x" : index }));
    expect(await driftOf({ items })).toHaveLength(1);
  }
});

it("takes a list without items for an empty one, and anything else for drift", async () => {
  expect(await driftOf({})).toEqual([]);
  expect(await driftOf({ items: [] })).toEqual([]);
  for (const other of [{ items: {} }, { items: "x" }, "x"]) {
    expect(await driftOf(other)).toEqual([{ operation, path: ["items"], code: "type", expected: "a list" }]);
  }
});

it("compares what tells of the list, and only what it knows of that", async () => {
  const envelope = { hasMore: "true", totalResults: "9", offset: "0", limit: null, links: [null], expression: 7 };
  const drift = await driftOf({ items: [], ...envelope });
  expect(drift.map(pathOf)).toEqual(["totalResults", "hasMore", "links[0]"]);
  expect(await driftOf(undefined)).toEqual([]);
});

it("compares the first of a list that comes with a page", async () => {
  const envelope = () => extensible<object>({ notes: z.optional(z.array(z.object({ text: z.string() }))) });
  const list = { ...activities.list, envelope } satisfies Operation;
  const send = (notes: unknown) => call(ofs({ items: [], notes }), list, {}).withResponse();
  expect((await send([7])).drift.map(pathOf)).toEqual(["notes[0]"]);
});

it("does not miss what the caller did not ask for", async () => {
  const items = [{ status: "flying" }];
  expect(await driftOf({ items }, { fields: ["status"] })).toMatchObject([{ path: ["items", 0, "status"] }]);
  expect(await driftOf({ items }, { fields: undefined })).toHaveLength(2);
  expect(await driftOf({ items })).toHaveLength(2);
});

it("knows the fields of lists that take them in the body", async () => {
  const { page, paging, query: body } = activities.list;
  const search = { route: "POST /rest/ofscCore/v1/activities/search", page, paging, body } satisfies Operation;
  const { drift } = await call(ofs({ items: [{}] }), search, { fields: ["status"] }).withResponse();
  expect(drift).toEqual([]);
});

it("remembers a bounded number of places", async () => {
  const onDrift = vi.fn();
  const Item: Model<Record<string, number>> = () => z.record(z.string(), z.number());
  const operation = { route: "GET /rest/x", response: Item } satisfies Operation;
  const data = Object.fromEntries(Array.from({ length: 10_050 }, (_, at) => [`k${at}`, "x"]));
  const transport = createTransport({ instance: "acme", token: "t", exchange: script(json(data)), onDrift });
  await call(transport, operation);
  await call(transport, operation);
  expect(onDrift).toHaveBeenCalledTimes(10_000);
});
