import type { Answer, Case, Json, Step } from "../case.js";
import { ACTIVITY, absent, create, failure, get, ID, inGroup, ok, remove, requests, status, success } from "./build.js";

type Facts = { readonly [name: string]: Json };

/** Other statuses, each an error of its class. */
const statuses: readonly (readonly [status: number, code: string])[] = [
  [402, "api"],
  [405, "api"],
  [410, "api"],
  [418, "api"],
  [422, "api"],
  [501, "server"],
  [505, "server"],
  [507, "server"],
  [520, "server"],
  [599, "server"],
];

/** Successes that are none, and what they end in. */
const broken: readonly (readonly [what: string, answer: Answer, code: string, facts?: Facts])[] = [
  [
    "a page instead of JSON",
    { headers: { "content-type": "text/html" }, body: { $text: "<html>canary</html>" } },
    "drift",
  ],
  ["text instead of JSON", { headers: { "content-type": "text/plain" }, body: { $text: "OK canary" } }, "drift"],
  ["half of its JSON", { ...ok, fault: { shorten: 12 } }, "connection", { retryable: true }],
  ["a body cut in the middle", { ...ok, fault: { truncate: 12 } }, "connection", { retryable: true }],
  ["a cut before its body", { ...ok, fault: { truncate: 0 } }, "connection", { retryable: true }],
  ["compressed data cut in the middle", { ...ok, gzip: true, fault: { truncate: 15 } }, "connection"],
];

/** Successes in unusual forms. */
const fine: readonly (readonly [what: string, answer: Answer, data: Json, step?: Step])[] = [
  ["201", { ...ok, status: 201 }, ACTIVITY],
  ["202", { ...ok, status: 202 }, ACTIVITY],
  ["204", { status: 204 }, absent, remove()],
  ["200 without a body", {}, absent, remove()],
  ["an answer to what should have none", { body: { done: true } }, { done: true }, remove()],
  ["compressed JSON", { ...ok, gzip: true }, ACTIVITY],
  ["JSON after a byte order mark", { body: { $text: `\ufeff${JSON.stringify(ACTIVITY)}` } }, ACTIVITY],
  [
    "JSON that comes a byte at a time",
    { body: { activityId: ID, city: "東京" }, fault: { trickleMs: 4 } },
    { city: "東京" },
  ],
  ["JSON under another media type", { ...ok, headers: { "content-type": "application/vnd.oracle+json" } }, ACTIVITY],
  ["JSON without a media type", { ...ok, headers: { "content-type": "" } }, ACTIVITY],
  [
    "an error body with a success status",
    { body: { activityId: ID, status: "404", title: "Not Found" } },
    { title: "Not Found" },
  ],
  ["numbers beyond 32 bits", { body: { activityId: 9007199254740991 } }, { activityId: 9007199254740991 }],
];

const withoutFetch = { runtimes: ["node + undici"], because: "it sends without fetch" };

export const answerCases: readonly Case[] = inGroup("errors", [
  ...statuses.map(([code, kind]) => ({
    name: `has a class for ${code}`,
    server: { answers: [status(code)] },
    steps: [get({ attempts: 1 })],
    expect: { outcome: failure(kind, { status: code }), requests: requests(1) },
  })),
  ...broken.map(([what, answer, code, facts = {}]) => ({
    name: `does not take ${what} for a success`,
    server: { answers: [answer] },
    steps: [get({ attempts: 1 })],
    expect: { outcome: failure(code, facts), requests: requests(1) },
  })),
  ...fine.map(([what, answer, data, step = get()]) => ({
    name: `takes ${what} for a success`,
    server: { answers: [answer] },
    steps: [step],
    expect: { outcome: { ok: true, data }, requests: requests(1) },
  })),
  {
    name: "tells the code that OFS gives some errors",
    server: { answers: [status(400, { body: { title: "Bad Request", detail: "no", "o:errorCode": "OFS-17" } })] },
    steps: [create()],
    expect: { outcome: failure("api", { errorCode: "OFS-17" }) },
  },
  {
    name: "does not read more of an answer than it may",
    options: { maxResponseBytes: 50_000 },
    server: { answers: [{ body: { $size: 60_000 } }] },
    steps: [get()],
    expect: {
      outcome: failure("connection", { message: { $matches: "longer than 50000 bytes" }, retryable: false }),
      requests: requests(1),
    },
  },
  {
    name: "reads as much of an answer as it may",
    options: { maxResponseBytes: 60_000 },
    server: { answers: [{ body: { $size: 60_000 } }] },
    steps: [{ call: "request", args: ["GET", "/rest/x"] }],
    expect: { outcome: { ok: true } },
  },
  {
    name: "gives the text of an answer that no contract describes",
    server: { answers: [{ headers: { "content-type": "text/plain" }, body: { $text: "pong" } }] },
    steps: [{ call: "request", args: ["GET", "/ping"] }],
    expect: { outcome: success("pong") },
  },
  {
    name: "gives the response of what it returned",
    server: { answers: [{ ...ok, status: 201 }] },
    steps: [{ ...get(), read: "responseOf" }],
    expect: { outcome: { ok: true, data: { status: 201 } } },
  },
  {
    name: "does not follow a redirect, which could lead credentials elsewhere",
    server: { answers: [{ status: 307, headers: { location: "{base}/elsewhere" } }] },
    steps: [get({ attempts: 1 })],
    expect: { outcome: { ok: false, error: { ofsc: true } }, requests: [{ path: { $matches: "activities" } }] },
  },
  {
    name: "tells a redirect by its status",
    server: { answers: [{ status: 302, headers: { location: "https://login.invalid/" } }] },
    steps: [get()],
    expect: { outcome: failure("api", { status: 302, retryable: false }), requests: requests(1) },
    except: { runtimes: ["chromium"], because: "a browser hides the status of a redirect that it does not follow" },
  },
  {
    name: "ends in an error of its own when the given fetch fails",
    options: { fetch: { $fetch: "failing" } },
    steps: [get({ attempts: 1 })],
    expect: { outcome: failure("connection", { cause: { name: "TypeError" } }), requests: [] },
    except: withoutFetch,
  },
  {
    name: "ends in an error of its own when the given fetch throws",
    options: { fetch: { $fetch: "throwing" } },
    steps: [get({ attempts: 1 })],
    expect: { outcome: failure("connection", { cause: { message: "no fetch today" } }), requests: [] },
    except: withoutFetch,
  },
]);
