import type { Case, Json } from "../case.js";
import { ACTIVITY, ID, inGroup } from "./build.js";

/** Path values as the wire has them. */
const encoded: readonly (readonly [what: string, value: string, path: string])[] = [
  ["a space", "jane doe", "jane%20doe"],
  ["a slash", "a/b", "a%2Fb"],
  ["a backslash", "a\\b", "a%5Cb"],
  ["a question mark", "a?b", "a%3Fb"],
  ["a hash", "a#b", "a%23b"],
  ["a percent sign", "100%", "100%25"],
  ["what looks encoded already", "a%2Fb", "a%252Fb"],
  ["dots that look encoded", "%2e%2e", "%252e%252e"],
  ["dots and a slash", "../users", "..%2Fusers"],
  ["three dots", "...", "..."],
  ["a leading dot", ".jane", ".jane"],
  ["a plus sign", "a+b", "a%2Bb"],
  ["an ampersand and an equals sign", "a&b=c", "a%26b%3Dc"],
  ["a semicolon", "a;b", "a%3Bb"],
  ["an address", "jane@acme.com", "jane%40acme.com"],
  ["a colon", "a:b", "a%3Ab"],
  ["letters with accents", "Zoë", "Zo%C3%AB"],
  ["another script", "東京", "%E6%9D%B1%E4%BA%AC"],
  ["an emoji", "😀", "%F0%9F%98%80"],
  ["the name of a placeholder", "{login}", "%7Blogin%7D"],
  ["the signs of a replacement", "$&$1$$", "%24%26%241%24%24"],
  ["a quote", 'a"b', "a%22b"],
  ["a line break", "a\nb", "a%0Ab"],
  ["spaces at both ends", " a ", "%20a%20"],
];

/** Queries as OFS reads them. */
const queries: readonly (readonly [what: string, query: Json, seen: { readonly [name: string]: Json }])[] = [
  ["a list, with commas", { resources: ["A", "B"] }, { resources: "A,B" }],
  ["a list of one", { resources: ["A"] }, { resources: "A" }],
  ["true and numbers as text", { includeNonScheduled: true, offset: 7 }, { includeNonScheduled: "true", offset: "7" }],
  [
    "a filter with quotes and brackets",
    { q: "status in ['pending','started'] and a == 'b&c'" },
    { q: "status in ['pending','started'] and a == 'b&c'" },
  ],
  ["a plus sign", { q: "a+b" }, { q: "a+b" }],
  ["letters of any script", { q: "city == '東京'" }, { q: "city == '東京'" }],
  [
    "nothing for what is not given",
    { q: "a", dateFrom: { $undefined: true } },
    { dateFrom: { $absent: true }, q: "a" },
  ],
  ["a value that is empty", { q: "" }, { q: "" }],
];

/** What an operation is sent as. */
const verbs: readonly (readonly [call: string, args: readonly Json[], request: { readonly [name: string]: Json }])[] = [
  ["core.activities.get", [ID], { method: "GET", path: `/rest/ofscCore/v1/activities/${ID}`, bytes: 0 }],
  ["core.activities.delete", [ID], { method: "DELETE", bytes: 0 }],
  ["core.activities.update", [ID, { city: "Miami" }], { method: "PATCH", body: '{"city":"Miami"}' }],
  [
    "core.activities.start",
    [ID],
    { method: "POST", path: `/rest/ofscCore/v1/activities/${ID}/custom-actions/start`, body: "{}" },
  ],
  ["core.activities.enroute", [ID], { method: "POST", bytes: 0 }],
  ["core.activities.files.describe", [ID, "XA_PHOTO 1"], { path: `/rest/ofscCore/v1/activities/${ID}/XA_PHOTO%201` }],
  ["metadata.workSkills.delete", ["FIBER"], { method: "DELETE", path: "/rest/ofscMetadata/v1/workSkills/FIBER" }],
  [
    "capacity.availability.list",
    [{ dates: ["2026-12-01"] }],
    { method: "GET", path: "/rest/ofscCapacity/v1/capacity" },
  ],
];

