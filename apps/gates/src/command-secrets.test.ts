import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockServer } from "@ofsc/mock-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workspace } from "./packages.js";

const program = join(workspace, "apps/cli/bin/ofsc.js");
const canary = "canary-7f3e9b-secret";
const folder = mkdtempSync(join(tmpdir(), "ofsc-secrets-"));
const server = createMockServer({ seed: { applications: [{ label: "demo", clientSecret: canary }] } as never });
let stop: () => Promise<void>;
let env: NodeJS.ProcessEnv;
const sinks = new Map<string, string>();

beforeAll(async () => {
  const { url, close } = await server.listen({ port: 0 });
  stop = close;
  const [home, temporary, state] = ["home", "temporary", "state"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const one of [home, temporary, state]) mkdirSync(one);
  env = {
    PATH: process.env["PATH"],
    HOME: home,
    XDG_CONFIG_HOME: join(home, ".config"),
    TMPDIR: temporary,
    OFSC_NO_KEYRING: "1",
    // What Node writes when it dies, it writes here.
    NODE_OPTIONS: `--report-on-fatalerror --report-uncaught-exception --report-directory=${temporary}`,
    OFSC_BASE_URL: url,
    // The doctor asks whether there is a newer version; nothing of the tests leaves this machine.
    npm_config_registry: url,
    OFSC_INSTANCE: server.credentials.instance,
    OFSC_CLIENT_ID: server.credentials.clientId,
    OFSC_CLIENT_SECRET: server.credentials.clientSecret,
  };
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command and keeps all that came out of it, what others see of the process among it. */
function run(
  name: string,
  args: readonly string[],
  { stdin = "", more = {} as NodeJS.ProcessEnv, stopAt = "", endAt = "" } = {},
) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...env, ...more },
    cwd: join(folder, "state"),
    stdio: ["pipe", "pipe", "pipe"],
  });
  const keep = (sink: string, text: string) =>
    sinks.set(`${name}: ${sink}`, (sinks.get(`${name}: ${sink}`) ?? "") + text);
  if (process.platform === "linux") {
    for (const part of ["cmdline", "comm"]) keep(part, readFileSync(`/proc/${child.pid}/${part}`, "utf8"));
  }
  for (const sink of ["stdout", "stderr"] as const)
    child[sink].on("data", (chunk: Buffer) => {
      keep(sink, String(chunk));
      if (endAt && sinks.get(`${name}: stdout`)?.includes(endAt)) child.stdin.end();
      if (stopAt && String(chunk).includes(stopAt)) child.kill("SIGINT");
    });
  child.stdin.on("error", () => {});
  child.stdin.write(stdin);
  if (!endAt) child.stdin.end();
  return new Promise<number | null>((done) => child.on("close", done));
}

/** All files below a folder, with what is in them. */
function filesIn(path: string): [string, string][] {
  return readdirSync(path).flatMap((name): [string, string][] => {
    const file = join(path, name);
    return statSync(file).isDirectory() ? filesIn(file) : [[file, readFileSync(file, "latin1")]];
  });
}

const day = ["--date-from", "today", "--date-to", "today"];
const request = (id: number, method: string, params: object) => JSON.stringify({ jsonrpc: "2.0", id, method, params });
const mcp = [
  request(1, "initialize", {
    protocolVersion: "2025-06-18",
    capabilities: {},
    clientInfo: { name: "t", version: "1" },
  }),
  '{"jsonrpc":"2.0","method":"notifications/initialized"}',
  request(2, "tools/call", { name: "read", arguments: { operation: "core.users.list", limit: 1 } }),
  request(3, "tools/call", { name: "read", arguments: { operation: "nothing" } }),
].join("\n");

