import { createTransport, type Transport } from "@ofsc/transport";
import { describe, expect, it } from "vitest";
import { credentials, folders, problemsOf } from "../../test/folders.js";
import { loadConfig } from "../load-config.js";
import type { LiveSettings, OfscConfig } from "../types.js";
import { applyConfig } from "./apply-config.js";
import { reloadConfig } from "./reload-config.js";

/** A service that is always busy, so that what was sent shows the settings. */
function busy() {
  const sent: (string | null)[] = [];
  const fetch = async (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(input, init);
    if (request.url.includes("token")) {
      return Response.json({ access_token: request.headers.get("authorization"), expires_in: 3600 });
    }
    sent.push(request.headers.get("authorization"));
    return new Response(null, { status: 503, headers: { "retry-after": "0" } });
  };
  const attempts = async (transport: Transport) => {
    sent.length = 0;
    await Promise.resolve(transport.request("GET", "/rest/any")).catch(() => {});
    return sent.length;
  };
  return { fetch, sent, attempts };
}

const basic = (secret: string) => `Basic ${btoa(`reports@acme:${secret}`)}`;

describe("applyConfig", () => {
  it("changes retry, limits and credentials of a transport in use", async () => {
    const { fetch, sent, attempts } = busy();
    const transport = createTransport({ instance: "acme", token: "before", fetch });
    expect(await attempts(transport)).toBe(3);
    await applyConfig(transport, { retry: { attempts: 2 }, limits: { places: { users: 1 } } });
    expect(await attempts(transport)).toBe(2);
    expect(sent[0]).toBe("Bearer before");
    await applyConfig(transport, { clientId: "reports", clientSecret: "after", auth: "basic" });
    expect(await attempts(transport)).toBe(2);
    expect(sent[0]).toBe(basic("after"));
  });

  it("takes a configuration that was loaded", async () => {
    const { fetch, sent, attempts } = busy();
    const transport = createTransport({ instance: "acme", token: "before", fetch });
    const { cwd, home } = folders({ "config.toml": "[retry]\nattempts = 1\n" });
    await applyConfig(transport, await loadConfig({ cwd, home, env: { OFSC_TOKEN: "after" }, instance: "acme" }));
    expect(await attempts(transport)).toBe(1);
    expect(sent).toEqual(["Bearer after"]);
  });

  it("checks as loadConfig does, and changes nothing when anything is wrong", async () => {
    const { fetch, sent, attempts } = busy();
    const transport = createTransport({ instance: "acme", token: "before", fetch });
    const settings = {
      retry: { attempts: 0 },
      baseUrl: "https://other.example",
      clientSecret: "canary",
      limits: false,
    };
    expect(await problemsOf(applyConfig(transport, settings as object as LiveSettings))).toEqual([
      "options.baseUrl: is in conflict with a transport in use",
      "options.limits: is in conflict with a transport in use",
      "options.retry.attempts: expected a whole number above 0, got 0",
      "options.clientSecret: is required: clientId beside it",
    ]);
    const alone = createTransport({ baseUrl: "https://ofs.example", token: "before", fetch });
    const refused = { auth: "basic", clientId: "reports", clientSecret: "s", retry: { attempts: 1 } } as const;
    await expect(applyConfig(alone, refused)).rejects.toMatchObject({ code: "configuration" });
    for (const each of [transport, alone]) expect(await attempts(each)).toBe(3);
    expect(sent[0]).toBe("Bearer before");
  });
});

