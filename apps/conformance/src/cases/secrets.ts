import type { Answer, Case, Json } from "../case.js";
import { create, failure, get, ID, inGroup, requests, status } from "./build.js";

const APPLICATION = { clientId: "app", clientSecret: "canary-secret" };

/** Ways to authenticate, each with secrets that no error may show. */
const ways: readonly (readonly [what: string, options: Json])[] = [
  ["a token", { token: "canary-token" }],
  ["a token function", { token: { $tokens: { values: ["canary-token"] } } }],
  ["Basic", { auth: { $basic: APPLICATION } }],
  ["Basic as a user", { auth: { $basic: { user: "jane", password: "canary-password" } } }],
  ["client credentials", { auth: { $oauth2: APPLICATION } }],
  ["an assertion", { auth: { $jwt: { applicationId: "app" } } }],
];

/** Ways in which a call fails. */
const failures: readonly (readonly [what: string, answer: Answer, facts?: { readonly [name: string]: Json }])[] = [
  [
    "is refused",
    status(401, { headers: { "set-cookie": "session=canary-cookie", "www-authenticate": "Basic canary" } }),
  ],
  [
    "fails with a page",
    { status: 500, headers: { "content-type": "text/html" }, body: { $text: "<p>canary-page</p>" } },
  ],
  ["is cut off", { fault: "cut" }],
  ["runs out of time", { fault: "silence" }],
];

/** Addresses that credentials must not be sent to. */
const addresses: readonly (readonly [what: string, baseUrl: string])[] = [
  ["an address without encryption", "http://ofs.example"],
  ["an address that begins as this machine's", "http://127.0.0.1.example"],
  ["an address that ends as this machine's", "http://example.localhost.example"],
  ["another machine of the network", "http://192.168.0.7"],
  ["an address with a password in it", "https://jane:canary-password@ofs.example"],
  ["an address with a query", "https://ofs.example/?key=canary-key"],
  ["an address with a fragment", "https://ofs.example/#canary"],
  ["what is no address", "ofs.example"],
  ["an address that cannot be read, with a password in it", "https://jane:canary-password@ofs.example:port"],
  ["another protocol", "ftp://ofs.example"],
];

/** Names of instances that would lead elsewhere. */
const instances = ["acme/../evil", "evil.com#", "evil.com/", "a b", "acme@evil", ""];

export const secretCases: readonly Case[] = inGroup("secrets", [
  ...ways.flatMap(([way, options]) =>
    failures.map(([what, answer]) => ({
      name: `shows no secret of ${way} when a call ${what}`,
      options,
      server: { answers: [answer] },
      steps: [create({ attempts: 1, timeout: { attempt: 1_200 }, headers: { "x-api-key": "canary-key" } })],
      expect: { outcome: { ok: false, error: { ofsc: true } }, leaks: [], requests: { $every: { method: "POST" } } },
    })),
  ),
  ...addresses.map(([what, baseUrl]) => ({
    name: `does not send credentials to ${what}`,
    options: { baseUrl },
    steps: [get({ attempts: 1 })],
    expect: { outcome: failure("configuration"), requests: [] },
  })),
  ...instances.map((instance) => ({
    name: `does not take ${JSON.stringify(instance)} for the name of an instance`,
    options: { instance, baseUrl: { $undefined: true } },
    steps: [get({ attempts: 1 })],
    expect: { outcome: failure("configuration"), requests: [] },
  })),
  {
    name: "does not ask a token service that has no encryption",
    options: { auth: { $oauth2: { ...APPLICATION, tokenUrl: "http://tokens.example/" } } },
    steps: [get({ attempts: 1 })],
    expect: { outcome: failure("configuration", { message: { $matches: "tokenUrl" } }), requests: [], tokens: [] },
  },
  {
    name: "shows no secret when the token service refuses it",
    options: { auth: { $oauth2: APPLICATION } },
    server: {
      tokens: [status(401, { body: { error: "invalid_client", error_description: "canary-secret is wrong" } })],
    },
    steps: [get({ attempts: 1 })],
    expect: { outcome: failure("authentication"), requests: [] },
  },
  {
    name: "shows no token when the token service answers with something else",
    options: { auth: { $oauth2: APPLICATION } },
    server: { tokens: [{ body: { $text: "token=canary-token" } }] },
    steps: [get({ attempts: 1 })],
    expect: { outcome: failure("drift"), requests: [] },
  },
  {
    name: "shows nothing of a query or a body in an error",
    server: { answers: [status(400)] },
    steps: [
      { call: "core.activities.list", args: [{ q: "customerName == 'canary'" }] },
      { call: "core.activities.update", args: [ID, { customerName: "canary" }] },
      { call: "core.users.get", args: ["canary-login"] },
    ],
    expect: { outcomes: { $every: failure("api") }, requests: requests(3) },
  },
  {
    name: "shows no value of an answer that is not as its model",
    options: { validation: { response: "strict" } },
    server: { answers: [{ body: { activityId: "canary-id", date: "canary-date", links: "canary" } }] },
    steps: [get()],
    expect: { outcome: failure("drift", { drift: { $length: 3 } }) },
  },
  {
    name: "refuses a secret in a page unless it is told to take one",
    options: [{ auth: { $basic: { ...APPLICATION, allowInBrowser: false } } }, { ...APPLICATION }],
    steps: [get(), { ...get(), client: 1 }],
    expect: { outcomes: { $every: failure("configuration", { message: { $matches: "browser" } }) }, requests: [] },
    except: { runtimes: ["node", "bun", "deno", "workerd"], because: "it is no browser" },
  },
  {
    name: "takes a secret where no visitor can read it",
    options: [{ auth: { $basic: { ...APPLICATION, allowInBrowser: false } } }, { ...APPLICATION }],
    server: { answers: [{ body: { activityId: ID } }] },
    steps: [get(), { ...get(), client: 1 }],
    expect: { outcomes: { $every: { ok: true } }, requests: requests(2), tokens: requests(1) },
    except: { runtimes: ["chromium"], because: "it is a browser" },
  },
]);
