import { int, type Model, object } from "@ofsc/contract";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { json, problem, scripted } from "../../test/scripted.js";
import { CsvList, legacyWarnings, OFSAPIException, OFSOAuthRequest, OFSResponseList } from "../index.js";
import { exceptionFor } from "./exceptions.js";
import { LegacyResponse } from "./legacy-response.js";
import { applyModel, applyParser } from "./model.js";

beforeAll(() => legacyWarnings({ ignore: "all" }));

describe("a list", () => {
  const list = new OFSResponseList({ items: ["a", "b", "c"], limit: 10, totalResults: 3, found: true });

  it("has a length, an index from either end, and can be iterated", () => {
    expect([list.length, list.len]).toEqual([3, 3]);
    expect([list[0], list[2], list[-1], list[9]]).toEqual(["a", "c", "c", undefined]);
    expect([...list]).toEqual(["a", "b", "c"]);
    expect([list.includes("b"), list.includes("x")]).toEqual([true, false]);
  });

  it("keeps all that OFS said, with the defaults of old", () => {
    expect(list).toMatchObject({ limit: 10, totalResults: 3, hasMore: false, found: true });
    expect(new OFSResponseList({})).toMatchObject({ items: [], totalResults: -1, hasMore: false });
  });

  it("of users knows their logins", () => {
    expect(applyModel("users", { items: [{ login: "ada" }] })).toMatchObject({ users: ["ada"] });
  });
});

describe("a model", () => {
  it("is applied to objects alone, and drops their own links alone", () => {
    expect(applyModel("entity", { a: { links: 1 }, links: [] })).toEqual({ a: { links: 1 } });
    for (const body of [[1], null, "text"]) expect(applyModel("entity", body)).toEqual(body);
    expect(applyModel(undefined, { links: [] })).toEqual({ links: [] });
  });

  it("of the caller is a schema, a class, a function or a model of the SDK", () => {
    class Zone {
      readonly label: unknown;
      constructor(data: { label: unknown }) {
        this.label = data.label;
      }
    }
    const Size: Model<{ size: number }> = () => object<{ size: number }>({ size: int() });
    expect(applyParser({ parse: Object.entries }, { a: 1, links: [] })).toEqual([["a", 1]]);
    expect(applyParser(Zone, { label: "x" })).toEqual(new Zone({ label: "x" }));
    expect(applyParser((data: { a: number }) => data.a, { a: 1 })).toBe(1);
    expect(applyParser(Size, { size: 1, more: 2, links: [] })).toEqual({ size: 1, more: 2 });
    expect(() => applyParser(Size, { size: "x" })).toThrow("model: size: expected");
    expect(() => applyParser({} as never, {})).toThrow("model: expected a schema");
  });

  it("is turned off for a call by null, and for all by auto_model", async () => {
    const { ofsc } = scripted([json({ items: [1], links: [] })]);
    expect(await ofsc.metadata.get_workzones({ model: null })).toEqual({ items: [1], links: [] });
    expect(await ofsc.metadata.get_workzones({ model: (data: { items: number[] }) => data.items })).toEqual([1]);
    expect(await ofsc.metadata.get_workzones()).toBeInstanceOf(OFSResponseList);
  });
});

