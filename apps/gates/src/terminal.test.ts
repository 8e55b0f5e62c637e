import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { createMockServer } from "@ofsc/mock-server";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { workspace } from "./packages.js";
import { absentTerminal, keys, startAtTerminal, type Terminal } from "./pseudo-terminal.js";

const program = join(workspace, "apps/cli/bin/ofsc.js");
const folder = mkdtempSync(join(tmpdir(), "ofsc-terminal-"));
const server = createMockServer({ clock: "2026-12-01T14:00:00Z" });
const secret = server.credentials.clientSecret;
let env: NodeJS.ProcessEnv;
let stop: () => Promise<void>;

beforeAll(async () => {
  const { url, close } = await server.listen({ port: 0 });
  stop = close;
  const { instance, clientId } = server.credentials;
  env = {
    PATH: process.env["PATH"],
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, ".config"),
    TZ: "UTC",
    OFSC_NO_KEYRING: "1",
    OFSC_BASE_URL: url,
    OFSC_INSTANCE: instance,
    OFSC_CLIENT_ID: clientId,
    OFSC_CLIENT_SECRET: secret,
  };
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => server.faults.clear());

const ofsc = (args: readonly string[], columns?: number, more: NodeJS.ProcessEnv = {}): Terminal =>
  startAtTerminal(process.execPath, [program, ...args], {
    env: { ...env, ...more },
    cwd: folder,
    ...(columns && { columns }),
  });
const arrived = async (method: string, path: RegExp) => {
  const found = () => server.requests.some((request) => request.method === method && path.test(request.path));
  while (!found()) await new Promise((done) => setTimeout(done, 20));
};
const today = ["--date-from", "2026-12-01", "--date-to", "2026-12-01"];

if (absentTerminal) it.skip(`absent: ${absentTerminal}`, () => {});

describe.skipIf(absentTerminal)("at a terminal", () => {
  it("a table is as wide as the terminal, with colours, and says how many there are", async () => {
    const terminal = ofsc(["activities", "list", ...today, "--limit", "3"], 60);
    expect(await terminal.ended).toBe(0);
    expect(terminal.shown()).toContain("\u001b[1m");
    const lines = stripVTControlCharacters(terminal.shown()).split("\r\n").filter(Boolean);
    expect(lines).toHaveLength(5);
    expect(lines.every((line) => line.length <= 60)).toBe(true);
    expect(lines.at(-1)).toBe("3 shown, there are more; --all shows all");
  }, 30_000);

  it("what is missing is asked for, from the instance's own lists, and the line to repeat is said", async () => {
    const terminal = ofsc(["activities", "create", "--date", "2026-12-02", "-o", "json"]);
    await terminal.sees("activity-type");
    await terminal.sees("Repair");
    terminal.type("rep");
    await terminal.sees("1 match");
    terminal.type(keys.enter);
    await terminal.sees("resource-id");
    await terminal.sees("Sunrise");
    terminal.type("55011");
    await terminal.sees("1 match");
    terminal.type(keys.enter);
    expect(await terminal.ended, terminal.shown()).toBe(0);
    const text = stripVTControlCharacters(terminal.shown());
    expect(text).toContain(
      "again: ofsc activities create --date 2026-12-02 -o json --activity-type RP --resource-id 55011",
    );
    const { activityId } = JSON.parse(text.slice(text.indexOf("{\r\n"))) as { activityId: number };
    expect(server.world.activities.get(activityId)).toMatchObject({ activityType: "RP" });
  }, 30_000);

  it("login asks, hides the secret, and keeps what it tried", async () => {
    const { OFSC_INSTANCE: instance, OFSC_CLIENT_ID: clientId, OFSC_CLIENT_SECRET: _, ...bare } = env;
    const terminal = startAtTerminal(
      process.execPath,
      [program, "login", "--base-url", String(bare["OFSC_BASE_URL"]), "--name", "try"],
      { env: { ...bare, OFSC_BASE_URL: undefined }, cwd: folder },
    );
    await terminal.sees("Instance");
    terminal.type(`${instance}${keys.enter}`);
    await terminal.sees("Client id");
    terminal.type(`${clientId}${keys.enter}`);
    await terminal.sees("Client secret");
    terminal.type(`${secret}${keys.enter}`);
    expect(await terminal.ended, terminal.shown()).toBe(0);
    expect(terminal.shown()).not.toContain(secret);
    expect(terminal.shown()).toContain('Profile "try" is now the default');
    expect(readFileSync(join(folder, ".config/ofsc/config.toml"), "utf8")).not.toContain(secret);
  }, 30_000);

  it("what destroys asks, names the instance, and takes anything but yes for no", async () => {
    const id = String([...server.world.activities.keys()].at(-1));
    const no = ofsc(["activities", "delete", id]);
    await no.sees(`activities delete ${id} on mock?`);
    no.type(keys.enter);
    expect(await no.ended).toBe(1);
    expect(no.shown()).toContain("nothing was sent");
    expect(server.world.activities.has(Number(id))).toBe(true);
    const yes = ofsc(["activities", "delete", id]);
    await yes.sees("(y/N)");
    yes.type(`y${keys.enter}`);
    expect(await yes.ended, yes.shown()).toBe(0);
    expect(server.world.activities.has(Number(id))).toBe(false);
  }, 30_000);

  it("Ctrl-C ends a question with 130, and nothing is sent; so does the end of the input", async () => {
    for (const key of [keys.ctrlC, keys.ctrlD]) {
      const before = server.requests.filter(({ method }) => method === "DELETE").length;
      const terminal = ofsc(["activities", "delete", "4226335"]);
      await terminal.sees("(y/N)");
      terminal.type(key);
      expect(await terminal.ended, terminal.shown()).toBe(130);
      expect(server.requests.filter(({ method }) => method === "DELETE")).toHaveLength(before);
    }
  }, 30_000);

  it("prompts and progress are not part of what is redirected", async () => {
    const line = `"${process.execPath}" "${program}" activities delete 4226338 > answer.txt`;
    const terminal = startAtTerminal("/bin/sh", ["-c", line], { env, cwd: folder });
    await terminal.sees("(y/N)");
    terminal.type(`n${keys.enter}`);
    await terminal.ended;
    expect(readFileSync(join(folder, "answer.txt"), "utf8")).toBe("");
  }, 30_000);

  it("says how far it is when it takes longer than half a second, and clears that line", async () => {
    server.faults.add({ kind: "latency", route: "GET /rest/ofscCore/v1/activities", milliseconds: 300 });
    const args = ["activities", "list", ...today, "--all", "--page-size", "100", "-o", "ndjson"];
    const line = `"${process.execPath}" "${program}" ${args.join(" ")} > rows.ndjson`;
    const terminal = startAtTerminal("/bin/sh", ["-c", line], { env, cwd: folder });
    await terminal.sees(/\d00\b.*\/s/);
    expect(await terminal.ended).toBe(0);
    expect(terminal.shown().endsWith("\r\u001b[K")).toBe(true);
    const rows = readFileSync(join(folder, "rows.ndjson"), "utf8").trimEnd().split("\n");
    expect(rows.length).toBeGreaterThan(300);
    expect(() => rows.map((row) => JSON.parse(row))).not.toThrow();
  }, 30_000);
});

