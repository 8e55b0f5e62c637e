import { createMockServer } from "@ofsc/mock-server";
import { createOfsc } from "@ofsc/sdk";
import { ConfigurationError, isOfscError, jwtBearer } from "@ofsc/transport";
import { describe, expect, it, vi } from "vitest";
import { credentials, folders, problemsOf } from "../test/folders.js";
import { loadConfig } from "./load-config.js";

describe("the bridge", () => {
  it.each(["oauth2", "basic"])("connects with what the sources say, by %s", async (auth) => {
    const server = createMockServer();
    const { instance, clientId, clientSecret } = server.credentials;
    const { write, ...places } = folders(
      {
        "config.toml": `[credentials]\ninstance = "${instance}"\nclient_id = "${clientId}"\n`,
        ".env": `OFSC_AUTH=${auth}`,
      },
      { OFSC_CLIENT_SECRET: clientSecret },
    );
    const ofsc = createOfsc(
      await loadConfig({ ...places, fetch: (input, init) => server.fetch(new Request(input, init)) }),
    );
    expect((await ofsc.core.users.list({ limit: 1 })).items).toHaveLength(1);
    expect(server.requests.at(-1)?.headers).toMatchObject({
      authorization: expect.stringMatching(auth === "basic" ? /^Basic / : /^Bearer /),
    });
  });

  it("asks the token service that is named, for the scope that is named", async () => {
    const asked: Request[] = [];
    const fetch = async (input: string | URL | Request, init?: RequestInit) => {
      asked.push(new Request(input, init));
      return Response.json({ access_token: "t", expires_in: 3600, items: [] });
    };
    const toml = `[credentials.oauth2]\ntoken_url = "https://idcs.example/token"\nscope = ["a", "b"]`;
    const { write, ...places } = folders({ "config.toml": toml });
    const ofsc = createOfsc(await loadConfig({ ...places, ...credentials, fetch }));
    await ofsc.core.users.list();
    expect(asked[0]?.url).toBe("https://idcs.example/token");
    expect(await asked[0]?.text()).toContain("scope=a+b");
  });

  it("passes on what only code can give", async () => {
    const layers = [{ name: "mine" }];
    const onChange = () => {};
    const { write, ...places } = folders();
    const config = await loadConfig({ ...places, ...credentials, layers, breaker: { onChange, threshold: 0.9 } });
    expect(config.layers?.[0]).toBe(layers[0]);
    expect(config.breaker).toMatchObject({ onChange, threshold: 0.9, windowMs: 30_000 });
  });

  it("reads the folder and the environment of the process by default", async () => {
    const { cwd, home } = folders({ "config.toml": 'instance = "acme"' });
    vi.spyOn(process, "cwd").mockReturnValue(cwd);
    vi.stubEnv("HOME", home);
    vi.stubEnv("OFSC_TOKEN", "t");
    try {
      expect(await loadConfig()).toMatchObject({ instance: "acme", token: { reveal: expect.any(Function) } });
    } finally {
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
    }
  });
});

describe("the way to authenticate", () => {
  it("is the one that the first source gives; the other is mentioned", async () => {
    const { write, ...places } = folders(
      { "config.toml": '[credentials]\nclient_id = "a"\nclient_secret = "b"\n' },
      { OFSC_TOKEN: "t", OFSC_INSTANCE: "acme" },
    );
    const config = await loadConfig(places);
    expect(config.token).toBeDefined();
    expect(config.auth).toBeUndefined();
    expect(config.warnings).toEqual([
      "config.toml:2 [credentials] client_id: is not used: environment OFSC_TOKEN comes first",
    ]);
  });

  it("may be a function of code, before all else", async () => {
    const auth = jwtBearer({ applicationId: "reports", key: "none" });
    const { write, ...places } = folders({}, { OFSC_TOKEN: "t", OFSC_INSTANCE: "acme" });
    expect(await loadConfig({ ...places, auth })).toMatchObject({ auth });
    const token = () => "t";
    expect(await loadConfig({ ...places, token })).toMatchObject({ token });
  });

  it("cannot be two of the same source", async () => {
    const { write, ...places } = folders({}, { OFSC_TOKEN: "t", OFSC_CLIENT_ID: "a", OFSC_CLIENT_SECRET: "b" });
    expect(await problemsOf(loadConfig({ ...places, instance: "acme" }))).toEqual([
      "environment OFSC_TOKEN: is in conflict with clientId",
    ]);
  });

  it("is needed, and so is an instance", async () => {
    const { write, ...places } = folders();
    expect(await problemsOf(loadConfig(places))).toEqual([
      "instance: is required: set OFSC_INSTANCE, or instance in config.toml",
      "credentials: is required: set OFSC_CLIENT_ID and OFSC_CLIENT_SECRET, or OFSC_TOKEN",
    ]);
  });

  it("needs client id and secret together", async () => {
    const { write, ...places } = folders({}, { OFSC_BASE_URL: "https://ofs.example" });
    expect(await problemsOf(loadConfig({ ...places, clientId: "a" }))).toEqual([
      "options.clientId: is required: clientSecret beside it",
    ]);
    expect(await problemsOf(loadConfig({ ...places, clientSecret: "a" }))).toEqual([
      "options.clientSecret: is required: clientId beside it",
    ]);
  });
});

