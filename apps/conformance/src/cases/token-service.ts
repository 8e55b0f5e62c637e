import type { Answer, Case, Json } from "../case.js";
import { create, failure, get, inGroup, ok, requests, status, success } from "./build.js";

const oauth = { auth: { $oauth2: { clientId: "app", clientSecret: "canary-secret" } } };
const granted: Answer = { body: { access_token: "canary-token-9", expires_in: 3600 } };

/** What the token service may answer, and what the call then ends in. */
const refusals: readonly (readonly [
  what: string,
  answer: Answer,
  code: string,
  facts: { readonly [name: string]: Json },
])[] = [
  ["401", status(401), "authentication", { status: 401, operation: { $any: true } }],
  ["403", status(403), "authorization", { status: 403 }],
  ["400", status(400, { body: { error: "invalid_grant" } }), "api", { status: 400 }],
  ["a page", { headers: { "content-type": "text/html" }, body: { $text: "<html>canary-page</html>" } }, "drift", {}],
  ["an empty answer", { body: { $text: "" } }, "drift", {}],
  ["JSON without a token", { body: { token_type: "bearer" } }, "drift", {}],
  ["a token that is no text", { body: { access_token: 5 } }, "drift", {}],
  ["an empty token", { body: { access_token: "" } }, "drift", {}],
  ["half an answer", { body: { access_token: "canary-token-1" }, fault: { shorten: 12 } }, "drift", {}],
];

/** What passes: the token is asked for again, and the call succeeds. */
const passing: readonly (readonly [what: string, answer: Answer])[] = [
  ["500", status(500)],
  ["503", status(503)],
  ["429", status(429, { headers: { "retry-after": "0" } })],
  ["a cut connection", { fault: "cut" }],
  ["a reset connection", { fault: "reset" }],
  [
    "an answer cut in the middle",
    { body: { access_token: "canary-token-1", expires_in: 3600 }, fault: { truncate: 10 } },
  ],
];

export const tokenServiceCases: readonly Case[] = inGroup("auth", [
  ...refusals.map(([what, answer, code, facts]) => ({
    name: `sends nothing when the token service answers with ${what}`,
    options: oauth,
    server: { tokens: [answer], answers: [ok] },
    steps: [get({ attempts: 1 })],
    expect: { outcome: failure(code, facts), tokens: requests(1), requests: [] },
  })),
  ...passing.map(([what, answer]) => ({
    name: `asks the token service again after ${what}, also for a creation`,
    options: oauth,
    server: { tokens: [answer, granted], answers: [{ ...ok, status: 201 }] },
    steps: [create()],
    expect: { outcome: success(), tokens: requests(2), requests: requests(1) },
  })),
  {
    name: "takes the life of a token as text",
    options: oauth,
    server: { tokens: [{ body: { access_token: "canary-token-1", expires_in: "3600" } }], answers: [ok] },
    steps: [get(), get()],
    expect: { outcome: success(), tokens: requests(1), requests: requests(2) },
  },
  {
    name: "keeps a token whose life is not known",
    options: oauth,
    server: { tokens: [{ body: { access_token: "canary-token-1" } }], answers: [ok] },
    steps: [get(), get()],
    expect: { outcome: success(), tokens: requests(1), requests: requests(2) },
  },
  {
    name: "sets its clock by the server's when an assertion is refused",
    options: { auth: { $jwt: { applicationId: "app" } } },
    server: { tokens: [status(401, { headers: { date: "{date+3600}" } }), granted], answers: [ok] },
    steps: [get()],
    expect: {
      outcome: success(),
      tokens: [{ assertion: { skew: { $between: [-3, 3] } } }, { assertion: { skew: { $between: [3595, 3605] } } }],
    },
  },
  {
    name: "does not ask again with an assertion when the clocks agree",
    options: { auth: { $jwt: { applicationId: "app" } } },
    server: { tokens: [status(401)], answers: [ok] },
    steps: [get()],
    expect: { outcome: failure("authentication"), tokens: requests(1), requests: [] },
  },
  {
    name: "says that a key is not one it can sign with",
    options: { auth: { $jwt: { applicationId: "app", key: "canary-key" } } },
    steps: [get()],
    expect: { outcome: failure("configuration", { message: { $matches: "PKCS #8" } }), tokens: [], requests: [] },
  },
  {
    name: "ends in the error of the token function itself when that fails",
    options: { token: { $tokens: { values: ["canary-given"], failures: 9 } } },
    steps: [get({ attempts: 1 })],
    expect: { outcome: { ok: false, error: { ofsc: false, message: "no token today" } }, requests: [] },
  },
]);