describe.skipIf(absentTerminal)("Ctrl-C during a write", () => {
  const patch = "PATCH /rest/ofscCore/v1/activities/{activityId}" as const;
  const update = ["activities", "update", "4226340", "--customer-name", "A. Smith"];

  it("while it signs in: nothing was sent, so 130", async () => {
    server.faults.add({ kind: "latency", route: "POST /rest/oauthTokenService/v2/token", milliseconds: 20_000 });
    server.requests.length = 0;
    const terminal = ofsc(update);
    await arrived("POST", /oauthTokenService/);
    terminal.type(keys.ctrlC);
    expect(await terminal.ended).toBe(130);
    expect(server.requests.some(({ method }) => method === "PATCH")).toBe(false);
  }, 30_000);

  it("while it waits for the answer: nobody knows, so 8", async () => {
    server.faults.add({ kind: "latency", route: patch, milliseconds: 20_000 });
    server.requests.length = 0;
    const terminal = ofsc(update);
    await arrived("PATCH", /activities/);
    terminal.type(keys.ctrlC);
    expect(await terminal.ended).toBe(8);
    expect(terminal.shown()).toContain("may have been applied");
  }, 30_000);

  it("while it waits to repeat what was refused: it was not applied, so 130", async () => {
    server.faults.add({ kind: "status", route: patch, status: 429, retryAfter: 20 });
    server.requests.length = 0;
    const terminal = ofsc(update);
    await arrived("PATCH", /activities/);
    await new Promise((done) => setTimeout(done, 300));
    terminal.type(keys.ctrlC);
    expect(await terminal.ended).toBe(130);
  }, 30_000);

  it("twice ends at once", async () => {
    server.faults.add({ kind: "latency", route: patch, milliseconds: 20_000 });
    server.requests.length = 0;
    const terminal = ofsc(update);
    await arrived("PATCH", /activities/);
    terminal.type(keys.ctrlC);
    terminal.type(keys.ctrlC);
    expect([8, 130]).toContain(await terminal.ended);
  }, 30_000);
});
