import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { json, nothing, problem, scripted } from "../test/scripted.js";
import { pyDifferences } from "./differences.js";
import {
  FILE_RESPONSE,
  FULL_RESPONSE,
  LegacyResponse,
  legacyWarnings,
  OFSAPIException,
  OFSCNotFoundError,
  OFSConfig,
  OFSCore,
} from "./index.js";

beforeAll(() => legacyWarnings({ ignore: "all" }));
afterEach(() => {
  vi.useRealTimers();
});

const token = json({ access_token: "t1", token_type: "bearer", expires_in: 3600 });
const page = (count: number, facts: object) =>
  json({ items: Array.from({ length: count }, (_, activityId) => ({ activityId })), ...facts });

const proofs: Record<string, () => Promise<void>> = {
  "A success that was not expected": async () => {
    const { ofsc } = scripted([json({ resourceId: "r" }, 201)]);
    expect(await ofsc.core.create_resource("r", "{}")).toEqual({ resourceId: "r" });
    expect(await ofsc.metadata.create_or_replace_property({ label: "p" })).toEqual({ resourceId: "r" });
  },
  "204 No Content": async () => {
    const { ofsc } = scripted([nothing]);
    expect(await ofsc.core.move_activity(1, {})).toBe("");
    ofsc.auto_raise = false;
    expect(await ofsc.core.move_activity(1, {})).toBe("");
  },
  "Errors while listing": async () => {
    const { ofsc } = scripted([page(2, { hasMore: true }), problem(401)]);
    await expect(ofsc.core.get_all_activities()).rejects.toMatchObject({ status_code: 401 });
    ofsc.core.config.auto_raise = false;
    expect(await ofsc.core.get_all_activities()).toMatchObject({ title: "Title" });
  },
  "A page without rows": async () => {
    const { ofsc, sent } = scripted([page(3, { hasMore: true }), page(0, { hasMore: true })]);
    const list = await ofsc.core.get_all_activities({ initial_offset: 4 });
    expect(list.length).toBe(3);
    expect(sent.map(({ url }) => url.searchParams.get("offset"))).toEqual(["4", "7"]);
  },
  "`additional_fields`": async () => {
    const { ofsc, sent } = scripted([page(0, {})], { root: "SUNRISE" });
    await ofsc.core.get_all_activities({ additional_fields: ["city"], include_non_scheduled: true, date_from: null });
    const searchParams = sent[0]?.url.searchParams ?? new URLSearchParams();
    expect(searchParams.get("fields")).toBe("activityId,activityType,date,resourceId,status,city");
    expect(searchParams.get("resources")).toBe("SUNRISE");
    expect(searchParams.has("dateFrom")).toBe(false);
  },
  "`get_all_properties`": async () => {
    const { ofsc, sent } = scripted([page(2, { totalResults: 3 }), page(1, { totalResults: 3 })]);
    expect((await ofsc.core.get_all_properties()).length).toBe(3);
    expect(sent.map(({ url }) => url.search)).toEqual(["?offset=0&limit=100", "?offset=2&limit=100"]);
  },
  "`additionalHeaders` of `call()`": async () => {
    const { ofsc, sent } = scripted([json({})]);
    await ofsc.core.call({ method: "GET", partialUrl: "/rest/x", additionalHeaders: { "X-Trace": "7" } });
    expect(sent[0]?.headers.get("x-trace")).toBe("7");
  },
  "A token that could not be had": async () => {
    const { ofsc, sent } = scripted([problem(401), token, json({})], { useToken: true });
    await expect(ofsc.core.get_users()).rejects.toMatchObject({ status_code: 401 });
    await ofsc.core.get_users();
    expect(sent.map(({ method }) => method)).toEqual(["POST", "POST", "GET"]);
  },
  "The life of a token": async () => {
    const { ofsc, sent } = scripted([token, json({})], { useToken: true });
    await ofsc.core.get_users();
    await ofsc.metadata.get_properties();
    await ofsc.core.get_users();
    expect(sent.filter(({ url }) => url.pathname.includes("oauthTokenService"))).toHaveLength(1);
    expect(sent.at(-1)?.headers.get("authorization")).toBe("Bearer t1");
  },
  "`response_type` in its place": async () => {
    const { ofsc } = scripted([json({})]);
    expect(await ofsc.metadata.get_workskills(0, 100, FULL_RESPONSE)).toBeInstanceOf(LegacyResponse);
  },
  "`offset` and `limit` of `get_resource_route`": async () => {
    const { ofsc, sent } = scripted([json({})]);
    await ofsc.core.get_resource_route("r", "2026-01-01", null, 5, 10);
    expect(sent[0]?.url.search).toBe("?offset=5&limit=10");
  },
  "The day of `get_resource_workschedules`": async () => {
    const { ofsc, sent } = scripted([json({})]);
    await ofsc.core.get_resource_workschedules("r", "2026-01-01");
    expect(sent[0]?.url.search).toBe("?actualForDate=2026-01-01");
  },
  "Default days": async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 0, 31, 12) });
    const { ofsc, sent } = scripted([json({})]);
    await ofsc.core.get_assigned_locations("r");
    vi.setSystemTime(new Date(2026, 1, 1, 12));
    await ofsc.core.get_assigned_locations("r");
    await ofsc.core.set_resource_workschedules("r", { recordType: "working" });
    expect(sent.map(({ url }) => url.searchParams.get("dateFrom"))).toEqual(["2026-01-31", "2026-02-01", null]);
    expect(JSON.parse(sent[2]?.body ?? "")).toEqual({
      startDate: "2026-02-01",
      recurrence: { recurrenceType: "daily", recurEvery: 1 },
      recordType: "working",
    });
  },
  "A file asked for as an object": async () => {
    const { ofsc } = scripted([() => new Response(new Uint8Array([255, 216])), json({ mediaType: "image/png" })]);
    expect(await ofsc.core.get_file_property(1, "p")).toEqual(new Uint8Array([255, 216]));
    expect(await ofsc.core.get_file_property(1, "p", "*/*")).toEqual({ mediaType: "image/png" });
  },
  "`export_plan_file`": async () => {
    const { ofsc } = scripted([problem(404)]);
    await expect(ofsc.metadata.export_plan_file("a", "b")).rejects.toBeInstanceOf(OFSCNotFoundError);
  },
  "`data` as an object": async () => {
    const { ofsc, sent } = scripted([json({})]);
    for (const data of [{ a: 1 }, '{"a":1}']) await ofsc.core.update_activity(1, data);
    expect(sent.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
    await expect(ofsc.core.update_activity(1, "{")).rejects.toThrow("data: expected JSON or an object");
  },
  "The media type of a plugin": async () => {
    const { ofsc, sent } = scripted([nothing]);
    await ofsc.metadata.import_plugin("<plugins/>");
    expect(sent[0]?.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
    expect(sent[0]?.body).toContain('filename="noname.xml"');
  },
  "Ids in paths": async () => {
    const { ofsc, sent } = scripted([json({})]);
    await ofsc.core.get_user("a b/c");
    expect(sent[0]?.url.pathname).toBe("/rest/ofscCore/v1/users/a%20b%2Fc");
    for (const id of ["", ".."]) await expect(ofsc.core.delete_user(id)).rejects.toThrow("was not sent");
    expect(sent).toHaveLength(1);
  },
  "Errors that are not JSON": async () => {
    const { ofsc } = scripted([() => new Response("<html>", { status: 503, statusText: "Busy" })]);
    await expect(ofsc.core.get_users()).rejects.toMatchObject({ status_code: 503, title: "Busy", detail: "<html>" });
    ofsc.auto_raise = false;
    expect(await ofsc.core.get_users()).toMatchObject({ status: 503, title: "Busy" });
  },
  "The kind of an exception": async () => {
    const { ofsc } = scripted([problem(404)]);
    const error = await ofsc.core.get_user("x").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OFSCNotFoundError);
    expect(error).toBeInstanceOf(OFSAPIException);
    expect(error).toMatchObject({ name: "OFSAPIException", message: "[404] Title d" });
  },
  "A path in `baseUrl`": async () => {
    const { ofsc, sent } = scripted([json({})], { baseUrl: "https://gateway.example/ofs" });
    await ofsc.core.get_users();
    expect(sent[0]?.url.href).toContain("https://gateway.example/ofs/rest/ofscCore/v1/users");
  },
  "An address without encryption": async () => {
    const { ofsc } = scripted([json({})], { baseUrl: "http://ofs.example" });
    await expect(ofsc.core.get_users()).rejects.toThrow("expected https");
  },
  "Time limits and retries": async () => {
    const busy = () => new Response(null, { status: 429, headers: { "retry-after": "0" } });
    const { ofsc, sent } = scripted([busy, json({})], { transport: { retry: { attempts: 2 } } });
    await ofsc.core.get_users();
    expect(sent).toHaveLength(2);
  },
  "Answers that do not fit their model": async () => {
    const { ofsc } = scripted([json({ workZoneLabel: 7 })]);
    expect(await ofsc.metadata.get_workzone("x")).toEqual({ workZoneLabel: 7 });
    const parse = () => {
      throw new TypeError("no work zone");
    };
    await expect(ofsc.metadata.get_workzone("x", { model: { parse } })).rejects.toThrow("no work zone");
  },
  "`headers` of a class": async () => {
    const { ofsc } = scripted([token], { useToken: true });
    expect(await ofsc.core.headers).toHaveProperty("Authorization", "Bearer t1");
    const core = new OFSCore({ config: new OFSConfig({ clientID: "id", companyName: "acme", secret: "s" }) });
    expect(await core.headers).toHaveProperty("Authorization", `Basic ${btoa("id@acme:s")}`);
  },
  "Calls without the name of an API": async () => {
    const { ofsc, sent } = scripted([json({})]);
    const flat = ofsc as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    await flat["get_activity"]?.(7, { response_type: FILE_RESPONSE });
    expect(sent[0]?.url.pathname).toBe("/rest/ofscCore/v1/activities/7");
    await expect(flat["get_nothing"]?.()).rejects.toThrow("no method get_nothing");
  },
};

it("has a proof of every difference that is listed, and lists every one that is proved", () => {
  expect(Object.keys(proofs)).toEqual(pyDifferences.map(({ what }) => what));
});

it.each(pyDifferences)("$what: $now", ({ what }) => proofs[what]?.());
