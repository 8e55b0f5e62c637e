import { describe, expect, it } from "vitest";
import { asker, basicOf } from "../test/ask.js";
import { mondayMorning, smallCompany } from "../test/small-company.js";
import { createMockServer } from "./server.js";

const create = () => createMockServer({ seed: smallCompany, clock: mondayMorning, keepRequests: 2 });

describe("a request", () => {
  it("is checked by the contract, and everything wrong with it is in one answer", async () => {
    const { status, data, headers } = await asker(create())(
      "GET /rest/ofscCapacity/v1/capacity?dates=tomorrow&fields=area.nam&aggregateResults=maybe",
    );
    expect(status).toBe(400);
    expect(headers.get("content-type")).toBe("application/json; charset=UTF-8");
    expect(data).toMatchObject({ title: "Bad Request", status: "400" });
    expect(data.detail).toContain('dates[0]: expected YYYY-MM-DD, got "tomorrow"');
    expect(data.detail).toContain("fields[0]: expected one of");
    expect(data.detail).toContain("aggregateResults: expected true or false");
  });

  it("needs its required parts, and JSON in its body", async () => {
    const ask = asker(create());
    expect((await ask("GET /rest/ofscCapacity/v1/capacity")).data.detail).toBe("dates: is required");
    const { data } = await ask("PATCH /rest/ofscCapacity/v2/quota", { items: [{ date: 1, areas: [{}] }] });
    expect(data.detail).toContain("items[0].areas[0].label: is required");
    const broken = new Request("https://mock.test/rest/ofscCapacity/v2/quota", {
      method: "PATCH",
      headers: { authorization: basicOf(create()) },
      body: "{",
    });
    expect(await (await create().fetch(broken)).json()).toMatchObject({ detail: "body: expected JSON" });
  });

  it("may have query parameters that nobody knows", async () => {
    const { status } = await asker(create())("GET /rest/ofscCapacity/v1/capacity?dates=2026-03-03&colour=red");
    expect(status).toBe(200);
  });

  it("to an unknown path or with another verb ends in 404, and in 401 before that", async () => {
    const server = create();
    expect((await asker(server)("GET /rest/nowhere")).data).toMatchObject({ status: "404", title: "Not Found" });
    expect((await asker(server)("DELETE /rest/ofscCapacity/v2/quota")).status).toBe(404);
    expect((await asker(server, "")("GET /rest/nowhere")).status).toBe(401);
  });

  it("is kept in a log of limited length", async () => {
    const server = create();
    const ask = asker(server);
    await ask("GET /rest/one");
    await ask("GET /rest/ofscCapacity/v1/capacity?dates=2026-03-03");
    await ask("PATCH /rest/ofscCapacity/v2/quota", { items: [] });
    expect(server.requests.map(({ path }) => path)).toEqual([
      "/rest/ofscCapacity/v1/capacity",
      "/rest/ofscCapacity/v2/quota",
    ]);
    expect(server.requests[0]).toMatchObject({
      method: "GET",
      route: "GET /rest/ofscCapacity/v1/capacity",
      query: { dates: "2026-03-03" },
      headers: { authorization: basicOf(server) },
      status: 200,
    });
    expect(server.requests[1]?.body).toBe('{"items":[]}');
  });
});

describe("a page", () => {
  const from = (origin: string) =>
    new Request("https://mock.test/rest/ofscCapacity/v2/quota", {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "GET" },
    });

  it("of any origin may call, or of the listed ones, or none", async () => {
    const allowed = async (cors: boolean | string[]) =>
      (await createMockServer({ seed: smallCompany, cors }).fetch(from("https://a.test"))).headers.get(
        "access-control-allow-origin",
      );
    expect(await allowed(true)).toBe("*");
    expect(await allowed(["https://a.test"])).toBe("https://a.test");
    expect(await allowed(["https://b.test"])).toBeNull();
    expect(await allowed(false)).toBeNull();
  });
});

describe("listen", () => {
  it("serves the same over HTTP", async () => {
    const server = create();
    const { url, close } = await server.listen();
    const response = await fetch(`${url}/rest/ofscCapacity/v2/quota?dates=2026-03-03`, {
      headers: { authorization: basicOf(server) },
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty("items");
    await close();
    await expect(fetch(url)).rejects.toThrow();
  });

  it("fails where the port is taken", async () => {
    const { port, close } = await create().listen();
    await expect(create().listen({ port })).rejects.toThrow("EADDRINUSE");
    await close();
  });
});
