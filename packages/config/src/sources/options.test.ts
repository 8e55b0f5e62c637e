import { Secret, type TransportOptions } from "@ofsc/transport";
import { expect, it } from "vitest";
import { credentials, folders, problemsOf } from "../../test/folders.js";
import { loadConfig } from "../load-config.js";

const load = (options: object) => {
  const { cwd, home, env } = folders();
  return loadConfig({ cwd, home, env, ...credentials, ...options });
};

it("takes what is undefined for not given", async () => {
  const config = await load({ timeout: { total: undefined }, breaker: undefined, profile: undefined });
  expect(config).toMatchObject({ timeout: { total: 120_000 }, breaker: { threshold: 0.5 } });
});

it("names every option that does not exist, or is something else", async () => {
  const options = {
    timeout: 5,
    retries: 3,
    breaker: { treshold: 1 },
    limits: { places: { users: "many" } },
    auth: "jwt",
  };
  expect(await problemsOf(load(options))).toEqual([
    "options.timeout: expected an object, got 5",
    "options.retries: is unknown; the nearest is retry",
    "options.breaker.treshold: is unknown; the nearest is breaker.threshold",
    'options.limits.places.users: expected a whole number above 0, got "many"',
    'options.auth: expected one of "oauth2", "basic", got "jwt"',
  ]);
});

/** With every member, so that a new option is missed here. */
type Whole<T> = T extends (...values: never[]) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { [K in keyof T]-?: Whole<Exclude<T[K], undefined | false>> }
      : T;

it("takes every option of a transport, and gives it on as it is", async () => {
  const nothing = async () => undefined;
  const ways: Whole<Pick<TransportOptions, "token" | "auth" | "clientId" | "clientSecret" | "baseUrl" | "instance">> = {
    instance: "acme",
    baseUrl: "https://acme.test",
    clientId: "reports",
    clientSecret: new Secret("s"),
    token: "t",
    auth: () => ({ authorize: () => "", reject: () => false }),
  };
  const others: Whole<Omit<TransportOptions, keyof typeof ways>> = {
    allowInBrowser: true,
    timeout: { attempt: 1, idle: 2, total: 3 },
    retry: { attempts: 1, maxRetryAfterMs: 0, maxBackoffMs: 0 },
    breaker: {
      threshold: 1,
      windowMs: 1,
      minimumCalls: 1,
      openMs: [1],
      initialState: { status: "open", openedAt: 1, openings: 1, samples: [] },
      share: { read: async () => null, probe: async () => true, open: () => {}, close: () => {} },
      onChange: () => {},
    },
    limits: {
      places: { activities: 1 },
      maxWaiting: 0,
      maxWaitMs: 0,
      share: { enter: nothing, park: () => {} },
    },
    validation: { response: "off" },
    onDrift: () => {},
    maxResponseBytes: 1,
    layers: [],
    fetch: async () => new Response(),
    exchange: async () => new Response(),
  };
  expect(await load(others)).toMatchObject({ ...others, layers: expect.any(Array) });
  for (const [name, value] of Object.entries(ways)) {
    expect(await load({ [name]: value }).then(String, String), name).not.toContain("unknown");
  }
});

it("says little of a value that may hold anything", async () => {
  const options = {
    clientId: { canary: 1 },
    scope: [1],
    instance: "canary ".repeat(100),
    retry: { attempts: () => 1 },
  };
  const problems = await problemsOf(load(options));
  expect(problems).toEqual([
    expect.stringMatching(/^options\.instance: .{0,110}\.\.\."$/),
    "options.clientId: expected text, got an object",
    "options.scope: expected text or a list of texts, got a list",
    'options.retry.attempts: expected a whole number above 0, got "a function"',
  ]);
});
