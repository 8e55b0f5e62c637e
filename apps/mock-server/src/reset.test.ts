import { describe, expect, it } from "vitest";
import { asker, basic } from "../test/ask.js";
import { mondayMorning } from "../test/small-company.js";
import { workCompany } from "../test/work-company.js";
import { createMockServer } from "./server.js";
import type { World } from "./world/world.js";

const core = "/rest/ofscCore/v1";

/** All that a world holds, as text. */
const textOf = (world: World) =>
  JSON.stringify(world, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value));

describe("a reset", () => {
  it("brings back the company as it was at first, whatever was done to it", async () => {
    const server = createMockServer({ seed: workCompany, clock: mondayMorning });
    const ask = asker(server);
    const { world } = server;
    const before = textOf(world);
    const { activities } = world;
    for (let round = 0; round < 2; round++) {
      await ask(`PATCH ${core}/activities/1`, { customerName: "Changed" });
      await ask(`DELETE ${core}/activities/2`);
      await ask(`POST ${core}/activities`, { activityType: "RP", resourceId: "ann", date: "2026-03-05" });
      await ask(`POST ${core}/activities/1/custom-actions/start`, {});
      await ask(`PATCH ${core}/resources/ann`, { name: "Ann" });
      await ask(`POST ${core}/events/subscriptions`, { events: ["activityUpdated"] });
      await ask(`PUT ${core}/activities/3/requiredInventories`, { items: [{ inventoryType: "MODEM", quantity: 1 }] });
      Object.assign(world.activities.get(3) ?? {}, { customerName: "by hand" });
      Object.assign(world.users.get("ann") ?? {}, { name: "by hand" });
      world.online.add("ann");
      server.emit({ eventType: "routeActivated" });
      expect(textOf(world)).not.toBe(before);
      server.reset();
      expect(textOf(world)).toBe(before);
      expect(server.world).toBe(world);
      expect(world.activities).toBe(activities);
    }
  });

  it("turns back the clock, ends faults, forgets what was received, and lets clients keep their tokens", async () => {
    const server = createMockServer({
      seed: workCompany,
      clock: mondayMorning,
      faults: [{ kind: "status", status: 503, times: 1 }],
      control: true,
    });
    const ask = asker(server);
    const [application] = [...server.world.applications.values()];
    const start = server.clock.now();
    const { token } = server.tokens.issue({ ...(application ? { application } : {}) });
    const withToken = asker(server, `Bearer ${token}`);
    server.clock.advance(60_000);
    server.faults.add({ kind: "status", status: 500 });
    expect((await withToken(`GET ${core}/activities/1`)).status).toBe(503);
    expect((await withToken(`GET ${core}/activities/1`)).status).toBe(500);

    server.reset();
    expect([server.clock.now(), server.requests, server.tokens.issued]).toEqual([start, [], 0]);
    expect((await ask(`GET ${core}/activities/1`)).status).toBe(503);
    expect((await withToken(`GET ${core}/activities/1`)).status).toBe(200);
    expect((await ask(`GET ${core}/activities/1`)).status).toBe(200);
    const { data } = await ask("GET /_mock/report");
    expect(data.calls[`GET ${core}/activities/{activityId}`]).toBe(3);
  });

  it("follows the real time again where there was no other clock", () => {
    const server = createMockServer({ seed: workCompany });
    server.clock.advance(86_400_000);
    server.reset();
    expect(Math.abs(server.clock.now() - Date.now())).toBeLessThan(1000);
  });

  it("works out anew what takes no room", async () => {
    const lazy = { technicians: 2, activitiesPerDay: 3, days: 2 };
    const server = createMockServer({ seed: { base: "empty" }, clock: mondayMorning, lazy });
    const ask = asker(server);
    const id = 1_000_000_000;
    const before = (await ask(`GET ${core}/activities/${id}`)).data;
    await ask(`PATCH ${core}/activities/${id}`, { customerName: "Changed" });
    await ask(`DELETE ${core}/activities/${id + 1}`);
    server.reset();
    expect((await ask(`GET ${core}/activities/${id}`)).data).toEqual(before);
    expect((await ask(`GET ${core}/activities/${id + 1}`)).status).toBe(200);
  });

  it("draws the same from the seed as before", async () => {
    const server = createMockServer({ seed: workCompany, clock: mondayMorning });
    const ask = asker(server);
    const draw = async () => {
      server.faults.add({ kind: "status", status: 503, rate: 0.5 });
      const statuses: number[] = [];
      for (let count = 0; count < 20; count++) statuses.push((await ask(`GET ${core}/activities/1`)).status);
      return statuses;
    };
    const first = await draw();
    server.reset();
    expect(await draw()).toEqual(first);
  });
});

