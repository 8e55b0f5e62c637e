import type { Answer, Case, Json } from "../case.js";
import { ACTIVITY, failure, get, inGroup, ok, requests, status, success } from "./build.js";

const APPLICATION = { clientId: "app", clientSecret: "canary-secret" };
const oauth = (more: { readonly [name: string]: Json } = {}): Json => ({
  auth: { $oauth2: { ...APPLICATION, ...more } },
});
const token = (number: number, seconds: number, more: Partial<Answer> = {}): Answer => ({
  body: { access_token: `canary-token-${number}`, expires_in: seconds },
  ...more,
});
const using = (...numbers: readonly number[]): Json =>
  numbers.map((number) => ({ headers: { authorization: `Bearer canary-token-${number}` } }));
const activity = (id: number) => ({ call: "core.activities.get", args: [id] });

/** Two clients with a store between them, and how many tokens they fetch. */
const shared: readonly (readonly [what: string, one: Json, other: Json, tokens: number])[] = [
  ["of one application", {}, {}, 1],
  ["with different secrets", {}, { clientSecret: "canary-other" }, 2],
  ["of different applications", {}, { clientId: "other" }, 2],
  ["with different scopes", {}, { scope: "/rest/a" }, 2],
  ["with a store that fails", { share: "broken" }, { share: "broken" }, 2],
];