describe("an exception", () => {
  it("has every member of the body", () => {
    const error = new OFSAPIException({ status: "409", title: "Conflict", force: true });
    expect(error).toMatchObject({ status_code: 409, title: "Conflict", force: true, message: "[409] Conflict" });
    expect(new OFSAPIException()).toMatchObject({ status_code: 0, message: "[0]" });
  });

  it.each([
    [400, "OFSCValidationError"],
    [401, "OFSCAuthenticationError"],
    [403, "OFSCAuthorizationError"],
    [404, "OFSCNotFoundError"],
    [409, "OFSCConflictError"],
    [410, "OFSCApiError"],
    [422, "OFSCValidationError"],
    [429, "OFSCRateLimitError"],
    [500, "OFSCServerError"],
    [503, "OFSCServerError"],
  ])("for %i is an %s", (status, name) => {
    expect(exceptionFor({ status }, undefined).constructor.name).toBe(name);
  });

  it("stands for a write whose outcome is unknown by its status", async () => {
    const { ofsc } = scripted([problem(502)]);
    await expect(ofsc.core.update_activity(1, {})).rejects.toMatchObject({ status_code: 502 });
    expect(await ofsc.core.update_activity(1, {}, { response_type: 2 })).toMatchObject({ status_code: 502 });
  });

  it("is none where the error is the result", async () => {
    const { ofsc } = scripted([problem(409)]);
    expect(await ofsc.metadata.import_routing_plan("a", "{}")).toMatchObject({ status: "409", title: "Title" });
    await expect(ofsc.metadata.force_import_routing_plan("a", "{}")).rejects.toMatchObject({ status_code: 409 });
  });

  it("says when a success is no JSON", async () => {
    const { ofsc } = scripted([() => new Response("<html>", { headers: { "content-type": "text/html" } })]);
    await expect(ofsc.core.get_users()).rejects.toMatchObject({
      status_code: 200,
      detail: "expected JSON, got text/html",
    });
    expect(await ofsc.core.get_users({ response_type: 1 })).toBe("<html>");
    expect(await ofsc.core.get_users({ response_type: 9 as never })).toBe("<html>");
  });

  it("is not what comes of a broken connection, which is thrown as it is", async () => {
    const fetch = vi.fn().mockRejectedValue(new TypeError("fetch failed"));
    const { ofsc } = scripted([], { transport: { fetch } });
    for (const response_type of [1, 2, 3, 4] as const) {
      await expect(ofsc.core.get_users({ response_type })).rejects.toMatchObject({ code: "connection" });
    }
  });
});

describe("a whole response", () => {
  const response = new LegacyResponse(
    new Response(null, { status: 404, statusText: "Not Found", headers: { "X-Trace": "7" } }),
    new TextEncoder().encode('{"a":1}'),
  );

  it("reads like one of requests", () => {
    expect(response).toMatchObject({ status_code: 404, reason: "Not Found", ok: false, text: '{"a":1}' });
    expect(response.json()).toEqual({ a: 1 });
    expect(() => response.raise_for_status()).toThrow("404 Not Found");
    expect(() => new LegacyResponse(new Response(), new Uint8Array()).raise_for_status()).not.toThrow();
  });

  it("has headers by any case of their names", () => {
    expect([response.headers["x-trace"], response.headers["X-Trace"], response.headers.get("x-TRACE")]).toEqual([
      "7",
      "7",
      "7",
    ]);
    expect([response.headers["Absent"], response.headers["no header"]]).toEqual([undefined, undefined]);
    expect([...response.headers]).toEqual([["x-trace", "7"]]);
  });
});

it("takes lists of text with commas, as text, as a list or as a CsvList", async () => {
  const { ofsc, sent } = scripted([json({ items: [] })]);
  for (const dates of ["a,b", ["a", "b"], CsvList.from_list(["a", "b"])]) await ofsc.capacity.getQuota(dates);
  await ofsc.capacity.getQuota([]);
  expect(sent.map(({ url }) => url.searchParams.get("dates"))).toEqual(["a,b", "a,b", "a,b", ""]);
  expect(CsvList.from_list(["a", "b"]).to_list()).toEqual(["a", "b"]);
  expect(new CsvList().to_list()).toEqual([]);
  expect(String(new CsvList("a,b"))).toBe("a,b");
});

it("takes a deletion that was carried out before its answer was lost for done", async () => {
  const { ofsc } = scripted([problem(503), problem(404)], { transport: { retry: { attempts: 2 } } });
  expect(await ofsc.core.delete_activity(1)).toBe("");
});

it("has token requests with defaults, which do not change", () => {
  const request = new OFSOAuthRequest();
  expect(request).toEqual({ assertion: null, grant_type: "client_credentials" });
  expect(Object.isFrozen(request)).toBe(true);
});