describe("companies from one seed", () => {
  it("are built once, and each is its own", async () => {
    const options = { clock: mondayMorning } as const;
    const [one, other] = [createMockServer(options), createMockServer(options)];
    const before = textOf(other.world);
    const [id = 0] = one.world.activities.keys();
    Object.assign(one.world.activities.get(id) ?? {}, { customerName: "Changed" });
    one.world.routes.clear();
    for (const resource of one.world.resources.values()) Object.assign(resource, { name: "Changed" });
    expect(textOf(other.world)).toBe(before);
    expect(textOf(createMockServer(options).world)).toBe(before);
  });

  it("are those of a minute, whenever in it they were built", () => {
    const seed = { ...workCompany, instance: "minute" };
    const at = (time: string) => textOf(createMockServer({ seed, clock: `2026-03-02T${time}Z` }).world);
    const late = at("12:00:59.900");
    // So that it is built anew.
    for (const minute of ["01", "02", "03", "04"]) at(`12:${minute}:00`);
    expect(at("12:00:01")).toBe(late);
  });

  it("do not follow a document that is changed afterwards", () => {
    const seed = { ...workCompany, users: [{ login: "zoe", name: "Zoe" }] };
    const server = createMockServer({ seed, clock: mondayMorning });
    Object.assign(seed.users[0] ?? {}, { name: "Changed" });
    server.reset();
    expect(server.world.users.get("zoe")?.name).toBe("Zoe");
  });
});

describe("who gets in", () => {
  const status = async (server: ReturnType<typeof createMockServer>, name: string, secret: string) =>
    (await asker(server, basic(name, secret))(`GET ${core}/resources`)).status;

  it("is the application of the document rather than that of the company", async () => {
    const server = createMockServer({
      seed: {
        applications: [
          { label: "closed", status: "inactive", clientSecret: "x" },
          { label: "own", clientSecret: "s" },
        ],
        users: [{ login: "admin", password: "p", resources: ["SUNRISE"] }],
      },
    });
    expect(server.credentials).toMatchObject({ clientId: "own", clientSecret: "s" });
    expect(server.credentials.user).toEqual({ login: "admin", password: "p" });
    expect(await status(server, "own@mock", "s")).toBe(200);
    expect(await status(server, "demo@mock", "demo-secret")).toBe(200);
  });

  it("is the usual application where a document starts from nothing and names none", async () => {
    const server = createMockServer({ seed: { base: "empty" } });
    const { clientId, clientSecret } = server.credentials;
    expect(clientSecret).not.toBe("");
    expect(await status(server, `${clientId}@mock`, clientSecret)).toBe(200);
    expect(createMockServer({ seed: { base: "empty", applications: [] } }).credentials.clientSecret).toBe("");
  });

  it("is listed first, in the order of the document", async () => {
    const server = createMockServer({
      seed: { users: [{ login: "zoe" }, { login: "admin" }, { login: "dispatcher", password: "p" }] },
    });
    const { data } = await asker(server)(`GET ${core}/users?limit=4`);
    const logins = data.items.map(({ login }: { login: string }) => login);
    expect(logins.slice(0, 3)).toEqual(["zoe", "admin", "dispatcher"]);
    expect(logins[3]).toMatch(/^tech/);
    expect(data.totalResults).toBe(103);
  });
});