describe("a secret", () => {
  it("is in no sink of the command", async () => {
    const secret = server.credentials.clientSecret;
    await run("verbose list", ["activities", "list", ...day, "--limit", "2", "--verbose"]);
    await run("dry run", ["activities", "update", "4226335", "--city", "Miami", "--dry-run"]);
    await run("refused", ["activities", "get", "1", "--verbose", "-o", "json"]);
    await run("wrong secret", ["whoami", "--verbose"], { more: { OFSC_CLIENT_SECRET: `${secret}-wrong` } });
    await run("no server", ["whoami", "--verbose"], { more: { OFSC_BASE_URL: "http://127.0.0.1:2" } });
    await run("doctor", ["doctor"]);
    await run("whoami", ["whoami"]);
    await run("api", ["api", "GET", "/rest/ofscCore/v1/events/subscriptions", "-i", "--verbose"]);
    await run("profile", ["profiles", "show"]);
    await run("follow", ["events", "follow", "--once", "--state", "place.json", "--verbose"]);
    await run("export", ["export", "users", "--out", "users.ndjson", "--verbose"]);
    await run("pull", ["config", "pull", "configuration", "--only", "shifts,applications"]);
    writeFileSync(join(folder, "state", "rows.ndjson"), '{"resourceId":"NEW1"}\n');
    await run("import", ["import", "resources", "rows.ndjson", "--report", "failed.ndjson", "--yes", "--verbose"]);
    await run("mcp", ["mcp", "--allow-write", "*"], { stdin: `${mcp}\n`, endAt: '"id":2' });
    server.faults.add({ kind: "latency", route: "GET /rest/ofscCore/v1/users", milliseconds: 5000 });
    await run("interrupted", ["users", "list", "--verbose"], { stopAt: "oauth" });
    server.faults.clear();
    const { OFSC_CLIENT_SECRET: _, OFSC_CLIENT_ID: id, OFSC_BASE_URL: url, ...bare } = env;
    env = { ...bare, OFSC_INSTANCE: undefined };
    const login = [
      "login",
      "--instance",
      "mock",
      "--client-id",
      String(id),
      "--base-url",
      String(url),
      "--with-secret",
    ];
    expect(await run("login", [...login, "--verbose"], { stdin: secret })).toBe(0);
    await run("after login", ["whoami", "--verbose"]);
    await run("profile of login", ["profiles", "show"]);

    const written = filesIn(folder).filter(([file]) => !file.endsWith(".secret"));
    const found = [...sinks, ...written].filter(([, text]) =>
      [
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString("base64"),
        Buffer.from(`${id}@mock:${secret}`).toString("base64"),
      ].some((form) => text.includes(form)),
    );
    expect(found.map(([sink]) => sink)).toEqual([]);
    // The tokens that were given are secrets, too.
    const tokens = server.requests.flatMap(
      ({ headers }) => /^Bearer (.+)$/.exec(headers["authorization"] ?? "")?.[1] ?? [],
    );
    expect(new Set(tokens).size).toBeGreaterThan(0);
    expect(
      [...sinks, ...written].filter(([, text]) => tokens.some((token) => text.includes(token))).map(([sink]) => sink),
    ).toEqual([]);
    // The test has looked at something.
    expect(sinks.get("mcp: stdout")).toContain("Data from Oracle Field Service");
    expect(sinks.get("verbose list: stderr")).toContain("core.activities.list");
    expect(written.map(([file]) => file)).toEqual(expect.arrayContaining([join(folder, "state", "users.ndjson")]));
  }, 180_000);

  it("that login kept is in one file, for its owner alone", () => {
    const kept = filesIn(folder).filter(([, text]) => text.includes(server.credentials.clientSecret));
    expect(kept.map(([file]) => file)).toEqual([expect.stringMatching(/mock\.secret$/)]);
    if (process.platform !== "win32") expect(statSync(kept[0]?.[0] ?? "").mode & 0o077).toBe(0);
  });

  it("takes nothing of a crash with it", async () => {
    // A home that is no folder: what nobody has thought of ends in words, without a stack and without a report.
    writeFileSync(join(folder, "no-folder"), "");
    const code = await run("crash", ["profiles", "use", "mock"], {
      more: { XDG_CONFIG_HOME: join(folder, "no-folder") },
    });
    expect(code).not.toBe(0);
    expect(sinks.get("crash: stderr")).not.toContain("    at ");
  });
});