/** What `request` sends. */
const raw: readonly (readonly [what: string, args: readonly Json[], request: { readonly [name: string]: Json }])[] = [
  ["a path", ["GET", "/rest/ofscCore/v9/things"], { method: "GET", path: "/rest/ofscCore/v9/things" }],
  ["a query", ["GET", "/rest/x", { query: { a: [1, 2], b: "c d" } }], { query: { a: "1,2", b: "c d" } }],
  [
    "a body as JSON",
    ["POST", "/rest/x", { body: { a: 1 } }],
    { body: '{"a":1}', headers: { "content-type": "application/json" } },
  ],
  ["headers", ["GET", "/rest/x", { headers: { "X-Trace": "7" } }], { headers: { "x-trace": "7" } }],
];

const others: readonly Omit<Case, "group">[] = [
  {
    name: "asks for JSON, and says that a body is JSON",
    steps: [{ call: "core.activities.update", args: [ID, { city: "Miami" }] }],
    expect: { requests: [{ headers: { accept: "application/json", "content-type": "application/json" } }] },
  },
  {
    name: "sends no content type without a body",
    steps: [{ call: "core.activities.get", args: [ID] }],
    expect: { requests: [{ headers: { "content-type": { $absent: true } } }] },
  },
  {
    name: "sends a header of the caller, whatever its case",
    steps: [
      { call: "core.activities.get", args: [ID, { headers: { "X-Trace-ID": "7", Accept: "application/vnd.x+json" } }] },
    ],
    expect: { requests: [{ headers: { "x-trace-id": "7", accept: "application/vnd.x+json" } }] },
  },
  {
    name: "authenticates by itself, whatever header the caller sets",
    steps: [{ call: "core.activities.get", args: [ID, { headers: { Authorization: "Bearer other" } }] }],
    expect: { requests: [{ headers: { authorization: "Bearer canary-token-0" } }] },
  },
  {
    name: "keeps the path of the address, without the slash at its end",
    options: { baseUrl: "{base}/ofs/" },
    steps: [{ call: "core.activities.get", args: [ID] }],
    expect: { requests: [{ path: `/ofs/rest/ofscCore/v1/activities/${ID}` }] },
  },
  {
    name: "keeps numbers beyond 32 bits whole in a path",
    steps: [{ call: "core.activities.get", args: [9007199254740991] }],
    expect: { requests: [{ path: "/rest/ofscCore/v1/activities/9007199254740991" }] },
  },
];

export const pathCases: readonly Case[] = inGroup("paths", [
  ...encoded.map(([what, value, path]) => ({
    name: `encodes ${what} in a path`,
    steps: [{ call: "core.users.get", args: [value] }],
    expect: { outcome: { ok: true }, requests: [{ path: `/rest/ofscCore/v1/users/${path}`, search: "" }] },
  })),
  ...queries.map(([what, query, seen]) => ({
    name: `writes ${what} in a query`,
    server: { answers: [{ body: { items: [] } }] },
    steps: [{ call: "core.activities.list", args: [query] }],
    expect: { outcome: { ok: true }, requests: [{ query: seen }] },
  })),
  ...verbs.map(([call, args, request]) => ({
    name: `sends ${call} as its contract says`,
    server: { answers: [{ body: ACTIVITY }] },
    steps: [{ call, args }],
    expect: { outcome: { ok: true }, requests: [request] },
  })),
  ...raw.map(([what, args, request]) => ({
    name: `sends ${what} to a path that no contract lists`,
    server: { answers: [{ body: { anything: true } }] },
    steps: [{ call: "request", args }],
    expect: { outcome: { ok: true, data: { anything: true } }, requests: [request] },
  })),
  ...others,
]);
