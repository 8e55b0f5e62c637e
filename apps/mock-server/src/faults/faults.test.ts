import { afterAll, describe, expect, it } from "vitest";
import { asker, basicOf } from "../../test/ask.js";
import { mondayMorning, smallCompany } from "../../test/small-company.js";
import { createMockServer, type MockServer } from "../server.js";
import type { Fault } from "./fault.js";

const path = "/rest/ofscCapacity/v2/quota?dates=2026-03-03";
const route = "GET /rest/ofscCapacity/v2/quota";
const create = (...faults: Fault[]) => createMockServer({ seed: smallCompany, clock: mondayMorning, faults });
const get = (server: MockServer, init: RequestInit = {}) =>
  server.fetch(new Request(`https://mock.test${path}`, { headers: { authorization: basicOf(server) }, ...init }));

describe("a status fault", () => {
  it("strikes as often as it is to, after those that it lets pass", async () => {
    const server = create({ kind: "status", status: 503, times: 2, skip: 1 });
    const statuses = [];
    for (let sent = 0; sent < 4; sent++) statuses.push((await get(server)).status);
    expect(statuses).toEqual([200, 503, 503, 200]);
    expect(server.requests.map(({ status }) => status)).toEqual(statuses);
  });

  it.each([
    ["*", 503],
    [route, 503],
    ["GET /rest/ofscCapacity", 503],
    ["/rest/ofscCapacity/v2", 503],
    ["POST /rest/ofscCapacity", 200],
    ["/rest/ofscCore", 200],
  ])("with the route %s answers %s", async (target, status) => {
    expect((await get(create({ kind: "status", status: 503, route: target }))).status).toBe(status);
  });

  it("has the body and the headers that were asked for", async () => {
    const text = async (fault: Partial<Extract<Fault, { kind: "status" }>>) => {
      const response = await get(create({ kind: "status", status: 429, ...fault }));
      return [response.headers.get("content-type"), await response.text()];
    };
    expect(JSON.parse((await text({ detail: "slow down" }))[1] ?? "")).toMatchObject({
      status: "429",
      title: "Too Many Requests",
      detail: "slow down",
    });
    expect(await text({ body: "html" })).toEqual(["text/html", expect.stringContaining("<h1>429</h1>")]);
    expect(await text({ body: "empty" })).toEqual([null, ""]);
    expect(() => JSON.parse("")).toThrow();
    const [type, truncated] = await text({ body: "truncated" });
    expect(type).toContain("json");
    expect(() => JSON.parse(truncated ?? "")).toThrow();
    expect(await text({ body: { text: "no", type: "text/x" } })).toEqual(["text/x", "no"]);
    expect(await text({ body: { text: "no" }, headers: { "content-type": "text/y" } })).toEqual(["text/y", "no"]);
    const { headers } = await get(create({ kind: "status", status: 503, headers: { "x-edge": "1" } }));
    expect(headers.get("x-edge")).toBe("1");
  });

  it("writes Retry-After as seconds, as a date or as the text that it is given", async () => {
    const retryAfter = async (value: number | Date | string) =>
      (await get(create({ kind: "status", status: 503, retryAfter: value }))).headers.get("retry-after");
    expect(await retryAfter(2)).toBe("2");
    expect(await retryAfter(new Date("2026-03-02T12:00:00Z"))).toBe("Mon, 02 Mar 2026 12:00:00 GMT");
    expect(await retryAfter("soon")).toBe("soon");
  });

  it("strikes a share of the requests, the same ones for the same seed", async () => {
    const pattern = async () => {
      const server = create({ kind: "status", status: 503, rate: 0.5 });
      return Promise.all(Array.from({ length: 20 }, async () => (await get(server)).status));
    };
    const first = await pattern();
    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(await pattern()).toEqual(first);
  });

  it("strikes the token service too", async () => {
    const server = create({ kind: "status", status: 500, route: "POST /rest/oauthTokenService/v2/token" });
    expect((await asker(server)("POST /rest/oauthTokenService/v2/token")).status).toBe(500);
  });

  it("ends when it is removed or all are cleared", async () => {
    const server = create();
    const handle = server.faults.add({ kind: "status", status: 500 });
    server.faults.add({ kind: "status", status: 502 });
    expect((await get(server)).status).toBe(500);
    expect(handle.hits).toBe(1);
    handle.remove();
    handle.remove();
    expect((await get(server)).status).toBe(502);
    server.faults.clear();
    expect((await get(server)).status).toBe(200);
  });
});

