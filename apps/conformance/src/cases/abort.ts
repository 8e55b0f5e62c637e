import type { Answer, Case, Json, Script, Step } from "../case.js";
import { absent, between, create, failure, get, inGroup, list, ok, requests, status, success } from "./build.js";

const abort = (afterMs: number, reason?: Json): Json => ({
  signal: { $abort: { afterMs, ...(reason !== undefined && { reason }) } },
});
const given = (reason: Json): Json => ({ ok: false, error: { reason: true, value: reason } });
// However busy the machine; the table shows how much it was.
const inTime = between(0, 250);

/** Reasons, which come back as they are. */
const reasons: readonly (readonly [what: string, reason: Json, error: Json])[] = [
  ["an error", "Error: the user left", { isError: true, message: "the user left" }],
  ["a text", "the user left", { value: "the user left" }],
  ["a number", 0, { value: 0 }],
  ["an object", { why: "left" }, { why: "left" }],
  ["null", null, { value: null }],
];

/** What a call is doing when its caller ends it. */
const moments: readonly (readonly [what: string, script: Script, options?: Json, sent?: number])[] = [
  ["waits for an answer", { answers: [{ fault: "silence" }] }],
  ["waits for a body", { answers: [{ ...ok, fault: { stall: 0 } }] }],
  ["reads a body", { answers: [{ ...ok, fault: { stall: 9 } }] }],
  ["reads a slow body", { answers: [{ ...ok, fault: { trickleMs: 40 } }] }],
  ["reads the body of an error", { answers: [{ ...status(404), fault: { stall: 9 } }] }],
  ["waits to try again", { answers: [status(503, { headers: { "retry-after": "5" } })] }],
  [
    "waits for a token",
    { tokens: [{ fault: "silence" }] },
    { auth: { $oauth2: { clientId: "app", clientSecret: "canary-secret" } } },
    0,
  ],
];

const silence: readonly Answer[] = [{ fault: "silence" }];
const shared = (options: { readonly [name: string]: Json } = {}): Step =>
  get({ ...options, signal: { $abort: { name: "all" } } });

