import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { credentials, folders, problemsOf } from "../../test/folders.js";
import { loadConfig } from "../load-config.js";

const load = ({ cwd, home, env }: ReturnType<typeof folders>, options = {}) =>
  loadConfig({ cwd, home, env, ...options });
const withToml = (toml: string) => folders({ "config.toml": toml });

describe("config.toml", () => {
  it("is read no further than settings are long, and deep", async () => {
    const long = withToml(`# ${"x".repeat(64 * 1024)}`);
    expect(await problemsOf(load(long, credentials))).toEqual(["config.toml: expected at most 65536 bytes"]);
    const deep = withToml(`\na = ${"[".repeat(60_000)}`);
    expect(await problemsOf(load(deep, credentials))).toEqual(["config.toml:2: is deeper than settings are"]);
  });

  it("has credentials at the top, in [credentials] or in [credentials.oauth2], of a profile as well", async () => {
    const secret = 'client_id = "a"\nclient_secret = "b"\n';
    for (const toml of [
      `${secret}instance = "acme"\ntoken_url = "https://idcs.example"`,
      `instance = "acme"\n[credentials]\n${secret}token_url = "https://idcs.example"`,
      `[credentials]\ninstance = "acme"\n[credentials.oauth2]\n${secret}token_url = "https://idcs.example"`,
      `[profiles.test.credentials]\ninstance = "acme"\noauth2 = { token_url = "https://idcs.example" }\n${secret}`,
    ]) {
      const places = withToml(`${toml}\n[profiles.test]`.replace(/(profiles\.test\..*)\n\[profiles\.test\]$/s, "$1"));
      const config = await load(places, { profile: "test" });
      expect(config.auth, toml).toBeTypeOf("function");
      expect(config.explain(), toml).toMatch(/tokenUrl +"https:\/\/idcs\.example" +config\.toml/);
    }
  });

  it("takes keys in camelCase too, but not both", async () => {
    const both = withToml('instance = "acme"\n[retry]\nmaxRetryAfterMs = 5\n');
    expect(await load(both, credentials)).toMatchObject({ retry: { maxRetryAfterMs: 5 } });
    const twice = withToml("[retry]\nmaxRetryAfterMs = 5\nmax_retry_after_ms = 5\n");
    expect(await problemsOf(load(twice, credentials))).toEqual([
      "config.toml:3 [retry] max_retry_after_ms: is in conflict with config.toml:2 [retry] maxRetryAfterMs",
    ]);
  });

  it("has the places of limits by any name", async () => {
    const places = withToml('[limits.places]\nactivities = 5\nmy_limit = 6\n__proto__ = 7\n"a.__proto__.b" = 8');
    const { limits } = await load(places, credentials);
    const granted = (limits as { places: object }).places;
    expect(Object.entries(granted)).toEqual([
      ["activities", 5],
      ["my_limit", 6],
      ["__proto__", 7],
      ["a.__proto__.b", 8],
    ]);
    expect(({} as { b?: number }).b).toBeUndefined();
  });

  it("has values of their own types", async () => {
    const toml = `[breaker]\nopen_ms = [1000, 2000]\nthreshold = 0.25\n[log]\nlevel = "info"\n[validation]\nresponse = "strict"`;
    expect(await load(withToml(toml), credentials)).toMatchObject({
      breaker: { openMs: [1000, 2000], threshold: 0.25 },
      log: { level: "info" },
      validation: { response: "strict" },
    });
    const wrong =
      "timeout.total = 1979-05-27\nmax_response_bytes = [1]\n[breaker]\nopen_ms = []\nthreshold = inf\nwindow_ms = true";
    expect(await problemsOf(load(withToml(wrong), credentials))).toEqual([
      'config.toml:1 timeout.total: expected a whole number of milliseconds above 0, got "1979-05-27T00:00:00.000Z"',
      "config.toml:2 max_response_bytes: expected a whole number above 0, got a list",
      "config.toml:4 [breaker] open_ms: expected whole numbers of milliseconds above 0, got a list",
      "config.toml:5 [breaker] threshold: expected a number between 0 and 1, got Infinity",
      "config.toml:6 [breaker] window_ms: expected a whole number of milliseconds above 0, got true",
    ]);
  });

  it("may not hold what it does not know, nor what only code or a variable can say", async () => {
    const toml = [
      "layers = []",
      'clientid = "a"',
      "[credentials]",
      'cleint_id = "a"',
      'client_secret = { canary = "canary" }',
      "timeout.total = 1",
      "[profile.test]",
      'instance = "x"',
      "[profiles]",
      "tset = 1",
      "[[servers]]",
      "port = 1",
    ];
    expect(await problemsOf(load(withToml(toml.join("\n")), credentials))).toEqual([
      expect.stringContaining("config.toml:1 layers: is unknown"),
      "config.toml:2 clientid: is unknown; the nearest is credentials.client_id",
      "config.toml:4 [credentials] cleint_id: is unknown; the nearest is credentials.client_id",
      "config.toml:5 [credentials] client_secret.canary: is unknown; the nearest is credentials.client_secret",
      expect.stringContaining("config.toml:6 [credentials] timeout.total: is unknown"),
      "config.toml:8 [profile.test] instance: is unknown; the nearest is profiles.test.instance",
      expect.stringContaining("config.toml:10 [profiles] tset: is unknown"),
      expect.stringContaining("config.toml:12 [servers.0] port: is unknown"),
    ]);
  });

  it("cannot choose a profile", async () => {
    const problems = await problemsOf(load(withToml('profile = "test"'), credentials));
    expect(problems).toEqual([expect.stringContaining("config.toml:1 profile: is unknown")]);
  });

  it("says where it breaks", async () => {
    expect(await problemsOf(load(withToml('a = 1\nclient_secret = "canary\n'), credentials))).toEqual([
      "config.toml:2: is not TOML: Unterminated string constant",
    ]);
  });

  it("says why it cannot be read", async () => {
    const places = folders();
    places.write("config.toml/inside", "");
    expect(await problemsOf(load(places, credentials))).toEqual([
      "config.toml: expected a file that can be read (EISDIR)",
    ]);
  });

  it("is read once when the project is in the user's own folder", async () => {
    const places = folders();
    const file = places.write("~/config.toml", "timeout.total = 0");
    const cwd = join(file, "..");
    expect(await problemsOf(load({ ...places, cwd }, credentials))).toHaveLength(1);
  });

  it("of the user may be elsewhere", async () => {
    const places = folders();
    places.write("elsewhere/ofsc/config.toml", "timeout.total = 0");
    const env = { XDG_CONFIG_HOME: join(places.cwd, "elsewhere") };
    expect(await problemsOf(load({ ...places, env }, credentials))).toEqual([
      expect.stringMatching(/^~\/project\/elsewhere\/ofsc\/config\.toml:1 timeout\.total: /),
    ]);
  });
});

