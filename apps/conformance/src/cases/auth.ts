import type { Case, Json } from "../case.js";
import { create, failure, get, inGroup, ok, requests, status, success } from "./build.js";

const APPLICATION = { clientId: "app", clientSecret: "canary-secret" };
const TOKEN_PATH = "/rest/oauthTokenService/v2/token";

/** Ways to authenticate with each call, and the header that arrives. */
const headers: readonly (readonly [what: string, options: Json, authorization: string])[] = [
  ["an application by Basic", { auth: { $basic: APPLICATION } }, "Basic YXBwQGFjbWU6Y2FuYXJ5LXNlY3JldA=="],
  [
    "a user by Basic",
    { auth: { $basic: { user: "jane", password: "canary-password" } } },
    "Basic amFuZUBhY21lOmNhbmFyeS1wYXNzd29yZA==",
  ],
  [
    "a user whose name has its instance already",
    { auth: { $basic: { user: "jane@acme", password: "canary-password" } } },
    "Basic amFuZUBhY21lOmNhbmFyeS1wYXNzd29yZA==",
  ],
  [
    "a user whose name is an address",
    { auth: { $basic: { user: "jane@other", password: "canary-password" } } },
    "Basic amFuZUBvdGhlckBhY21lOmNhbmFyeS1wYXNzd29yZA==",
  ],
  [
    "a secret in any script",
    { auth: { $basic: { ...APPLICATION, clientSecret: "canary-пароль" } } },
    "Basic YXBwQGFjbWU6Y2FuYXJ5LdC/0LDRgNC+0LvRjA==",
  ],
  ["a token from outside", { token: "canary-outside" }, "Bearer canary-outside"],
  ["a token held as a secret", { token: { $secret: "canary-held" } }, "Bearer canary-held"],
  ["a token that a function gives", { token: { $tokens: { values: ["canary-given"] } } }, "Bearer canary-given"],
  [
    "a token that a function gives with its end",
    { token: { $tokens: { values: ["canary-given"], expiresInMs: 60_000 } } },
    "Bearer canary-given",
  ],
  ["a bearer by its own name", { auth: { $bearer: "canary-bearer" } }, "Bearer canary-bearer"],
];