describe("problems", () => {
  it("come all at once, each with its source, however many they are", async () => {
    const { write, ...places } = folders(
      {
        ".env": "# settings\n\nOFSC_RETRY_ATTEMPTS=0\n",
        "config.toml": '[timeout]\ntotal = 5\n\n[profiles.test]\ninstance = "no such"\nretyr = 1\n',
        "~/config.toml": "[log]\nlevel = 'loud'\n",
      },
      { OFSC_TIMEOUT: "soon", OFSC_TIMEOUT_IDEL: "5", OFSC_PROFILE: "test" },
    );
    const loading = loadConfig({
      ...places,
      timeout: { total: -1 },
      retry: { attempt: 1 } as object,
      baseUrl: "http://ofs.example/canary-password",
    });
    const problems = await problemsOf(loading);
    expect(problems).toEqual([
      "options.retry.attempt: is unknown; the nearest is retry.attempts",
      "environment OFSC_TIMEOUT_IDEL: is unknown; the nearest is OFSC_TIMEOUT_IDLE",
      "config.toml:6 [profiles.test] retyr: is unknown; the nearest is retry",
      "options.timeout.total: expected a whole number of milliseconds above 0, got -1",
      "options.baseUrl: expected https, or http to this machine",
      'environment OFSC_TIMEOUT: expected a whole number of milliseconds above 0, got "soon"',
      '.env:3 OFSC_RETRY_ATTEMPTS: expected a whole number above 0, got "0"',
      'config.toml:5 [profiles.test] instance: expected a name such as "acme.test", got "no such"',
      '~/.config/ofsc/config.toml:2 [log] level: expected one of "off", "error", "warn", "info", "debug", got "loud"',
      "credentials: is required: set OFSC_CLIENT_ID and OFSC_CLIENT_SECRET, or OFSC_TOKEN",
    ]);
    const error = await loading.catch((reason: Error) => reason);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(isOfscError(error, "configuration")).toBe(true);
    for (const line of problems) expect((error as Error).stack).toContain(`\n  ${line}\n`);
  });

  it("name a profile that is not there, and those that are", async () => {
    const { write, ...places } = folders({
      "config.toml": "[profiles.test]\n[profiles.'on call'.timeout]\n",
      "~/config.toml": 'profiles.live = { instance = "acme" }\nprofiles.test.instance = "x"',
    });
    expect(await problemsOf(loadConfig({ ...places, ...credentials, profile: "tset" }))).toEqual([
      'options.profile: expected one of "test", "on call", "live", got "tset"',
    ]);
    const { cwd, home, env } = folders({}, { OFSC_PROFILE: "test" });
    expect(await problemsOf(loadConfig({ cwd, home, env, ...credentials }))).toEqual([
      'environment OFSC_PROFILE: expected a profile of config.toml, which has none, got "test"',
    ]);
  });
});

describe("profiles", () => {
  it("come before what the files say for all, and after the environment", async () => {
    const { write, ...places } = folders(
      {
        "config.toml": 'instance = "acme"\n[timeout]\nidle = 1\n[profiles.test.timeout]\nattempt = 2\ntotal = 3\n',
        "~/config.toml": '[profiles.test]\ninstance = "acme.test"\n[timeout]\ntotal = 4\n',
      },
      { OFSC_PROFILE: "test", OFSC_TIMEOUT_ATTEMPT: "5" },
    );
    const config = await loadConfig({ ...places, token: "t" });
    expect(config).toMatchObject({
      profile: "test",
      instance: "acme.test",
      timeout: { idle: 1, attempt: 5, total: 3 },
    });
    expect(await loadConfig({ ...places, env: {}, token: "t" })).toMatchObject({
      instance: "acme",
      timeout: { idle: 1, attempt: 30_000, total: 4 },
    });
  });

  it("are not checked when they are not used", async () => {
    const { write, ...places } = folders({ "config.toml": '[profiles.old]\ninstance = "no such"\n' });
    await expect(loadConfig({ ...places, ...credentials })).resolves.toMatchObject({ instance: "acme" });
  });
});

describe("groups", () => {
  it("are switched off by one word, and on by any of their settings in a source before it", async () => {
    const { write, ...places } = folders({ "config.toml": "breaker = false\nlimits = false\n" });
    expect(await loadConfig({ ...places, ...credentials })).toMatchObject({ breaker: false, limits: false });
    const limits = { maxWaiting: 5 };
    const env = { OFSC_BREAKER: "on" };
    expect(await loadConfig({ ...places, ...credentials, env, limits })).toMatchObject({
      breaker: { threshold: 0.5 },
      limits: { maxWaiting: 5, maxWaitMs: 300_000 },
    });
    expect(await loadConfig({ ...places, ...credentials, breaker: false })).toMatchObject({ breaker: false });
    const both = { OFSC_BREAKER: "off", OFSC_BREAKER_THRESHOLD: "0.1" };
    expect(await loadConfig({ ...places, ...credentials, env: both })).toMatchObject({ breaker: false });
  });
});
