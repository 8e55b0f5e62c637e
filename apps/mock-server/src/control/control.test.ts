import { describe, expect, it } from "vitest";
import { mondayMorning, smallCompany } from "../../test/small-company.js";
import { createMockServer, type MockServerOptions } from "../server.js";

const open = (options: MockServerOptions = {}) => {
  const server = createMockServer({ seed: smallCompany, clock: mondayMorning, control: true, ...options });
  const ask = async (method: string, path: string, body?: unknown) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await server.fetch(new Request(`http://mock.test/_mock/${path}`, init));
    return { status: response.status, data: (await response.json()) as Record<string, unknown> };
  };
  return { server, ask };
};

describe("another process", () => {
  it("finds nothing unless it was asked for", async () => {
    const { ask } = open({ control: false });
    expect((await ask("GET", "clock")).status).toBe(401);
  });

  it("reads and moves the clock", async () => {
    const { server, ask } = open();
    expect((await ask("GET", "clock")).data).toEqual({ now: "2026-03-02T12:00:00.000Z" });
    expect((await ask("POST", "clock", { advance: 3_600_000 })).data).toEqual({ now: "2026-03-02T13:00:00.000Z" });
    await ask("POST", "clock", { set: "2026-04-01T00:00:00Z" });
    expect(new Date(server.clock.now()).toISOString()).toBe("2026-04-01T00:00:00.000Z");
    expect((await ask("POST", "clock", { advance: "much" })).status).toBe(400);
    expect((await ask("POST", "clock")).status).toBe(400);
  });

  it("starts over, and counts by what activities have themselves", async () => {
    const { server, ask } = open();
    server.clock.advance(1000);
    server.world.activities.clear();
    expect((await ask("POST", "reset")).status).toBe(200);
    expect((await ask("GET", "count?by=status")).data).toEqual({ pending: 3 });
    expect((await ask("GET", "count?by=constructor")).data).toEqual({});
    expect((await ask("GET", "clock")).data).toEqual({ now: "2026-03-02T12:00:00.000Z" });
  });

  it("adds faults and ends them", async () => {
    const { server, ask } = open();
    expect((await ask("POST", "faults", { kind: "status", status: 503 })).status).toBe(200);
    const status = async () => (await server.fetch(new Request("http://mock.test/rest/ofscCore/v1/users"))).status;
    expect(await status()).toBe(503);
    await ask("DELETE", "faults");
    expect(await status()).toBe(401);
    expect((await ask("POST", "faults", { kind: "drift" })).status).toBe(400);
  });

  it("reads what was called, how the limits held, and how often a value is there", async () => {
    const { server, ask } = open();
    await server.fetch(
      new Request("http://mock.test/rest/ofscCore/v1/activities?dateFrom=2026-03-02&dateTo=2026-03-02"),
    );
    expect((await ask("GET", "report")).data).toMatchObject({
      calls: { "GET /rest/ofscCore/v1/activities": 1 },
      limits: [{ limit: "activities", calls: 1, most: 1, refused: 0 }],
    });
    const { data } = await ask("GET", "count?by=activityType");
    const total = Object.values(data).reduce<number>((sum, count) => sum + Number(count), 0);
    expect(total).toBe(server.world.activities.size);
    expect((await ask("GET", "count")).status).toBe(200);
  });

  it("lets events happen, and deletes subscriptions as an administrator would", async () => {
    const { server, ask } = open();
    const happening = { eventType: "routeActivated", routeDetails: { resourceId: "ann" } };
    expect((await ask("POST", "events", { happening, times: 3 })).data).toEqual({ emitted: 3 });
    expect((await ask("POST", "events", { happening })).data).toEqual({ emitted: 1 });
    expect((await ask("POST", "events", { happenings: [happening, happening] })).data).toEqual({ emitted: 2 });
    expect(server.world.events).toHaveLength(6);
    expect((await ask("POST", "events", {})).status).toBe(400);
    expect((await ask("DELETE", "subscriptions")).data).toEqual({ deleted: 0 });
  });
});
