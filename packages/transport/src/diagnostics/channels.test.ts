import { AsyncLocalStorage } from "node:async_hooks";
import { tracingChannel } from "node:diagnostics_channel";
import { call } from "@ofsc/contract";
import { afterEach, describe, expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, problem, script } from "../../test/script.js";
import { createTransport } from "../transport.js";

const leave: (() => void)[] = [];
afterEach(() => {
  for (const go of leave.splice(0)) go();
});

type Messages = [event: string, message: Record<string, unknown>][];

/** Notes what a channel publishes, each message as it is at that moment. */
function listen(name: string): Messages {
  const heard: Messages = [];
  const note = (event: string) => (message: object) => void heard.push([event, { ...message }]);
  const subscribers = {
    start: note("start"),
    end: note("end"),
    asyncStart: note("asyncStart"),
    asyncEnd: note("asyncEnd"),
    error: note("error"),
  };
  const channel = tracingChannel(name);
  channel.subscribe(subscribers);
  leave.push(() => channel.unsubscribe(subscribers));
  return heard;
}

const transport = (...steps: Parameters<typeof script>) =>
  createTransport({ instance: "acme", token: "t", exchange: script(...steps) });

describe("ofsc:call", () => {
  it("publishes a call when it starts and when it has ended", async () => {
    const heard = listen("ofsc:call");
    await call(transport(json({ activityId: 1 })), activities.get, 1);
    expect(heard.map(([event]) => event)).toEqual(["start", "end", "asyncStart", "asyncEnd"]);
    const { route } = activities.get;
    const baseUrl = "https://acme.fs.ocs.oraclecloud.com";
    expect(heard[0]?.[1]).toEqual({ operation: route, route, baseUrl });
    expect(heard[3]?.[1]).toMatchObject({ baseUrl, outcome: "success", status: 200, attempts: 1 });
  });

  it("publishes what a call failed of, without what OFS said of it", async () => {
    const heard = listen("ofsc:call");
    await failureOf(call(transport(problem(404, "no Jane Doe")), activities.get, 1));
    expect(heard.map(([event]) => event)).toEqual(["start", "end", "error", "asyncStart", "asyncEnd"]);
    expect(heard[2]?.[1]).toMatchObject({ outcome: "failure", status: 404, error: { code: "not_found" } });
    expect(JSON.stringify(heard)).not.toContain("Jane");
  });

  it("lets a subscriber keep a store for all that happens within a call", async () => {
    const storage = new AsyncLocalStorage<string>();
    const channel = tracingChannel("ofsc:call");
    channel.start.bindStore(storage, () => "within");
    leave.push(() => channel.start.unbindStore(storage));
    const stores: unknown[] = [];
    const exchange = script(() => {
      stores.push(storage.getStore());
      return json({ activityId: 1 });
    });
    await call(
      transport((request, signal) => exchange(request, signal) as Promise<Response>),
      activities.get,
      1,
    );
    expect(stores).toEqual(["within"]);
  });

  it("publishes nothing that nobody listens to", async () => {
    const heard = listen("ofsc:call");
    const connection = transport(json({ activityId: 1 }));
    for (const go of leave.splice(0)) go();
    await call(connection, activities.get, 1);
    expect(heard).toEqual([]);
  });
});

describe("ofsc:attempt", () => {
  it("publishes every attempt", async () => {
    const heard = listen("ofsc:attempt");
    const connection = transport(problem(503, "", { "retry-after": "0" }), json({ items: [] }));
    await call(connection, activities.list, { dateFrom: "2026-12-01", limit: 5 });
    const ends = heard.filter(([event]) => event === "asyncEnd").map(([, message]) => message);
    const url = "https://acme.fs.ocs.oraclecloud.com/rest/ofscCore/v1/activities?dateFrom=[redacted]&limit=5";
    expect(ends).toMatchObject([
      { attempt: 1, method: "GET", url, status: 503 },
      { attempt: 2, method: "GET", url, status: 200 },
    ]);
    expect(heard[0]?.[1]).not.toHaveProperty("status");
  });

  it("publishes those that were not answered", async () => {
    const heard = listen("ofsc:attempt");
    await failureOf(call(transport(new Error("reset")), activities.get, 1, { attempts: 1 }));
    expect(heard.map(([event]) => event)).toEqual(["start", "end", "error", "asyncStart", "asyncEnd"]);
    expect(heard[2]?.[1]).toMatchObject({ attempt: 1, error: "connection" });
  });
});