export const abortCases: readonly Case[] = inGroup("abort", [
  ...reasons.flatMap(([what, reason, error]) => [
    {
      name: `rejects with the very reason of a signal, ${what}`,
      server: { answers: silence },
      steps: [get({ signal: { $abort: { afterMs: 300, reason } } })],
      expect: { outcome: { ok: false, error: { ...(error as object), reason: true } }, requests: [{ gaveUp: true }] },
    },
    {
      name: `sends nothing when the signal was aborted before, with ${what}`,
      server: { answers: [ok] },
      steps: [get({ signal: { $abort: { already: true, reason } } })],
      expect: {
        outcome: { ok: false, error: { ...(error as object), reason: true } },
        requests: [],
      },
    },
  ]),
  ...moments.map(([what, server, options = {}, sent = 1]) => ({
    name: `ends a call at once that ${what}`,
    server,
    options,
    steps: [{ ...get(abort(400, "enough")), deadlineMs: 400 }],
    expect: { outcome: { ...(given("enough") as object), overrunMs: inTime }, requests: requests(sent) },
  })),
  {
    name: "rejects with the runtime's own error when no reason is given",
    server: { answers: silence },
    steps: [get(abort(200))],
    expect: { outcome: { ok: false, error: { reason: true, name: "AbortError" } } },
  },
  {
    name: "rejects with the reason of a signal that is a time limit",
    server: { answers: silence },
    steps: [get({ signal: { $abort: { afterMs: 200, timeout: true } } })],
    expect: { outcome: { ok: false, error: { reason: true, name: "TimeoutError", ofsc: false } } },
  },
  {
    name: "sends nothing more when a call is ended between two attempts",
    server: { answers: [status(503, { headers: { "retry-after": "1" } }), ok] },
    steps: [get(abort(500, "enough")), { waitMs: 800 }],
    expect: { outcome: given("enough"), requests: requests(1) },
  },
  {
    name: "ends a list that waits for its turn",
    server: { answers: [{ body: { items: [] }, afterMs: 1_200 }] },
    steps: [
      { ...list(), times: 3, background: true },
      { ...list({}, abort(100, "enough")), waitMs: 50, deadlineMs: 100 },
      { call: "transport.health" },
    ],
    expect: {
      outcomes: {
        $count: { of: { ...(given("enough") as object), overrunMs: inTime }, is: 1 },
      },
      requests: requests(3),
    },
  },
  {
    name: "takes who gave up out of the queue",
    server: { answers: [{ body: { items: [] }, afterMs: 1_200 }] },
    steps: [
      { ...list(), times: 3, background: true },
      { ...list({}, abort(80, "enough")), waitMs: 50 },
      { call: "transport.health" },
    ],
    expect: { outcomes: { $count: { of: { data: { limits: [{ running: 3, waiting: 0 }] } }, is: 1 } } },
  },
  {
    name: "ends a creation at once, without a doubt of its own",
    server: { answers: silence },
    steps: [{ ...create(abort(400, "enough")), deadlineMs: 400 }],
    expect: { outcome: { ...(given("enough") as object), overrunMs: inTime }, requests: [{ gaveUp: true }] },
  },
  {
    name: "ends many calls with one signal",
    server: { answers: silence },
    steps: [{ ...get({ signal: { $abort: { name: "all", afterMs: 400, reason: "enough" } } }), times: 5 }],
    expect: { outcomes: { $every: given("enough") }, requests: { $every: { gaveUp: true } } },
  },
  {
    name: "leaves other calls alone",
    server: { answers: [{ ...ok, afterMs: 400 }] },
    steps: [
      { ...get(abort(100, "enough")), background: true },
      { ...get(), times: 2 },
    ],
    expect: { outcomes: [given("enough"), success(), success()] },
  },
  {
    name: "does nothing to a call that has ended",
    server: { answers: [ok] },
    steps: [get(abort(1_500, "late")), { waitMs: 1_600 }],
    expect: { outcome: success(), requests: requests(1) },
  },
  {
    name: "leaves no listener on a signal after 50 calls",
    server: { answers: [ok] },
    steps: [{ ...shared(), times: 50 }],
    expect: { outcomes: { $every: success() }, listeners: 0 },
    alone: true,
  },
  {
    name: "leaves no listener on a signal after calls that fail",
    options: { breaker: false },
    server: { answers: [status(404), { fault: "cut" }, status(503), { ...ok, fault: { truncate: 5 } }] },
    steps: [
      { ...shared({ attempts: 1 }), times: 8, inTurn: true },
      { call: "core.activities.get", args: ["x", { signal: { $abort: { name: "all" } } }] },
    ],
    expect: { listeners: 0 },
  },
  {
    name: "leaves no listener on a signal after retries, time limits and waits for a turn",
    // A page has six connections to a server, which the silences of other cases would keep from it.
    alone: true,
    server: { answers: [status(503), { fault: "silence" }, { body: { items: [] } }] },
    steps: [
      shared({ timeout: { attempt: 1_500 } }),
      { ...list({}, { signal: { $abort: { name: "all" } } }), times: 6 },
    ],
    expect: { outcomes: { $count: { of: { ok: true }, is: 7 } }, listeners: 0 },
  },
  {
    name: "counts no failure for a call that its caller ended",
    options: { breaker: { minimumCalls: 2 } },
    server: { answers: silence },
    steps: [{ ...get(abort(60, "enough")), times: 4 }, { call: "transport.health" }],
    expect: { outcomes: { $count: { of: { data: { breaker: { status: "closed" } } }, is: 1 } } },
  },
  {
    name: "says nothing of attempts on a reason that is not its own",
    server: { answers: silence },
    steps: [get(abort(60, "Error: mine"))],
    expect: { outcome: { error: { reason: true, message: "mine", attempts: absent, operation: absent, ofsc: false } } },
  },
  {
    name: "prefers the caller's reason to a time limit that comes later",
    server: { answers: silence },
    steps: [get({ timeout: { total: 2_000 }, signal: { $abort: { afterMs: 100, reason: "first" } } })],
    expect: { outcome: given("first") },
  },
  {
    name: "prefers a time limit to a reason that comes later",
    server: { answers: silence },
    steps: [get({ attempts: 1, timeout: { total: 100 }, signal: { $abort: { afterMs: 1_500, reason: "late" } } })],
    expect: { outcome: failure("timeout", { limit: "total" }) },
  },
]);