describe("the log", () => {
  const logger = () => {
    const lines: string[] = [];
    const write = (severity: string) => (_: object, message: string) =>
      lines.push(`${severity} ${message.split(":")[0]}`);
    return { lines, error: write("error"), warn: write("warn"), info: write("info"), debug: write("debug") };
  };
  const fetch = async () => Response.json({});

  it("is written as the settings say, and changes with them, for one transport alone", async () => {
    const { cwd, home, env, write } = folders({ "config.toml": '[log]\nlevel = "warn"\n' });
    const log = logger();
    const config = await loadConfig({ cwd, home, env, instance: "acme", token: "t", fetch, log: { logger: log } });
    const transport = createTransport(config);
    const other = createTransport(config);
    const said = async () => {
      log.lines.length = 0;
      await transport.request("GET", "/rest/any");
      await other.request("GET", "/rest/other");
      return [...log.lines];
    };
    expect(await said()).toEqual([]);
    await applyConfig(transport, { log: { level: "info" } });
    expect(await said()).toEqual(["info GET /rest/any"]);
    write("config.toml", '[log]\nlevel = "DEBUG"\n');
    const next = await reloadConfig(transport, config);
    expect(next.log.level).toBe("debug");
    expect(await said()).toEqual([expect.stringMatching(/^debug GET /), "info GET /rest/any"]);
    write("config.toml", "");
    await reloadConfig(transport, next);
    expect(await said()).toEqual([]);
  });

  it("has a level that is checked, on a transport that has it", async () => {
    const { cwd, home, env } = folders();
    const transport = createTransport(await loadConfig({ cwd, home, env, instance: "acme", token: "t" }));
    expect(await problemsOf(applyConfig(transport, { log: { level: "loud" as "debug" } }))).toEqual([
      'options.log.level: expected one of "off", "error", "warn", "info", "debug", got "loud"',
    ]);
    const other = createTransport({ instance: "acme", token: "t" });
    expect(await problemsOf(applyConfig(other, { log: { level: "debug" } }))).toEqual([
      "options.log.level: is required: a transport that was made from a configuration",
    ]);
  });
});

describe("reloadConfig", () => {
  it("hands over what has changed, back to the defaults as well", async () => {
    const { fetch, sent, attempts } = busy();
    const places = folders({ "config.toml": "[retry]\nattempts = 1\n", secret: "one" });
    const { cwd, home, env, write } = places;
    const options = {
      instance: "acme",
      clientId: "reports",
      clientSecretFile: "secret",
      auth: "basic",
      fetch,
    } as const;
    const first = await loadConfig({ cwd, home, env, ...options });
    const transport = createTransport(first);
    expect([await attempts(transport), sent[0]]).toEqual([1, basic("one")]);
    write("config.toml", "");
    write("secret", "two");
    const second = await reloadConfig(transport, first);
    expect([await attempts(transport), sent[0]]).toEqual([3, basic("two")]);
    expect(second).toMatchObject({ retry: { attempts: 3 }, warnings: [] });
  });

  it("keeps the token when nothing of the credentials has changed", async () => {
    let tokens = 0;
    const fetch = async (input: string | URL | Request) => {
      if (String(input instanceof Request ? input.url : input).includes("token")) tokens++;
      return Response.json({ access_token: "t", expires_in: 3600 });
    };
    const { cwd, home, env, write } = folders();
    const first = await loadConfig({ cwd, home, env, ...credentials, fetch });
    const transport = createTransport(first);
    await transport.request("GET", "/rest/any");
    const second = await reloadConfig(transport, first);
    write(".env", "OFSC_RETRY_ATTEMPTS=2");
    await reloadConfig(transport, second);
    await transport.request("GET", "/rest/any");
    expect(tokens).toBe(1);
  });

  it("says what only a new transport will notice", async () => {
    const { cwd, home, env, write } = folders({ "config.toml": "timeout.idle = 5\nlimits.places.users = 1\n" });
    const first = await loadConfig({ cwd, home, env, ...credentials });
    write("config.toml", 'base_url = "https://other.example"\n');
    const { warnings } = await reloadConfig(createTransport(first), first);
    expect(warnings).toEqual([
      "default: timeout.idle has changed, which only a new transport will notice",
      "config.toml:2 limits.places.users: limits.places.users has changed, which only a new transport will notice",
      "config.toml:1 base_url: baseUrl has changed, which only a new transport will notice",
    ]);
  });

  it("changes nothing when a setting is wrong", async () => {
    const { fetch, attempts } = busy();
    const { cwd, home, env, write } = folders();
    const first = await loadConfig({ cwd, home, env, instance: "acme", token: "t", fetch });
    const transport = createTransport(first);
    write("config.toml", "[retry]\nattempts = 1\nmax_retry_after_ms = -1\n");
    expect(await problemsOf(reloadConfig(transport, first))).toHaveLength(1);
    expect(await attempts(transport)).toBe(3);
  });

  it("needs what loadConfig returned", async () => {
    const transport = createTransport({ instance: "acme", token: "t" });
    await expect(reloadConfig(transport, {} as OfscConfig)).rejects.toThrow(
      "reloadConfig takes what loadConfig returned",
    );
  });
});
