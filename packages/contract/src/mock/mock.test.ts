import { afterEach, describe, expect, it } from "vitest";
import * as technicians from "../../test/technicians.js";
import { createMock, type Listener, type Received, Refused } from "./index.js";

const { list, get, create, summon, remove, photos } = technicians;
const contract = { technicians: { list, get, create, summon, remove, photos: { set: photos.set } } };
const seen: Received[] = [];
const mock = createMock(contract, {
  before: (_, url) => (url.pathname === "/token" ? new Response("t") : undefined),
  handle: (received) => {
    seen.push(received);
    const { name, params } = received;
    if (params["resourceId"] === "nobody") throw new Refused(404, { title: "No such technician" }, { "x-why": "gone" });
    if (params["resourceId"] === "broken") throw new Error("a fault of the handler");
    if (name === "technicians.photos.set") return new Response("kept", { status: 202 });
    return name === "technicians.remove" || name === "technicians.summon" ? undefined : { technicianId: "7" };
  },
});
const ask = (verb: string, path: string, body?: unknown) =>
  mock.fetch(
    new Request(`http://mock/rest/technicians${path}`, {
      method: verb,
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    }),
  );

const open: Listener[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((listener) => listener.close()));
});

describe("a server made of a contract", () => {
  it("finds the operation, and gives its parts in the types of the contract", async () => {
    const answer = await ask("GET", "?dates=2026-12-01,2026-12-02&active=true&minHours=7");
    expect([answer.status, await answer.json()]).toEqual([200, { technicianId: "7" }]);
    expect(seen.at(-1)).toMatchObject({
      name: "technicians.list",
      query: { dates: ["2026-12-01", "2026-12-02"], active: true, minHours: 7 },
    });
    await ask("GET", "/a%2Fb");
    expect(seen.at(-1)).toMatchObject({ name: "technicians.get", params: { resourceId: "a/b" } });
    await ask("GET", "/%zz");
    expect(seen.at(-1)?.params).toEqual({ resourceId: "%zz" });
  });

  it("answers with the status that the operation documents", async () => {
    const technician = { technicianId: "7", name: "Ada", status: "active" };
    expect((await ask("POST", "", technician)).status).toBe(201);
    expect((await ask("DELETE", "/7")).status).toBe(204);
    expect((await ask("POST", "/7/summon/4")).status).toBe(204);
    expect((await ask("PUT", "/7/photo", "bytes")).status).toBe(202);
  });

  it("refuses what is not as the contract says, and what no operation is", async () => {
    expect((await ask("POST", "", { name: "" })).status).toBe(400);
    expect((await ask("POST", "", "{")).status).toBe(400);
    expect((await ask("GET", "?dates=tomorrow")).status).toBe(400);
    expect((await ask("PATCH", "/7", {})).status).toBe(404);
    const refused = await ask("GET", "/nobody");
    expect([refused.status, refused.headers.get("x-why"), await refused.json()]).toEqual([
      404,
      "gone",
      { title: "No such technician" },
    ]);
  });

  it("lets the service have its say first", async () => {
    expect(await (await mock.fetch(new Request("http://mock/token"))).text()).toBe("t");
  });

  it("listens on this machine, and says aloud what is the handler's fault", async () => {
    const listener = await mock.listen();
    open.push(listener);
    const technician = { technicianId: "7", name: "Ada", status: "active" };
    const created = await fetch(`${listener.url}/rest/technicians`, {
      method: "POST",
      body: JSON.stringify(technician),
    });
    expect(created.status).toBe(201);
    const broken = await fetch(`${listener.url}/rest/technicians/broken`);
    expect([broken.status, await broken.text()]).toEqual([500, "Error: a fault of the handler"]);
    await expect(mock.listen(Number(new URL(listener.url).port))).rejects.toThrow("EADDRINUSE");
  });
});
