import { createMockServer, type MockServer } from "@ofsc/mock-server";
import { createOfsc, type Ofsc } from "@ofsc/sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reads } from "./cases/reads.js";
import { writes } from "./cases/writes.js";
import { check, type LiveCase, Skipped } from "./live-case.js";
import { liveTests } from "./live-tests.js";
import { runCases } from "./run-cases.js";

const now = new Date("2026-12-01T08:00:00Z");
let server: MockServer;
let listener: Awaited<ReturnType<MockServer["listen"]>>;
let ofsc: Ofsc;

beforeAll(async () => {
  server = createMockServer({ clock: now.toISOString() });
  listener = await server.listen();
  const { instance, clientId, clientSecret } = server.credentials;
  ofsc = createOfsc({ instance, clientId, clientSecret, baseUrl: listener.url });
}, 60_000);
afterAll(() => listener.close());

/** All that the server knows, part by part, but for the numbers it has given out and what it tells of the past. */
function stateOf({ world }: MockServer): Record<string, string> {
  const { ids, events, clock, routes, ...rest } = world;
  // A route that nothing is on is as good as none.
  const state = { ...rest, routes: [...routes].filter(([, activities]) => activities.size > 0) };
  const plain = (_: string, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value);
  return Object.fromEntries(Object.entries(state).map(([name, part]) => [name, JSON.stringify(part, plain)]));
}
/** The parts that are no longer what they were. */
const changed = (before: Record<string, string>) =>
  Object.entries(stateOf(server)).flatMap(([name, part]) => (part === before[name] ? [] : [name]));

const run = async (env: Record<string, string>) => {
  const lines: string[] = [];
  const code = await liveTests({ env, cwd: "/nowhere", now, print: (line) => void lines.push(line) });
  return { code, lines };
};
const environment = () => ({
  OFSC_INSTANCE: server.credentials.instance,
  OFSC_CLIENT_ID: server.credentials.clientId,
  OFSC_CLIENT_SECRET: server.credentials.clientSecret,
  OFSC_BASE_URL: listener.url,
});

describe("the live tests", () => {
  it("pass against a server that behaves, and leave no trace", async () => {
    const before = stateOf(server);
    const { code, lines } = await run(environment());
    expect(lines.filter((line) => /^(FAIL|drift)/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("skip"))).toEqual([expect.stringContaining("partsCatalog")]);
    expect(lines.at(-1)).toBe(`${reads.length + writes.length - 1} passed, 1 skipped, 0 failed`);
    expect(code).toBe(0);
    expect(changed(before)).toEqual([]);
  });

  it("say plainly that they were skipped when nothing names an instance, and send nothing", async () => {
    const { OFSC_CLIENT_SECRET, OFSC_INSTANCE, ...some } = environment();
    const sent = server.requests.length;
    for (const [env, names] of [
      [{}, "OFSC_INSTANCE, OFSC_CLIENT_ID, OFSC_CLIENT_SECRET or OFSC_CLIENT_SECRET_FILE"],
      [some, "OFSC_INSTANCE, OFSC_CLIENT_SECRET or OFSC_CLIENT_SECRET_FILE"],
    ] as const) {
      const { code, lines } = await run(env);
      expect(lines).toEqual([`live tests skipped: no instance to run against, as ${names} is not set`]);
      expect(code).toBe(0);
    }
    expect(server.requests).toHaveLength(sent);
  });

  it("leave no trace when they fail half-way", async () => {
    const before = stateOf(server);
    // Everything works but the reads that follow a write.
    const faults = [
      "GET /rest/ofscMetadata/v1/workSkills/{label}",
      "GET /rest/ofscMetadata/v1/shifts/{label}",
      "GET /rest/ofscCore/v1/events/subscriptions/{subscriptionId}",
      "PATCH /rest/ofscCore/v1/activities/{activityId}",
    ].map((route) => ({ route, kind: "status", status: 400 }) as const);
    for (const fault of faults) server.faults.add(fault);
    const outcomes = await runCases(ofsc, writes, { now });
    server.faults.clear();
    expect(outcomes.map(({ result }) => result)).toEqual(writes.map(() => "failed"));
    expect(changed(before)).toEqual([]);
  });

  it("end with an error when a case fails", async () => {
    server.faults.add({ route: "GET /rest/ofscMetadata/v1/workSkills", kind: "status", status: 400, detail: "no" });
    const { code, lines } = await run(environment());
    server.faults.clear();
    expect(code).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^FAIL metadata\.workSkills\.list: .*no/));
  });
});

describe("a run of cases", () => {
  const outcomeOf = async (one: LiveCase["run"]) => {
    const [outcome] = await runCases(ofsc, [{ name: "a case", run: one }], { now });
    return outcome;
  };

  it("undoes what a case has done, the last first, whether it succeeds or not", async () => {
    const undone: string[] = [];
    const work = async (fails: boolean) =>
      outcomeOf(async ({ undo }) => {
        for (const what of ["a", "b"]) undo(what, async () => undone.push(what));
        check(!fails, "another end");
      });
    expect(await work(false)).toEqual({ name: "a case", result: "passed" });
    expect(await work(true)).toEqual({ name: "a case", result: "failed", why: "expected another end" });
    expect(undone).toEqual(["b", "a", "b", "a"]);
  });

  it("tells what it could not undo, and minds nothing that is gone already", async () => {
    const stuck = await outcomeOf(async ({ undo, ofsc: { core } }) => {
      undo("a stone", async () => Promise.reject("too heavy"));
      undo("an activity", () => core.activities.delete(1));
    });
    expect(stuck).toEqual({ name: "a case", result: "failed", why: "a stone is left behind: too heavy" });
  });

  it("skips what an instance cannot do, or does not allow", async () => {
    const cannot = await outcomeOf(async () => Promise.reject(new Skipped("no stones")));
    expect(cannot).toEqual({ name: "a case", result: "skipped", why: "no stones" });
    server.faults.add({ route: "*", kind: "status", status: 403, times: 1 });
    const mayNot = await outcomeOf(({ ofsc: { core } }) => core.activities.get(1).then());
    expect(mayNot).toMatchObject({ result: "skipped", why: expect.stringMatching(/^not allowed: /) });
  });

  it("gives each case a prefix of its own", async () => {
    const prefixes = new Set<string>();
    const collect = { name: "a case", run: async ({ prefix }: { prefix: string }) => prefixes.add(prefix) };
    await runCases(ofsc, [collect, collect], { now });
    await runCases(ofsc, [collect], { now: new Date(now.getTime() + 1) });
    expect(prefixes.size).toBe(3);
  });
});
