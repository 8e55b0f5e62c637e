import { expect, vi } from "vitest";
import { json, scripted, scriptedClient } from "../../../test/ofs-proxy.js";
import { prove } from "../../../test/prove.js";
import { OFS } from "../index.js";
import { connectionDifferences } from "./connection.js";

prove(connectionDifferences, {
  "429 and 503 with `Retry-After`": async () => {
    const busy = json({ title: "Too Many Requests" }, 429, { "retry-after": "0" });
    const { ofs, sent } = scriptedClient(busy, json({ activityId: 1 }, 201));
    expect(await ofs.createActivity({ activityType: "IN", resourceId: "r" })).toMatchObject({ status: 201 });
    expect(sent).toHaveLength(2);
    const always = scriptedClient(busy);
    expect(await always.ofs.getActivityDetails(1)).toMatchObject({ status: 429, description: "Too Many Requests" });
    expect(always.sent).toHaveLength(3);
  },
  "5xx and lost connections": async () => {
    const { ofs, sent } = scriptedClient(new TypeError("fetch failed"), json({}, 500), json({ activityId: 1 }));
    expect(await ofs.getActivityDetails(1)).toMatchObject({ status: 200, data: { activityId: 1 } });
    expect(sent).toHaveLength(3);
  },
  "Time limits": async () => {
    const fetch = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => init?.signal?.addEventListener("abort", () => reject(new Error())));
    const ofs = new OFS({ instance: "acme", token: "t" }, { fetch, timeout: { total: 20 } });
    const description = "the total time limit of 20 ms ran out (headers)";
    expect(await ofs.getUserDetails("a")).toMatchObject({ status: -1, description });
  },
  "A service that keeps failing": async () => {
    const failing = scripted(json({}, 500));
    const options = { fetch: failing.fetch, retry: { attempts: 1 } };
    const ofs = new OFS({ instance: "acme", token: "t" }, options);
    for (let count = 0; count < 20; count++) await ofs.getUserDetails("a");
    const refusedAtOnce = await ofs.getUserDetails("a");
    expect(refusedAtOnce).toMatchObject({
      status: -1,
      description: "getUserDetails was not sent: OFS has failed too often",
    });
    expect(failing.sent).toHaveLength(20);
    const patient = new OFS({ instance: "acme", token: "t" }, { ...options, breaker: false });
    for (let count = 0; count < 21; count++) expect(await patient.getUserDetails("a")).toMatchObject({ status: 500 });
  },
  "`token: undefined`": async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => json({}));
    const ofs = new OFS({ instance: "acme", clientId: "app", clientSecret: "s", token: undefined }, { fetch });
    expect(ofs.authorization).toBe(`Basic ${btoa("app@acme:s")}`);
    const nobody = new OFS({ instance: "acme", token: undefined }, { fetch });
    expect(nobody.authorization).toBe("");
    const answer = await nobody.getActivityDetails(1);
    expect(answer).toMatchObject({ status: -1, description: "pass clientId and clientSecret, or token" });
    expect(fetch).not.toHaveBeenCalled();
  },
  "`baseURL: undefined`": async () => {
    const ofs = new OFS({ instance: "acme", token: "t", baseURL: undefined });
    expect(ofs.baseURL.href).toBe("https://acme.fs.ocs.oraclecloud.com/");
    expect(() => new OFS({ token: "t", baseURL: "no address" })).toThrow(TypeError);
    expect(await new OFS({ token: "t" }).getUsers()).toMatchObject({
      status: -1,
      description: "options: is required: instance or baseUrl",
    });
  },
  "A path in `baseURL`": async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => json({ activityId: 1 }));
    const ofs = new OFS({ token: "t", baseURL: "https://gateway.example/ofs/" }, { fetch });
    const { url } = await ofs.getActivityDetails(1);
    expect(url.href).toBe("https://gateway.example/ofs/rest/ofscCore/v1/activities/1");
    expect(fetch.mock.calls[0]?.[0]).toBe(url.href);
  },
  "`http:` addresses": async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => json({ activityId: 1 }));
    const far = new OFS({ token: "t", baseURL: "http://gateway.example" }, { fetch });
    expect(await far.getActivityDetails(1)).toMatchObject({
      status: -1,
      description: expect.stringContaining("https"),
    });
    const near = new OFS({ token: "t", baseURL: "http://127.0.0.1:8080" }, { fetch });
    expect(await near.getActivityDetails(1)).toMatchObject({ status: 200 });
  },
  "`ofs.credentials.token = …`": async () => {
    const { ofs, sent } = scriptedClient(json({}));
    await ofs.getActivityDetails(1);
    ofs.credentials.token = "T2";
    expect(ofs.authorization).toBe("Bearer T2");
    await ofs.getActivityDetails(1);
    ofs.credentials = { instance: "other", clientId: "app", clientSecret: "ü" };
    await ofs.getActivityDetails(1);
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer t",
      "Bearer T2",
      ofs.authorization,
    ]);
    expect(sent.map(({ url }) => new URL(url).host.split(".")[0])).toEqual(["acme", "acme", "other"]);
    expect(ofs.instance).toBe("other");
    ofs.credentials.baseURL = "no address";
    expect(await ofs.getActivityDetails(1)).toMatchObject({ status: -1, description: "Invalid URL" });
  },
});