describe("a fault of time", () => {
  it("delays the answer, and lets it go when the faults are cleared", async () => {
    const server = create({ kind: "latency", milliseconds: 30 });
    const start = Date.now();
    expect((await get(server)).status).toBe(200);
    expect(Date.now() - start).toBeGreaterThanOrEqual(25);
    server.faults.clear();
    server.faults.add({ kind: "latency", milliseconds: 60_000 });
    const late = get(server);
    await new Promise((resolve) => setTimeout(resolve, 10));
    server.faults.clear();
    expect((await late).status).toBe(200);
  });

  it("sends the body slowly", async () => {
    const server = create({ kind: "trickle", bytesPerSecond: 2000 });
    const start = Date.now();
    expect(await (await get(server)).json()).toHaveProperty("items");
    expect(Date.now() - start).toBeGreaterThan(90);
  });
});

describe("a token fault", () => {
  it("makes the token of the request invalid from then on", async () => {
    for (const [state, detail] of [
      [undefined, "expired"],
      ["revoked", "invalid"],
    ] as const) {
      const server = create();
      const { data } = await asker(server)("POST /rest/oauthTokenService/v2/token");
      expect(data.status).toBe("400");
      const token = server.tokens.issue({}).token;
      const ask = asker(server, `Bearer ${token}`);
      expect((await ask(`GET ${path}`)).status).toBe(200);
      server.faults.add({ kind: "token", times: 1, ...(state ? { state } : {}) });
      expect((await ask(`GET ${path}`)).data.detail).toContain(detail);
      expect((await ask(`GET ${path}`)).status).toBe(401);
    }
  });

  it("leaves Basic credentials alone", async () => {
    expect((await get(create({ kind: "token" }))).status).toBe(200);
  });
});

describe("a drift fault", () => {
  it("changes what a successful answer says", async () => {
    const server = create({ kind: "drift", change: () => ({ items: "none" }) });
    expect(await (await get(server)).json()).toEqual({ items: "none" });
    expect((await asker(server)("GET /rest/nowhere")).data.status).toBe("404");
    server.faults.clear();
    server.faults.add({ kind: "drift", change: (data) => void Object.assign(data as object, { extra: 1 }) });
    expect(await (await get(server)).json()).toMatchObject({ items: expect.any(Array), extra: 1 });
  });
});

describe("called directly", () => {
  it("a cut connection is a TypeError, with the request carried out or not", async () => {
    const patch = {
      method: "PATCH",
      body: JSON.stringify({ items: [{ date: "2026-03-03", areas: [{ label: "INTERVALS", quota: 1 }] }] }),
    };
    for (const [when, quota] of [
      ["beforeBody", 600],
      ["afterBody", 600],
      ["applied", 1],
    ] as const) {
      const server = create({ kind: "reset", when, route: "PATCH /" });
      await expect(get(server, { ...patch, headers: { authorization: basicOf(server) } })).rejects.toThrow(
        "fetch failed",
      );
      const { data } = await asker(server)(`GET ${path}&areas=INTERVALS`);
      expect(data.items[0].areas[0].quota).toBe(quota);
    }
  });

  it("a broken body fails, a clean end only looks complete", async () => {
    await expect((await get(create({ kind: "truncate" }))).text()).rejects.toThrow("terminated");
    const clean = await (await get(create({ kind: "truncate", end: "clean", after: 7 }))).text();
    expect(clean).toHaveLength(7);
  });

  it("a stalled body waits until the faults are cleared", async () => {
    const server = create({ kind: "stall", after: 5 });
    const reader = (await get(server)).body?.getReader();
    expect((await reader?.read())?.value).toHaveLength(5);
    const next = reader?.read();
    server.faults.clear();
    await expect(next).rejects.toThrow("terminated");
  });
});

describe("over HTTP", async () => {
  const server = create();
  const { url, close } = await server.listen();
  afterAll(close);
  const fetchWith = async (fault: Fault, init: RequestInit = {}) => {
    server.faults.clear();
    server.faults.add(fault);
    return fetch(`${url}${path}`, { headers: { authorization: basicOf(server) }, ...init });
  };

  it.each(["beforeBody", "afterBody", "applied"] as const)("a connection is cut: %s", async (when) => {
    await expect(fetchWith({ kind: "reset", when })).rejects.toThrow("fetch failed");
  });

  it("a body breaks off after its first bytes", async () => {
    const response = await fetchWith({ kind: "truncate", after: 10 });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(10);
    await expect(response.text()).rejects.toThrow("terminated");
  });

  it("a body ends early without a sign of it", async () => {
    expect(await (await fetchWith({ kind: "truncate", after: 10, end: "clean" })).text()).toHaveLength(10);
  });

  it("a body stalls after its headers, or after its first bytes", async () => {
    for (const after of [0, 10]) {
      const response = await fetchWith({ kind: "stall", after });
      expect(response.status).toBe(200);
      const outcome = await Promise.race([
        response.text().catch(() => "failed"),
        new Promise((resolve) => setTimeout(resolve, 50, "waiting")),
      ]);
      expect(outcome).toBe("waiting");
    }
  });

  it("a body trickles in", async () => {
    const response = await fetchWith({ kind: "trickle", bytesPerSecond: 5000 });
    expect(await response.json()).toHaveProperty("items");
  });
});
