import { isDeepStrictEqual } from "node:util";
import { pluginXml, zipArchive } from "@ofsc/plugin/archive";
import { describe, expect, it } from "vitest";
import { createClock } from "../clock.js";
import { createMockServer } from "../server.js";
import { copyOf } from "../world/copies.js";
import { emit } from "../world/events.js";
import { putFile } from "../world/files.js";
import type { ActiveFault, ActivityDetail, ConsoleInfo, Day, LoggedCall, PluginStartData } from "./api.js";
import { createConsole } from "./index.js";

const plugin = {
  url: "http://localhost:5173/",
  config: {
    label: "meter",
    name: "Meter",
    properties: {
      activity: { astatus: ["pending", "started", "complete"], cname: "text", length: "number", XA_PHOTO: "file" },
      resource: { pname: "text" },
      inventory: undefined,
      serviceRequest: { srid: "text" },
    },
  },
  secured: { key: "s3cret" },
} as const;

function shown(options: { anyHost?: boolean } = {}) {
  const server = createMockServer({ clock: createClock("2026-12-01T14:00:00Z") });
  const around = createConsole(server, { html: "<!doctype html>", plugins: [plugin], ...options });
  const fetch = (path: string, init?: RequestInit) => {
    const request = new Request(new URL(path, "http://localhost:8080"), init);
    return around(request, () => server.fetch(request));
  };
  const ask = async <T>(path: string, method = "GET", body?: object): Promise<T> => {
    const response = await fetch(`/_console/${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    return (await response.json()) as T;
  };
  const { clientId, clientSecret, instance } = server.credentials;
  const rest = (path: string, init: RequestInit = {}) =>
    fetch(`/rest/ofscCore/v1${path}`, {
      ...init,
      headers: { authorization: `Basic ${btoa(`${clientId}@${instance}:${clientSecret}`)}` },
    });
  /** The first activity of today that could be started now. */
  const pending = () =>
    [...server.world.activities.values()].filter(
      ({ date, status, startTime, activityType }) =>
        date === "2026-12-01" && status === "pending" && startTime && activityType !== "LU",
    );
  return { server, fetch, ask, rest, pending };
}

describe("the console", () => {
  it("shows its page to this machine only, and to no other page", async () => {
    const { fetch } = shown();
    const page = await fetch("/");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await page.text()).toBe("<!doctype html>");
    expect((await fetch("http://rebound.example/")).status).toBe(403);
    expect((await fetch("/_console/info", { headers: { origin: "https://evil.example" } })).status).toBe(403);
    expect((await fetch("/_console/nothing")).status).toBe(404);
    expect((await fetch("/_console/clock", { method: "POST", body: "7" })).status).toBe(400);
    expect((await shown({ anyHost: true }).fetch("http://server.example/")).status).toBe(200);
  });

  it("shows a day by area, with people as rows and their work as bars", async () => {
    const { ask, server } = shown();
    const info = await ask<ConsoleInfo>("info");
    expect(info).toMatchObject({ instance: "mock", now: "2026-12-01T14:00:00.000Z", plugins: ["meter"] });
    expect(info.areas.map(({ id, depth }) => `${depth} ${id}`)).toEqual(
      expect.arrayContaining(["0 SUNRISE", "1 EAST", "2 FLUSA"]),
    );
    const whole = await ask<Day>("day?date=2026-12-01&area=SUNRISE");
    const part = await ask<Day>("day?date=2026-12-01&area=FLUSA");
    expect(whole.rows.length).toBeGreaterThan(part.rows.length);
    const all = [...server.world.activities.values()].filter(({ date }) => date === "2026-12-01");
    const seen = [...whole.rows.flatMap(({ bars }) => bars), ...whole.open];
    expect(seen.map(({ id }) => id)).toEqual(expect.arrayContaining(all.map(({ activityId }) => activityId)));
    expect(seen.find(({ start }) => start)).toMatchObject({ start: expect.stringMatching(/^\d\d:\d\d$/) });
  });

  it("shows an activity as REST does, and does what REST does with it", async () => {
    const { ask, pending, server, fetch } = shown();
    const { activityId } = pending()[0] as { activityId: number };
    const started = await fetch(`/_console/activities/${activityId}/start`, { method: "POST", body: "{}" });
    const detail = await ask<ActivityDetail>(`activities/${activityId}`);
    expect(detail.fields["activityId"]).toBe(activityId);
    expect(detail.fields["status"]).toBe(started.ok ? "started" : "pending");
    expect(server.world.activities.get(activityId)?.status).toBe(detail.fields["status"]);
    if (started.ok) expect(detail.events[0]).toMatchObject({ eventType: "activityStarted" });
    expect((await fetch("/_console/activities/1")).status).toBe(404);
    expect((await fetch("/_console/activities/1/explode", { method: "POST", body: "{}" })).status).toBe(400);
  });

  it("notes requests with their bodies, without secrets", async () => {
    const { ask, rest, server, fetch, pending } = shown();
    const { clientId, clientSecret, instance } = server.credentials;
    await (await rest(`/activities/${pending()[0]?.activityId}?fields=status`)).json();
    await fetch("/rest/oauthTokenService/v2/token", {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${clientId}@${instance}:${clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: "client_credentials", client_secret: "s3cret" }),
    });
    await rest("/activities", { method: "POST", body: JSON.stringify({ activityType: 7, password: "s3cret" }) });
    await fetch("/rest/nowhere?access_token=s3cret", { headers: { authorization: "Bearer x" } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const calls = await ask<LoggedCall[]>("calls");
    expect(calls.map(({ status }) => status)).toEqual([200, 200, 400, 401]);
    expect(calls[0]).toMatchObject({
      route: "GET /rest/ofscCore/v1/activities/{activityId}",
      caller: `${clientId}@${instance}`,
      query: "fields=status",
    });
    expect(calls[0]?.response).toContain('"status"');
    expect(calls[2]?.differences.length).toBeGreaterThan(0);
    expect(calls[3]).toMatchObject({ caller: "Bearer" });
    expect(JSON.stringify(calls)).not.toMatch(/s3cret|access_token": "(?!\[)/);
    expect(JSON.stringify(calls)).not.toContain(clientSecret);
  });

  it("switches faults on and off", async () => {
    const { ask, rest, fetch } = shown();
    const [fault] = await ask<ActiveFault[]>("faults", "POST", { kind: "status", status: 503, route: "*" });
    expect((await rest("/activities/1")).status).toBe(503);
    expect(await ask<ActiveFault[]>("faults")).toMatchObject([{ hits: 1 }]);
    expect(await ask<ActiveFault[]>(`faults/${fault?.id}`, "DELETE")).toEqual([]);
    expect((await rest("/activities/1")).status).toBe(404);
    expect((await fetch("/_console/faults", { method: "POST", body: '{"kind":"drift"}' })).status).toBe(400);
  });

  it("moves the clock and expires tokens", async () => {
    const { ask, server, fetch } = shown();
    expect(await ask("clock", "POST", { advance: 60_000 })).toEqual({ now: "2026-12-01T14:01:00.000Z" });
    expect(await ask("clock", "POST", { set: "2026-12-02T08:00Z" })).toEqual({ now: "2026-12-02T08:00:00.000Z" });
    expect((await fetch("/_console/clock", { method: "POST", body: '{"set":"soon"}' })).status).toBe(400);
    const { token } = await ask<{ token: string }>("plugin-token", "POST", {});
    server.tokens.check(token);
    await ask("tokens", "POST", {});
    expect(() => server.tokens.check(token)).toThrow("expired");
  });

  it("saves the company, loads it again, and resets it", async () => {
    const { ask, server, fetch, pending } = shown();
    const [one, two] = pending() as unknown as [{ activityId: number }, { activityId: number }];
    const saved = await ask<{ activities: unknown[] }>("world");
    const count = server.world.activities.size;
    server.world.activities.delete(one.activityId);
    expect((await fetch("/_console/world", { method: "POST", body: JSON.stringify(saved) })).status).toBe(200);
    expect(server.world.activities.size).toBe(count);
    expect(await ask("world")).toEqual(saved);
    const without = {
      ...saved,
      activities: saved.activities.filter((each) => (each as typeof two).activityId !== two.activityId),
    };
    await ask("world", "POST", without);
    expect(server.world.activities.has(two.activityId)).toBe(false);
    await ask("world", "POST", {});
    expect(server.world.activities.has(two.activityId)).toBe(true);
    const refused = await fetch("/_console/world", { method: "POST", body: '{"activities":7}' });
    expect(refused.status).toBe(400);
    expect(server.world.activities.size).toBe(count);
  });

  it("saves quota, statistics, events and files as well: what is loaded is the same world", async () => {
    const { ask, server } = shown();
    const { world } = server;
    const [activityId = 0] = world.activities.keys();
    emit(world, undefined, { eventType: "activityMoved", activityDetails: { activityId } });
    putFile(world, "activity", activityId, "XA_PHOTO", { bytes: Uint8Array.of(0, 200), type: "image/png" });
    world.online.add("ada");
    world.statistics.travelKeys.push(2);
    const data = () => copyOf({ ...world, clock: undefined, ids: world.ids.numbers });
    const before = data();
    expect(before.quota.size).toBeGreaterThan(9);
    const saved = await ask<object>("world");
    await ask("world", "POST", {});
    expect(world.events).toEqual([]);
    expect(await ask("world", "POST", saved)).toEqual({});
    expect(isDeepStrictEqual(data(), before)).toBe(true);
    emit(world, undefined, { eventType: "activityMoved" });
    expect(world.events.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it.each([
    [{ quotas: {} }, "saved.quotas: is unknown"],
    [{ clock: { now: 1 } }, "saved.clock: is unknown"],
    [{ quota: [1] }, "saved.quota: expected Map"],
    [{ quota: { $map: [[1]] } }, "saved.quota: expected Map"],
    [{ statistics: { travel: { $set: [] } } }, "saved.statistics.travel: expected Map"],
  ])("refuses what was saved of no world: %j", async (saved, message) => {
    const { fetch, server } = shown();
    const refused = await fetch("/_console/world", { method: "POST", body: JSON.stringify({ saved }) });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain(message);
    expect(server.world.quota.size).toBeGreaterThan(9);
  });

  it("tells its pages when something changes", async () => {
    const { fetch, ask, server } = shown();
    const { body, headers } = await fetch("/_console/stream");
    expect(headers.get("content-type")).toBe("text/event-stream");
    const reader = (body as ReadableStream<Uint8Array>).getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).toBe(": here\n\n");
    await ask("clock", "POST", { advance: 60_000 });
    expect(await next()).toBe("event: changed\ndata: {}\n\n");
    server.clock.advance(60_000);
    expect(await next()).toBe("event: changed\ndata: {}\n\n");
    await reader.cancel();
  });
});

describe("a plugin in the console", () => {
  it("is described as OFS would", async () => {
    const { ask, fetch } = shown();
    const { start, url } = await ask<PluginStartData>("plugins/meter");
    expect(url).toBe(plugin.url);
    expect(start).toMatchObject({
      attributeDescription: {
        astatus: { entity: "ENTITY_ACTIVITY", type: "enum", enum: { started: {} }, access: "READ_WRITE" },
        XA_PHOTO: { type: "file", fieldType: "property" },
        pname: { entity: "ENTITY_PROVIDER" },
        srid: { entity: "ENTITY_REQUEST" },
      },
      securedData: { key: "s3cret" },
    });
    expect((await fetch("/_console/plugins/other")).status).toBe(404);
  });

  it("gets the activity that REST shows, by the names of plugins", async () => {
    const { ask, pending } = shown();
    const { activityId, customerName, duration } = pending()[0] as {
      activityId: number;
      customerName?: string;
      duration: number;
    };
    const data = await ask<Record<string, Record<string, unknown>>>(`plugin-data/meter/${activityId}`);
    expect(data["activity"]).toEqual({
      aid: String(activityId),
      astatus: "pending",
      cname: customerName ?? null,
      length: String(duration),
      XA_PHOTO: null,
    });
    expect(Object.keys(data["activityList"] ?? {})).toContain(String(activityId));
    expect(data["resource"]?.["currentTime"]).toMatch(/^2026-12-01 /);
    expect(await ask("plugin-data/meter/1")).toMatchObject({ entity: "activityList", activityList: {} });
  });

  it("changes what REST sees, and is refused what REST refuses", async () => {
    const { ask, pending, server } = shown();
    const { activityId } = pending()[0] as { activityId: number };
    const aid = String(activityId);
    expect(
      await ask("plugin-change", "POST", {
        activity: { aid, cname: "Ann", length: "45", XA_PHOTO: { fileName: "a" } },
      }),
    ).toEqual([]);
    expect(server.world.activities.get(activityId)).toMatchObject({ customerName: "Ann", duration: 45 });
    expect(await ask("plugin-change", "POST", { activityList: { [aid]: { astatus: "complete" } } })).toMatchObject([
      { code: "CODE_ACTIVITY_STATUS_INVALID", entityId: aid },
    ]);
    expect(await ask("plugin-change", "POST", { activity: { aid: "1", cname: "B" } })).toMatchObject([
      { entity: "activity" },
    ]);
    expect(await ask("plugin-change", "POST", {})).toEqual([]);
  });
});

describe("a plugin that was imported", () => {
  const config = {
    label: "meter_2",
    name: "Meter",
    properties: { activity: { aid: "text", XA_NOTES: "text" }, resource: { pname: "text" } },
    secured: ["key"],
  } as const;
  const imported = async (rest: ReturnType<typeof shown>, text: string, secured: Record<string, string> = {}) => {
    const files = [
      { path: "index.html", content: new TextEncoder().encode(text) },
      { path: "assets/main.js", content: new TextEncoder().encode("1") },
      { path: "assets/font.woff2", content: new TextEncoder().encode("2") },
      { path: "assets/main.constructor", content: new TextEncoder().encode("3") },
    ];
    const xml = await pluginXml(config, await zipArchive(files), { secured });
    const body = new FormData();
    body.set("pluginFile", new File([xml], "plugin.xml", { type: "text/xml" }));
    const { server, fetch } = rest;
    const { clientId, clientSecret, instance } = server.credentials;
    server.world.properties.set("XA_NOTES", { label: "XA_NOTES", type: "string", entity: "activity", gui: "text" });
    const headers = { authorization: `Basic ${btoa(`${clientId}@${instance}:${clientSecret}`)}` };
    const path = "/rest/ofscMetadata/v1/plugins/custom-actions/import";
    expect((await fetch(path, { method: "POST", headers, body })).status).toBe(204);
  };

  it("is served from a host that all hosted plugins share, with REST on the same one", async () => {
    const world = shown();
    await imported(world, "<h1>one</h1>", { key: "s3cret" });
    const { plugins } = await world.ask<ConsoleInfo>("info");
    expect(plugins).toEqual(["meter", "meter_2"]);
    const { url, config: known, start } = await world.ask<PluginStartData>("plugins/meter_2");
    expect(url).toBe("http://plugins-0-mock.localhost:8080/hosted-plugins/mock/meter_2/1/index.html");
    expect(known).toEqual({
      label: "meter_2",
      name: "Meter",
      properties: { activity: { aid: "text", XA_NOTES: "text" }, resource: { pname: "text" } },
    });
    expect(start).toMatchObject({ securedData: { key: "s3cret" } });
    expect(await (await world.fetch(url)).text()).toBe("<h1>one</h1>");
    const script = await world.fetch(url.replace("index.html", "assets/main.js"));
    expect(script.headers.get("content-type")).toMatch(/^text\/javascript/);
    const typeOf = async (path: string) =>
      (await world.fetch(url.replace("index.html", path))).headers.get("content-type");
    expect(await typeOf("assets/font.woff2")).toBe("font/woff2");
    expect(await typeOf("assets/main.constructor")).toBe("application/octet-stream");
    expect((await world.fetch(url.replace("index.html", "%zz"))).status).toBe(404);
    expect((await world.fetch(url.replace("meter_2", "other"))).status).toBe(404);
    const { credentials } = world.server;
    const headers = { authorization: `Basic ${btoa(`demo@mock:${credentials.clientSecret}`)}` };
    const address = new URL("/rest/ofscCore/v1/events/subscriptions", url).href;
    expect((await world.fetch(address, { headers })).status).toBe(200);
  });

  it("has its fields by what they belong to, whatever that is called, and no page where its archive is none", async () => {
    const { server, ask, fetch } = shown();
    const fields = ["provider", "request", "user", "constructor", "__proto__"].map((entity) => ({
      label: entity,
      entity,
    }));
    server.world.plugins.set("odd", { label: "odd", fields, archive: "%" });
    const { url, config: known } = await ask<PluginStartData>("plugins/odd");
    const kinds = Object.entries(known.properties ?? {}).map(([entity, of]) => [entity, Object.keys(of ?? {})]);
    expect(kinds).toEqual([
      ["resource", ["provider"]],
      ["serviceRequest", ["request"]],
      ["user", ["user"]],
      ["constructor", ["constructor"]],
      ["__proto__", ["__proto__"]],
    ]);
    expect((await fetch(url)).status).toBe(404);
  });

  it("has another address with each import, and keeps the secrets that an import leaves out", async () => {
    const world = shown();
    await imported(world, "one", { key: "s3cret" });
    await imported(world, "two");
    const { url, start } = await world.ask<PluginStartData>("plugins/meter_2");
    expect(url).toContain("/meter_2/2/");
    expect(start).toMatchObject({ securedData: { key: "s3cret" } });
    expect(await (await world.fetch(url)).text()).toBe("two");
    expect((await world.fetch(url.replace("/2/", "/1/"))).status).toBe(404);
  });
});
