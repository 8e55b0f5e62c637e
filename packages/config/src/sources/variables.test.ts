import { describe, expect, it, vi } from "vitest";
import { credentials, folders, problemsOf } from "../../test/folders.js";
import { loadConfig } from "../load-config.js";
import { allSettings } from "../settings/find-setting.js";

const load = ({ cwd, home, env }: ReturnType<typeof folders>, options = {}) =>
  loadConfig({ cwd, home, env, ...options });
const withEnv = (env: Record<string, string>) => folders({}, env);

describe("a variable", () => {
  it("is text, whatever it stands for", async () => {
    const places = withEnv({
      OFSC_TIMEOUT: "5000",
      OFSC_LIMITS_PLACES: "activities=5, users = 2",
      OFSC_BREAKER_OPEN: "1000,2000",
      OFSC_VALIDATION: "off",
      OFSC_LOG: "debug",
    });
    expect(await load(places, credentials)).toMatchObject({
      timeout: { total: 5000 },
      limits: { places: { activities: 5, users: 2 } },
      breaker: { openMs: [1000, 2000] },
      validation: { response: "off" },
      log: { level: "debug" },
    });
  });

  it.each(["on", "true", "yes", "1"])("that is %j switches on", async (OFSC_BREAKER) => {
    expect((await load(withEnv({ OFSC_BREAKER }), credentials)).breaker).toMatchObject({ threshold: 0.5 });
  });

  it.each(["off", "false", "no", "0"])("that is %j switches off", async (OFSC_BREAKER) => {
    expect((await load(withEnv({ OFSC_BREAKER }), credentials)).breaker).toBe(false);
  });

  it("that is empty is as good as none", async () => {
    const config = await load(withEnv({ OFSC_TIMEOUT: "", OFSC_INSTANCE: "" }), credentials);
    expect(config).toMatchObject({ instance: "acme", timeout: { total: 120_000 } });
  });

  it("is known by the name that it had before", async () => {
    const old = await load(withEnv({ OFSC_COMPANY: "acme" }), { token: "t" });
    expect(old).toMatchObject({ instance: "acme", warnings: ["environment OFSC_COMPANY: is now OFSC_INSTANCE"] });
    const both = await load(withEnv({ OFSC_COMPANY: "old", OFSC_INSTANCE: "acme" }), { token: "t" });
    expect(both).toMatchObject({ instance: "acme", warnings: [expect.stringContaining("OFSC_COMPANY")] });
  });

  it("that looks like a slip of the pen is a problem; of another's no more than a warning", async () => {
    const places = withEnv({ OFSC_TIMEOT: "5", OFSC_LIVE_TESTS_OF_ANOTHER_TOOL: "1", OTHER: "1" });
    expect(await problemsOf(load(places, credentials))).toEqual([
      "environment OFSC_TIMEOT: is unknown; the nearest is OFSC_TIMEOUT",
    ]);
    const others = withEnv({ OFSC_LIVE_TESTS_OF_ANOTHER_TOOL: "1", OTHER: "1" });
    expect((await load(others, credentials)).warnings).toEqual([
      expect.stringMatching(/^environment OFSC_LIVE_TESTS_OF_ANOTHER_TOOL: is unknown; the nearest is OFSC_/),
    ]);
  });

  it("with names in it needs a value for each", async () => {
    expect(await problemsOf(load(withEnv({ OFSC_LIMITS_PLACES: "activities" }), credentials))).toEqual([
      'environment OFSC_LIMITS_PLACES: expected a whole number above 0, got ""',
    ]);
  });

  it("has a name of its own", () => {
    const names = allSettings.map(({ env }) => env);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^OFSC_[A-Z_]+$/);
  });
});

describe(".env", () => {
  it("gives variables with their lines, quoted, exported or set twice", async () => {
    const text = [
      "# OFSC_TIMEOUT=1",
      "OFSC_TIMEOUT=x",
      'OFSC_RETRY_ATTEMPTS="y" # comment',
      "export OFSC_LOG=z",
      "  OFSC_TIMEOUT = w",
      "OTHER=OFSC_TIMEOUT=1",
    ];
    expect(await problemsOf(load(folders({ ".env": text.join("\r\n") }), credentials))).toEqual([
      expect.stringMatching(/^\.env:4 OFSC_LOG: .*"z"$/),
      expect.stringMatching(/^\.env:3 OFSC_RETRY_ATTEMPTS: .*"y"$/),
      expect.stringMatching(/^\.env:5 OFSC_TIMEOUT: .*"w"$/),
    ]);
  });

  it("comes after the environment and does not change it", async () => {
    const places = folders({ ".env": "OFSC_TIMEOUT=1\nOFSC_TIMEOUT_IDLE=2\n" }, { OFSC_TIMEOUT: "3" });
    expect(await load(places, credentials)).toMatchObject({ timeout: { total: 3, idle: 2 } });
    expect(places.env).toEqual({ OFSC_TIMEOUT: "3" });
    expect(process.env["OFSC_TIMEOUT_IDLE"]).toBeUndefined();
  });
});

describe("a warning", () => {
  it("is told to the process once, however often settings are read", async () => {
    const emitted = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    const places = withEnv({ OFSC_SOMETHING_ENTIRELY_DIFFERENT: "1" });
    for (let reading = 0; reading < 3; reading++) {
      expect((await load(places, credentials)).warnings).toHaveLength(1);
    }
    expect(emitted.mock.calls).toEqual([
      [expect.stringMatching(/^environment OFSC_SOMETHING_ENTIRELY_DIFFERENT: /), "OfscConfigWarning"],
    ]);
    emitted.mockRestore();
  });
});
