import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { json, scripted } from "../test/scripted.js";
import { OFSC, type OFSCArguments, OFSCapacity, OFSConfig, OFSCore, OFSCV2, OFSMetadata, OFSOauth2 } from "./index.js";
import { resetLegacyWarnings } from "./warn.js";

const codes: string[] = [];
beforeEach(() => {
  codes.length = 0;
  resetLegacyWarnings();
  vi.spyOn(process, "emitWarning").mockImplementation((_, options) => {
    codes.push((options as unknown as { code: string }).code);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const anyway = (args: unknown[]) => new OFSC(...(args as OFSCArguments));

describe("OFSC", () => {
  it("is constructed by place, in the old order", () => {
    const { config } = new OFSC("id", "acme", "s", "SUNRISE", "https://ofs.example", true, false, false).core;
    expect(config).toMatchObject({
      clientID: "id",
      companyName: "acme",
      secret: "s",
      root: "SUNRISE",
      baseURL: "https://ofs.example",
      useToken: true,
      auto_raise: false,
      auto_model: false,
    });
    expect(codes).toEqual([]);
  });

  it("is constructed by name, with defaults for the rest", () => {
    const { config } = new OFSC({ clientID: "id", secret: "s", instance: "acme", baseUrl: null }).core;
    expect(config).toMatchObject({ root: null, useToken: false, auto_raise: true, auto_model: true });
    expect(config.baseURL).toBe("https://acme.fs.ocs.oraclecloud.com");
    expect(new OFSC("id", "acme", { secret: "s", root: "X" }).core.config).toMatchObject({ secret: "s", root: "X" });
  });

  it("takes the instance by its legacy names, with a warning", () => {
    const credentials = { clientID: "id", secret: "s" };
    expect(new OFSC({ ...credentials, companyName: "a" }).core.config.companyName).toBe("a");
    expect(new OFSC({ ...credentials, company: "b" }).core.config.companyName).toBe("b");
    expect(codes).toEqual(["OFSC_PY_companyName", "OFSC_PY_company"]);
  });

  it("reads the instance from the environment when nothing names it", () => {
    const credentials = { clientID: "id", secret: "s" };
    vi.stubEnv("OFSC_INSTANCE", undefined);
    vi.stubEnv("OFSC_COMPANY", "old");
    expect(new OFSC(credentials).core.config.companyName).toBe("old");
    expect(codes).toEqual(["OFSC_PY_OFSC_COMPANY"]);
    vi.stubEnv("OFSC_INSTANCE", "new");
    expect(new OFSC(credentials).core.config.companyName).toBe("new");
    expect(codes).toHaveLength(1);
  });

  it("says everything that is wrong with its arguments", () => {
    vi.stubEnv("OFSC_INSTANCE", undefined);
    vi.stubEnv("OFSC_COMPANY", undefined);
    expect(() => new OFSC({})).toThrow("clientID, companyName, secret: expected text");
    expect(() => anyway(["id", "acme", "s", { secret: "t" }])).toThrow("more than one value for secret");
    expect(() => anyway([{ clientId: "id" }])).toThrow("no option clientId");
    expect(() => anyway(Array(9).fill("x"))).toThrow("takes 8 positional arguments");
  });

  it("has four classes on one configuration, which can be changed", async () => {
    const { ofsc, sent } = scripted([json({ items: [], links: [] })]);
    for (const api of [ofsc.metadata, ofsc.capacity, ofsc.oauth2]) expect(api.config).toBe(ofsc.core.config);
    expect(ofsc.core).toBeInstanceOf(OFSCore);
    expect(ofsc.metadata).toBeInstanceOf(OFSMetadata);
    expect(ofsc.capacity).toBeInstanceOf(OFSCapacity);
    expect(ofsc.oauth2).toBeInstanceOf(OFSOauth2);
    expect([ofsc.auto_model, ofsc.auto_raise]).toEqual([true, true]);
    ofsc.auto_model = false;
    expect(await ofsc.metadata.get_workzones()).toEqual({ items: [], links: [] });
    expect(await ofsc.core.get_all_activities()).toHaveLength(0);
    ofsc.core.config.clientID = "other";
    await ofsc.core.get_users();
    expect(sent.at(-1)?.headers.get("authorization")).toBe(`Basic ${btoa("other@acme:s")}`);
    ofsc.core.config.useToken = true;
    ofsc.core.config.access_token = "given";
    await ofsc.core.get_users();
    expect(sent.at(-1)?.headers.get("authorization")).toBe("Bearer given");
    expect(String(ofsc)).toBe("baseURL=https://acme.fs.ocs.oraclecloud.com");
    expect(OFSCV2).toBe(OFSC);
  });

  it("leaves it to OFS to judge what legacy code sends", async () => {
    const { ofsc, sent } = scripted([json({})]);
    await ofsc.core.get_activities({ dateFrom: "tomorrow", more: null, unknown: ["a", "b"] });
    await ofsc.core.get_activity("12");
    await ofsc.core.get_user(7 as never);
    expect(sent.map(({ url }) => url.pathname.split("/").at(-1) + url.search)).toEqual([
      "activities?dateFrom=tomorrow&unknown=a%2Cb",
      "12",
      "7",
    ]);
  });

  it("can be awaited, printed and serialized like any object, without its secret", async () => {
    const { ofsc } = scripted([json({})]);
    expect(await ofsc).toBe(ofsc);
    expect((ofsc as unknown as Record<string, unknown>)["toJSON"]).toBeUndefined();
    expect((ofsc as unknown as Record<symbol, unknown>)[Symbol.iterator]).toBeUndefined();
    const config = new OFSConfig({ clientID: "id", companyName: "acme", secret: "canary", access_token: "canary" });
    expect(JSON.stringify(config)).not.toContain("canary");
    expect(new OFSCore({ config: { clientID: "id", companyName: "acme", secret: "s" } }).baseUrl).toContain("acme");
  });
});

describe("call()", () => {
  it("sends text as it is, objects as a form, and JSON", async () => {
    const { ofsc, sent } = scripted([json({ a: 1 }), json({}, 400)]);
    const path = { method: "post", partialUrl: "/rest/x?a=1", params: { b: 2 } };
    expect((await ofsc.core.call({ ...path, data: '{"text":1}' })).json()).toEqual({ a: 1 });
    expect((await ofsc.core.call({ ...path, data: { form: 1 } })).status_code).toBe(400);
    await ofsc.core.call({ ...path, json: { json: 1 } });
    expect(sent.map(({ body }) => body)).toEqual(['{"text":1}', "form=1", '{"json":1}']);
    expect(sent[0]?.url.href).toBe("https://acme.fs.ocs.oraclecloud.com/rest/x?a=1&b=2");
    expect(sent[0]?.headers.get("content-type")).toBe("application/json;charset=UTF-8");
  });

  it("keeps the credentials on the instance, and knows its parameters", async () => {
    const { ofsc, sent } = scripted([json({})]);
    for (const partialUrl of ["https://evil.example/x", "//evil.example"]) {
      await expect(ofsc.core.call({ method: "GET", partialUrl })).rejects.toThrow("expected a path");
    }
    await expect(ofsc.core.call({ method: "GET" } as never)).rejects.toThrow('missing "partialUrl"');
    await expect(ofsc.core.call({ method: "GET", partialUrl: "/x", files: 1 } as never)).rejects.toThrow('"files"');
    expect(sent).toEqual([]);
  });
});

describe("tokens", () => {
  it("are asked for with the credentials, or for an assertion", async () => {
    const { ofsc, sent } = scripted([json({ access_token: "t", token_type: "bearer" })], { useToken: true });
    expect(await ofsc.oauth2.get_token()).toEqual({ access_token: "t", token_type: "bearer" });
    const grant_type = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    expect((await ofsc.core.token({ grant_type, assertion: "jwt" })).status_code).toBe(200);
    expect(sent.map(({ body }) => body)).toEqual([
      "grant_type=client_credentials",
      `grant_type=${encodeURIComponent(grant_type)}&assertion=jwt`,
    ]);
    expect(sent[1]?.headers.get("authorization")).toBe(`Basic ${btoa("id@acme:s")}`);
    await expect(ofsc.core.token({ grant_type: "password", assertion: null })).rejects.toThrow("grant_type");
  });
});
