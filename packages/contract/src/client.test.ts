import { describe, expect, it } from "vitest";
import { FakeSender } from "../test/fake-sender.js";
import * as technicians from "../test/technicians.js";
import { call, createClient } from "./client.js";

const { list, listAll, get, update, remove, summon, search, photos } = technicians;
const contract = { list, get, update, remove, summon, search, photos };

describe("a client", () => {
  it("tells the arguments of a call apart by their places", async () => {
    const sender = new FakeSender();
    const client = createClient(contract, sender, "technicians");
    const { signal } = new AbortController();
    await client.update("7", { name: "Ada" }, { "If-Match": "1" }, { signal });
    await client.summon("7", 4224010, undefined, { attempts: 1 });
    expect(sender.sent).toMatchObject([
      {
        name: "technicians.update",
        params: { resourceId: "7" },
        body: { name: "Ada" },
        query: undefined,
        headers: { "If-Match": "1" },
        options: { signal },
      },
      {
        name: "technicians.summon",
        params: { resourceId: "7", activityId: 4224010 },
        body: undefined,
        options: { attempts: 1 },
      },
    ]);
  });

  it("leaves out what the caller leaves out", async () => {
    const sender = new FakeSender();
    await createClient(contract, sender).remove("7");
    expect(sender.sent).toMatchObject([{ name: "remove", params: { resourceId: "7" }, options: undefined }]);
  });

  it("sends arguments on unchecked, since checking is for whoever sends them", async () => {
    const sender = new FakeSender();
    const untyped = createClient(contract, sender) as unknown as { get(): Promise<unknown> };
    await untyped.get();
    expect(sender.sent).toMatchObject([{ params: { resourceId: undefined } }]);
  });

  it("gives the sender the operation itself", async () => {
    const sender = new FakeSender((_, operation) => operation);
    const client = createClient(contract, sender, "technicians");
    expect(await client.photos.describe("7")).toBe(photos.describe);
    expect(sender.sent[0]?.name).toBe("technicians.photos.describe");
  });

  it("returns lists that go on in the query, or in the body when they are sent by POST", async () => {
    const sender = new FakeSender(() => ({ items: [{ technicianId: "7" }], hasMore: false }));
    const client = createClient(contract, sender);
    expect(await client.list({ dates: [] }).all({ limit: 10 })).toHaveLength(1);
    expect(await client.search({ dates: [] }).all({ limit: 10 })).toHaveLength(1);
    expect(sender.sent).toMatchObject([
      { query: { dates: [], limit: 100 }, body: undefined },
      { query: undefined, body: { dates: [], limit: 100 } },
    ]);
  });
});

describe("one operation", () => {
  it("is called by its route", async () => {
    const sender = new FakeSender(() => "done");
    expect(await call(sender, get, "7")).toBe("done");
    expect(sender.sent[0]?.name).toBe("GET /rest/technicians/{resourceId}");
  });

  it("can be a list", async () => {
    const sender = new FakeSender(() => ({}));
    const { items } = await call(sender, listAll);
    expect(items).toEqual([]);
    expect(sender.sent[0]?.query).toBeUndefined();
  });
});