export const tokenCases: readonly Case[] = inGroup("tokens", [
  {
    name: "fetches one token for 50 calls that start without one",
    options: oauth(),
    server: { tokens: [token(1, 3600, { afterMs: 50 })], answers: [ok] },
    steps: [{ ...get(), times: 50 }],
    expect: { outcomes: { $every: success() }, tokens: requests(1), requests: requests(50) },
    alone: true,
  },
  {
    name: "fetches one token for 20 calls that are refused one after the other",
    options: oauth(),
    server: { accepts: [2], tokens: [token(1, 3600), token(2, 3600, { afterMs: 60 })], answers: [ok] },
    steps: [{ ...get(), times: 20, everyMs: 5 }],
    expect: { outcomes: { $every: success() }, tokens: requests(2) },
  },
  {
    name: "keeps the new token when a late refusal of the old one comes in",
    options: oauth(),
    server: {
      answers: [
        { when: { path: "/1$" }, ...status(401, { afterMs: 800 }) },
        { when: { path: "/2$" }, ...status(401) },
        ok,
      ],
    },
    steps: [{ ...activity(1), background: true }, { ...activity(2), background: true }, { waitMs: 1_000 }, activity(3)],
    expect: {
      outcomes: { $every: { ok: true } },
      tokens: requests(2),
      requests: { $count: { of: { headers: { authorization: "Bearer canary-token-2" } }, is: 3 } },
    },
  },
  {
    name: "renews a token in the background while calls go on with the old one",
    options: oauth({ refresh: { advisoryMs: 3_599_900 } }),
    server: { tokens: [token(1, 4), token(2, 3600, { afterMs: 100 })], answers: [ok] },
    steps: [get(), { ...get(), waitMs: 2_100 }, { ...get(), waitMs: 800 }],
    expect: { outcomes: { $every: success() }, tokens: requests(2), requests: using(1, 1, 2) },
  },
  {
    name: "waits for a new token when the old one is about to end",
    options: oauth(),
    server: { tokens: [token(1, 0.4), token(2, 3600, { afterMs: 50 })], answers: [ok] },
    steps: [get(), { ...get(), waitMs: 450 }],
    expect: { outcomes: { $every: success() }, tokens: requests(2), requests: using(1, 2) },
  },
  {
    name: "does no harm, and tries no more for a while, when a renewal in the background fails",
    options: oauth(),
    server: { tokens: [token(1, 4), status(500)], answers: [ok] },
    steps: [get(), { ...get(), waitMs: 2_100 }, { ...get(), times: 2, inTurn: true }],
    expect: { outcomes: { $every: success() }, tokens: requests(2), requests: using(1, 1, 1, 1) },
  },
  {
    name: "does not remember that a token could not be had",
    options: oauth(),
    server: { tokens: [status(400), token(2, 3600)], answers: [ok] },
    steps: [get(), get()],
    expect: { outcomes: [failure("api"), success()], tokens: requests(2), requests: using(2) },
  },
  {
    name: "tells all who wait when a token cannot be had",
    options: oauth(),
    server: { tokens: [status(403, { afterMs: 100 })], answers: [ok] },
    steps: [{ ...get(), times: 5 }],
    expect: { outcomes: { $every: failure("authorization") }, tokens: requests(1), requests: [] },
  },
  {
    name: "lets one of those who wait give up without the others",
    options: oauth(),
    server: { tokens: [token(1, 3600, { afterMs: 1_500 })], answers: [ok] },
    steps: [
      { ...get({ signal: { $abort: { afterMs: 80, reason: "enough" } } }), background: true },
      { ...get(), times: 3 },
    ],
    expect: {
      outcomes: [
        { error: { reason: true, value: "enough" }, ms: { $between: [60, 1_400] } },
        success(),
        success(),
        success(),
      ],
      tokens: requests(1),
      requests: requests(3),
    },
  },
  {
    name: "lets the first of those who wait give up, whose fetch goes on for the others",
    options: oauth(),
    server: { tokens: [token(1, 3600, { afterMs: 800 })], answers: [ok] },
    steps: [
      { ...get({ timeout: { total: 80 } }), background: true },
      { ...get(), waitMs: 20 },
    ],
    expect: {
      outcomes: [failure("timeout", { phase: "auth" }), success()],
      tokens: requests(1),
      requests: requests(1),
    },
  },
  {
    name: "gives the token itself out of the same store as calls use",
    options: oauth(),
    server: { answers: [ok] },
    steps: [{ call: "transport.accessToken" }, get(), { call: "transport.accessToken" }],
    expect: { outcomes: [{ data: "canary-token-1" }, success(), { data: "canary-token-1" }], tokens: requests(1) },
  },
  {
    name: "has no token to give where Basic is used",
    options: { auth: { $basic: APPLICATION } },
    steps: [{ call: "transport.accessToken" }],
    expect: { outcome: failure("configuration"), tokens: [], requests: [] },
  },
  {
    name: "asks a token function once for calls that start together",
    options: { token: { $tokens: { values: ["canary-given"], afterMs: 50 } } },
    server: { answers: [ok] },
    steps: [{ ...get(), times: 8 }],
    expect: { outcomes: { $every: success() }, notes: [{ askedForToken: 1 }] },
  },
  {
    name: "asks a token function again when its token has ended",
    options: { token: { $tokens: { values: ["canary-a", "canary-b"], expiresInMs: 300 } } },
    server: { answers: [ok] },
    steps: [get(), { ...get(), waitMs: 350 }],
    expect: { notes: [{ askedForToken: 1 }, { askedForToken: 2 }] },
  },
  ...shared.map(([what, one, other, tokens]) => ({
    name: `lets clients ${what} fetch ${tokens === 1 ? "one token" : "a token each"}`,
    options: [oauth({ share: "store", ...(one as object) }), oauth({ share: "store", ...(other as object) })],
    server: { answers: [ok] },
    steps: [get(), { ...get(), client: 1 }],
    expect: { outcomes: { $every: success(ACTIVITY) }, tokens: requests(tokens), requests: requests(2) },
  })),
  {
    name: "shares tokens under keys that hold no secret",
    options: oauth({ share: "store" }),
    server: { answers: [ok] },
    steps: [get()],
    expect: { notes: [{ stored: { $matches: "^ofsc:[0-9a-f]{64}$" } }] },
  },
  {
    name: "does not take a token from the store that was refused",
    options: [oauth({ share: "store" }), oauth({ share: "store" })],
    server: { accepts: [2], answers: [ok] },
    steps: [get(), { ...get(), client: 1 }],
    expect: { outcomes: { $every: success() }, tokens: requests(2), requests: using(1, 2, 2) },
  },
]);
