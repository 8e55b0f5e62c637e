import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { folders, problemsOf } from "../test/folders.js";
import { loadConfig } from "./load-config.js";

const SECRET = "canary-5ecret";
const load = ({ cwd, home, env }: ReturnType<typeof folders>, options = {}) =>
  loadConfig({ cwd, home, env, ...options });
const leaks = (thing: object) =>
  [inspect(thing, { depth: 9, showHidden: true }), JSON.stringify(thing), String(thing), (thing as Error).stack].some(
    (text) => text?.includes(SECRET),
  );
const failureOf = (loading: Promise<unknown>) =>
  loading.then(
    () => Promise.reject(new Error("expected a failure")),
    (reason: object) => reason,
  );

const places: Record<string, (name: "CLIENT_SECRET" | "TOKEN") => ReturnType<typeof folders>> = {
  "the environment": (name) => folders({}, { [`OFSC_${name}`]: SECRET }),
  ".env": (name) => folders({ ".env": `OFSC_${name}=${SECRET}` }),
  "config.toml": (name) => folders({ "config.toml": `${name.toLowerCase()} = "${SECRET}"` }),
  "a file": (name) => folders({ secret: `${SECRET}\n` }, { [`OFSC_${name}_FILE`]: "secret" }),
};

describe.each(Object.keys(places))("a secret in %s", (place) => {
  it.each(["CLIENT_SECRET", "TOKEN"] as const)("is shown by nothing, as %s", async (name) => {
    const found = places[place]?.(name) as ReturnType<typeof folders>;
    const clientId = name === "CLIENT_SECRET" ? { clientId: "reports" } : {};
    const config = await load(found, { instance: "acme", ...clientId });
    expect(config.explain()).toMatch(/(clientSecret|token) +\[redacted\] /);
    expect([config.explain(), ...config.warnings].join()).not.toContain(SECRET);
    expect(leaks(config)).toBe(false);
    expect(leaks(await failureOf(load(found, { instance: "a b", ...clientId })))).toBe(false);
  });
});

it.each([
  `client_secret = [1, "${SECRET}"]`,
  `client_secret.${SECRET} = 1`.replace(SECRET, `x = "${SECRET}"\ny`),
  `client_secret = "${SECRET}`,
  `client_secrt = "${SECRET}"`,
  `token_url = "https://user:${SECRET}@idcs.example"`,
  `base_url = "http://${SECRET}"`,
  `base_url = "${SECRET}"`,
])("is not in the problem that %j is", async (toml) => {
  const error = await failureOf(load(folders({ "config.toml": toml })));
  expect(error).toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ path: [expect.stringContaining("config.toml:")] })]),
  });
  expect(leaks(error)).toBe(false);
});

it("is not in the problem that a given secret of another type is", async () => {
  const wrong = { instance: "acme", clientId: "a", clientSecret: [SECRET] };
  const error = await failureOf(load(folders(), wrong));
  expect(error).toMatchObject({ problems: [{ path: ["options.clientSecret"], expected: "text" }] });
  expect(leaks(error)).toBe(false);
});

describe("a file with a secret", () => {
  const base = { instance: "acme", clientId: "reports" };

  it("is looked for from where it is named", async () => {
    const found = folders({
      "~/keys/secret": `${SECRET}\r\n`,
      "~/config.toml": 'client_secret_file = "keys/secret"\n',
    });
    const config = await load(found, base);
    expect(config.explain()).toContain("config.toml:1 client_secret_file (secret)");
  });

  it("must be there, and hold something", async () => {
    const found = folders({ empty: "\n" });
    const missing = { ...base, clientSecretFile: "missing" };
    expect(await problemsOf(load(found, missing))).toEqual(["options.clientSecretFile: expected a file that is there"]);
    const empty = { ...base, clientSecretFile: "empty" };
    expect(await problemsOf(load(found, empty))).toEqual([
      "options.clientSecretFile: expected a file with something in it",
    ]);
    const folder = { ...base, clientSecretFile: "." };
    expect(await problemsOf(load(found, folder))).toEqual([
      "options.clientSecretFile: expected a file that can be read (EISDIR)",
    ]);
    const number = { ...base, clientSecretFile: 5 };
    expect(await problemsOf(load(found, number))).toEqual(["options.clientSecretFile: expected text"]);
  });

  it("cannot be given beside the secret itself in the same source; of two sources the first counts", async () => {
    const found = folders({ secret: "s" }, { OFSC_CLIENT_SECRET: SECRET, OFSC_CLIENT_SECRET_FILE: "secret" });
    expect(await problemsOf(load(found, base))).toEqual([
      "environment OFSC_CLIENT_SECRET_FILE: is in conflict with environment OFSC_CLIENT_SECRET",
    ]);
    const over = await load(found, { ...base, env: { OFSC_CLIENT_SECRET: SECRET }, clientSecretFile: "secret" });
    expect(over.explain()).toContain("options.clientSecretFile (secret)");
  });
});

it("of another copy of the package is a secret, and shown by nothing either", async () => {
  const foreign = { reveal: () => SECRET, toString: () => "[redacted]" };
  const config = await load(folders({}), { instance: "acme", clientId: "a", clientSecret: foreign });
  expect(config.explain()).toMatch(/clientSecret +\[redacted\] /);
  expect(leaks(config)).toBe(false);
  const none = { reveal: () => ({ text: SECRET }) };
  const error = await failureOf(load(folders({}), { instance: "acme", clientId: "a", clientSecret: none }));
  expect(error).toMatchObject({ problems: [{ path: ["options.clientSecret"], expected: "text" }] });
  expect(leaks(error)).toBe(false);
});
