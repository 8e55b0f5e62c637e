import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { credentials, folders } from "../test/folders.js";
import { loadConfig } from "./load-config.js";

// One setting per number, so that a value tells the source that it came from.
const keys = ["total", "attempt", "idle"] as const;
const variables = { total: "OFSC_TIMEOUT", attempt: "OFSC_TIMEOUT_ATTEMPT", idle: "OFSC_TIMEOUT_IDLE" };
const defaults = { total: 120_000, attempt: 30_000, idle: 15_000 };

type Timeouts = Partial<Record<(typeof keys)[number], number>>;
const timeouts = fc.record(Object.fromEntries(keys.map((key) => [key, fc.integer({ min: 1, max: 1e9 })])), {
  requiredKeys: [],
}) as fc.Arbitrary<Timeouts>;
const asVariables = (values: Timeouts) =>
  Object.fromEntries(keys.flatMap((key) => (values[key] === undefined ? [] : [[variables[key], String(values[key])]])));
const asToml = (values: Timeouts, table: string) =>
  [`[${table}]`, ...keys.flatMap((key) => (values[key] === undefined ? [] : [`${key} = ${values[key]}`]))].join("\n");

describe("of several sources", () => {
  it("the first that says something counts, for each setting by itself", async () => {
    const { cwd, home, write } = folders();
    const sources = fc.record({
      options: timeouts,
      environment: timeouts,
      dotenv: timeouts,
      projectProfile: timeouts,
      userProfile: timeouts,
      project: timeouts,
      user: timeouts,
    });
    await fc.assert(
      fc.asyncProperty(sources, fc.boolean(), async (said, inProfile) => {
        const { options, environment, dotenv, projectProfile, userProfile, project, user } = said;
        const lines = Object.entries(asVariables(dotenv)).map(([name, value]) => `${name}=${value}`);
        write(".env", lines.join("\n"));
        write("config.toml", `${asToml(project, "timeout")}\n${asToml(projectProfile, "profiles.test.timeout")}\n`);
        write("~/config.toml", `${asToml(userProfile, "profiles.test.timeout")}\n${asToml(user, "timeout")}\n`);
        const profile = inProfile ? { profile: "test" } : {};
        const env = asVariables(environment);
        const config = await loadConfig({ cwd, home, env, ...credentials, ...profile, timeout: options });

        const order = [
          options,
          environment,
          dotenv,
          ...(inProfile ? [projectProfile, userProfile] : []),
          project,
          user,
        ];
        const expected = keys.map((key) => [
          key,
          [...order, defaults].find((source) => source[key] !== undefined)?.[key],
        ]);
        expect(config.timeout).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 60 },
    );
  });
});

describe("explain", () => {
  it("leaves out what nobody set where defaults are not wanted", async () => {
    const { cwd, home } = folders({});
    const config = await loadConfig({ cwd, home, env: {}, instance: "acme", token: "canary" });
    const shown = config.explain({ defaults: false });
    expect(shown.split("\n").map((line) => line.split(/ {2,}/)[0])).toEqual(["instance", "token"]);
  });

  it("says of each value where it came from, in the order of the table", async () => {
    const { cwd, home } = folders({
      ".env": "\nOFSC_TIMEOUT_IDLE=5\n",
      "config.toml":
        '[credentials.oauth2]\nscope = ["a", "b"]\n[profiles.test]\nretry = { attempts = 5 }\nlimits.places.users = 1\n',
    });
    const env = { OFSC_PROFILE: "test", OFSC_CLIENT_SECRET: "canary" };
    const layers = [{ name: "mine" }];
    const config = await loadConfig({ cwd, home, env, instance: "acme", clientId: "reports", layers });
    expect(
      config
        .explain()
        .split("\n")
        .map((line) => line.split(/ {2,}/)),
    ).toEqual([
      ["profile", '"test"', "environment OFSC_PROFILE"],
      ["instance", '"acme"', "options.instance"],
      ["clientId", '"reports"', "options.clientId"],
      ["clientSecret", "[redacted]", "environment OFSC_CLIENT_SECRET"],
      ["auth", '"oauth2"', "default"],
      ["scope", '["a","b"]', "config.toml:2 [credentials.oauth2] scope"],
      ["timeout.total", "120000", "default"],
      ["timeout.attempt", "30000", "default"],
      ["timeout.idle", "5", ".env:2 OFSC_TIMEOUT_IDLE"],
      ["retry.attempts", "5", "config.toml:4 [profiles.test] retry.attempts"],
      ["retry.maxRetryAfterMs", "60000", "default"],
      ["retry.maxBackoffMs", "8000", "default"],
      ["limits", "true", "config.toml:5 [profiles.test] limits.places.users"],
      ["limits.places.users", "1", "config.toml:5 [profiles.test] limits.places.users"],
      ["limits.maxWaiting", "10000", "default"],
      ["limits.maxWaitMs", "300000", "default"],
      ["breaker", "true", "default"],
      ["breaker.threshold", "0.5", "default"],
      ["breaker.windowMs", "30000", "default"],
      ["breaker.minimumCalls", "20", "default"],
      ["breaker.openMs", "[5000,10000,20000,40000,60000]", "default"],
      ["validation.response", '"observe"', "default"],
      ["maxResponseBytes", "67108864", "default"],
      ["log.level", '"off"', "default"],
      ["layers", "given in code", "options.layers"],
    ]);
  });

  it("tells a function from what it stands for", async () => {
    const { cwd, home, env } = folders();
    const config = await loadConfig({ cwd, home, env, instance: "acme", token: () => "canary" });
    expect(config.explain()).toMatch(/^token +given in code +options\.token$/m);
  });
});