describe.skipIf(process.platform === "win32")("a secret that every user of the machine can read", () => {
  const WARNING = "holds a secret that every user of this machine can read; chmod 600";

  it("is warned of, in config.toml, whichever profile it is in", async () => {
    const places = withToml('instance = "acme"\n[profiles.test.credentials]\nclient_secret = "a"\n');
    expect((await load(places, credentials)).warnings).toEqual([]);
    chmodSync(join(places.cwd, "config.toml"), 0o644);
    expect((await load(places, credentials)).warnings).toEqual([`config.toml: ${WARNING}`]);
  });

  it("is warned of in .env and in a file of its own, and only there", async () => {
    const places = folders({ ".env": "OFSC_CLIENT_ID=a\nOFSC_CLIENT_SECRET_FILE=secret\n", secret: "s\n" });
    chmodSync(join(places.cwd, ".env"), 0o644);
    expect((await load(places, { instance: "acme" })).warnings).toEqual([]);
    chmodSync(join(places.cwd, "secret"), 0o604);
    const { warnings } = await load(places, { instance: "acme" });
    expect(warnings).toEqual([`.env:2 OFSC_CLIENT_SECRET_FILE: ${WARNING}`]);
    places.write(".env", "OFSC_CLIENT_ID=a\nOFSC_CLIENT_SECRET=b\n", 0o644);
    expect((await load(places, { instance: "acme" })).warnings).toEqual([`.env: ${WARNING}`]);
  });

  it("is no matter when there is no secret in it", async () => {
    const places = withToml('instance = "acme"\n');
    chmodSync(join(places.cwd, "config.toml"), 0o644);
    expect((await load(places, credentials)).warnings).toEqual([]);
  });
});
