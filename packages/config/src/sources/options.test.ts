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