/** Ways to get a token, and what the token service is asked. */
const grants: readonly (readonly [what: string, auth: Json, asked: { readonly [name: string]: Json }])[] = [
  [
    "client credentials",
    { $oauth2: APPLICATION },
    {
      method: "POST",
      path: TOKEN_PATH,
      client: "app@acme:canary-secret",
      form: { grant_type: "client_credentials" },
      headers: { "content-type": "application/x-www-form-urlencoded" },
    },
  ],
  [
    "a scope",
    { $oauth2: { ...APPLICATION, scope: "/rest/ofscCore/v1/activities/1" } },
    { form: { ofsc_dynamic_scope: "/rest/ofscCore/v1/activities/1" } },
  ],
  [
    "several scopes",
    { $oauth2: { ...APPLICATION, scope: ["/rest/a", "/rest/b?c=1"] } },
    { form: { ofsc_dynamic_scope: "/rest/a /rest/b?c=1" } },
  ],
  [
    "another token service by its standard names",
    { $oauth2: { ...APPLICATION, tokenUrl: "{base}/tokens", scope: "ofs" } },
    { path: "/tokens", client: "app:canary-secret", form: { grant_type: "client_credentials", scope: "ofs" } },
  ],
  [
    "an assertion signed with a PEM key",
    { $jwt: { applicationId: "app", key: "pem" } },
    {
      client: null,
      form: { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer" },
      assertion: {
        genuine: true,
        header: { alg: "RS256", typ: "JWT" },
        claims: { iss: "app", aud: "ofsc:acme:app", sub: "ofsc:acme:app" },
        lifetime: 120,
        skew: { $between: [-3, 3] },
      },
    },
  ],
  [
    "an assertion signed with a key of the Web Crypto API",
    { $jwt: { applicationId: "app", key: "crypto" } },
    { assertion: { genuine: true } },
  ],
  [
    "an assertion that a function signs",
    { $jwt: { applicationId: "app", key: "sign" } },
    { assertion: { genuine: true } },
  ],
  [
    "an assertion for a user, with a scope and a life of its own",
    { $jwt: { applicationId: "app", subject: "jane", scope: ["/rest/a"], lifetimeSeconds: 300 } },
    { form: { ofsc_dynamic_scope: "/rest/a" }, assertion: { claims: { sub: "jane" }, lifetime: 300 } },
  ],
];

/** Options that are refused when the client is made. */
const refused: readonly (readonly [what: string, options: Json, message: string])[] = [
  ["no credentials", { auth: { $undefined: true }, token: { $undefined: true } }, "clientId"],
  ["a client id without its secret", { clientId: "app" }, "clientId"],
  ["two ways to authenticate", { token: "canary", auth: { $basic: APPLICATION } }, "at most 1"],
  ["Basic without an instance", { instance: { $undefined: true }, auth: { $basic: APPLICATION } }, "instance"],
  [
    "an assertion without an instance",
    { instance: { $undefined: true }, auth: { $jwt: { applicationId: "app" } } },
    "instance",
  ],
];

const oauth = { auth: { $oauth2: APPLICATION } };

export const authCases: readonly Case[] = inGroup("auth", [
  ...headers.map(([what, options, authorization]) => ({
    name: `authenticates ${what}`,
    options,
    server: { answers: [ok] },
    steps: [get()],
    expect: { outcome: success(), requests: [{ headers: { authorization } }], tokens: [] },
  })),
  ...grants.map(([what, auth, asked]) => ({
    name: `gets a token for ${what}`,
    options: { auth },
    server: { answers: [ok] },
    steps: [get()],
    expect: {
      outcome: success(),
      tokens: [asked],
      requests: [{ headers: { authorization: "Bearer canary-token-1" } }],
    },
  })),
  ...refused.map(([what, options, message]) => ({
    name: `refuses ${what} when the client is made`,
    options,
    steps: [get()],
    expect: { outcome: failure("configuration", { message: { $matches: message } }), requests: [], tokens: [] },
  })),
  {
    name: "does not repeat a call that Basic was refused for",
    options: { auth: { $basic: APPLICATION } },
    server: { answers: [status(401)] },
    steps: [get()],
    expect: { outcome: failure("authentication", { status: 401, attempts: [{ status: 401 }] }), requests: requests(1) },
  },
  {
    name: "does not repeat a call that a fixed token was refused for",
    server: { answers: [status(401)] },
    steps: [get()],
    expect: { outcome: failure("authentication"), requests: requests(1) },
  },
  {
    name: "repeats a call with a new token when the old one is refused",
    options: oauth,
    server: { answers: [status(401), ok] },
    steps: [get()],
    expect: {
      outcome: { ok: true, attempts: [{ status: 401, error: "authentication", delayMs: 0 }, { status: 200 }] },
      tokens: requests(2),
      requests: [
        { headers: { authorization: "Bearer canary-token-1" } },
        { headers: { authorization: "Bearer canary-token-2" } },
      ],
    },
  },
  {
    name: "repeats even a creation with a new token: a refused one did nothing",
    options: oauth,
    server: { answers: [status(401), { ...ok, status: 201 }] },
    steps: [create()],
    expect: { outcome: success(), tokens: requests(2), requests: requests(2) },
  },
  {
    name: "gives up when a second token is refused too",
    options: oauth,
    server: { answers: [status(401)] },
    steps: [get()],
    expect: { outcome: failure("authentication", { attempts: [{}, {}] }), tokens: requests(2), requests: requests(2) },
  },
  {
    name: "asks a token function again after a refusal",
    options: { token: { $tokens: { values: ["canary-old", "canary-new"] } } },
    server: { answers: [status(401), ok] },
    steps: [get()],
    expect: {
      outcome: success(),
      requests: [
        { headers: { authorization: "Bearer canary-old" } },
        { headers: { authorization: "Bearer canary-new" } },
      ],
    },
  },
  {
    name: "lets 403 stand, whatever the token",
    options: oauth,
    server: { answers: [status(403)] },
    steps: [get()],
    expect: { outcome: failure("authorization"), tokens: requests(1), requests: requests(1) },
  },
  {
    name: "sends with other credentials after they were rotated",
    server: { answers: [ok] },
    steps: [get(), { call: "transport.rotate", args: [{ token: "canary-rotated" }] }, get()],
    expect: {
      requests: [
        { headers: { authorization: "Bearer canary-token-0" } },
        { headers: { authorization: "Bearer canary-rotated" } },
      ],
    },
  },
]);
