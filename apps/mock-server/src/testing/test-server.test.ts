import { createCore } from "@ofsc/core";
import { describe, expect, it, vi } from "vitest";
import { mockServer as forJest } from "../jest.js";
import { mockServer } from "../vitest.js";
import { createTestServer } from "./test-server.js";

const server = mockServer();
const core = createCore(server.options);
const [id = 0] = server.world.activities.keys();
const nameOf = async () => (await core.activities.get(id)).customerName;

describe("a server for tests", () => {
  for (const round of ["one", "another"]) {
    it(`is as new for ${round} test`, async () => {
      expect(new Date(server.clock.now()).toISOString()).toBe("2026-03-02T12:00:00.000Z");
      expect(await nameOf()).not.toBe("Changed");
      await core.activities.update(id, { customerName: "Changed" });
      expect(await nameOf()).toBe("Changed");
      server.clock.advance(86_400_000);
    });
  }

  it.each([429, 500, 503])("has a client try again after %d at once, whatever it was told to wait", async (status) => {
    server.faults.add({ kind: "status", status, retryAfter: 40, times: 2 });
    const { attempts } = await core.users.list({ limit: 1 }).withResponse();
    expect(attempts.filter(({ verdict }) => verdict !== "succeeded").map(({ delayMs }) => delayMs)).toEqual([0, 0]);
  });

  it("has it try again at once after a connection is lost", async () => {
    server.faults.add({ kind: "reset", times: 2 });
    const { attempts } = await core.users.list({ limit: 1 }).withResponse();
    expect(attempts.map(({ delayMs }) => delayMs)).toEqual([0, 0, undefined]);
  });

  it("takes all that a server takes", () => {
    const own = createTestServer(
      { clock: "2030-01-01T00:00:00Z", seed: { base: "empty", instance: "own" } },
      { beforeEach: () => {} },
    );
    expect(own.options).toMatchObject({ instance: "own", clientId: "demo" });
    expect(new Date(own.clock.now()).getUTCFullYear()).toBe(2030);
  });
});

describe("in Jest", () => {
  it("starts over by the global hook, and says so where there is none", () => {
    expect(() => forJest()).toThrow("injectGlobals");
    const works: (() => void)[] = [];
    vi.stubGlobal("beforeEach", (work: () => void) => works.push(work));
    const jest = forJest({ seed: { base: "empty" } });
    vi.unstubAllGlobals();
    jest.world.users.set("x", { login: "x" });
    for (const work of works) work();
    expect(jest.world.users.size).toBe(0);
  });
});
