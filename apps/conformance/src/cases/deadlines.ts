import type { Answer, Case, Json, Step } from "../case.js";
import { ACTIVITY, between, failure, get, ID, inGroup, lengthOf, ok, requests, status, success } from "./build.js";

const oauth = { auth: { $oauth2: { clientId: "app", clientSecret: "canary-secret" } } };

/** Past the deadline by no more than this, however busy the machine; the table shows how much it was. */
const inTime = between(0, 250);
const timeout = (limit: string, phase: string, timeoutMs: number): Json => ({
  ...(failure("timeout", {
    name: "TimeoutError",
    limit,
    phase,
    timeoutMs,
    retryable: true,
    message: { $matches: `${timeoutMs} ms` },
  }) as object),
  overrunMs: inTime,
});

/** The same for a limit that does not begin with the call. */
const later = (limit: string, phase: string, timeoutMs: number): Json => ({
  ...(failure("timeout", { limit, phase, timeoutMs }) as object),
  ms: between(timeoutMs - 10, timeoutMs + 4_000),
});

/** Ways in which an answer does not come, and what the call was doing then. */
const stalls: readonly (readonly [what: string, answer: Answer, phase: string])[] = [
  ["nothing is answered", { fault: "silence" }, "headers"],
  ["the answer comes too late", { ...ok, afterMs: 4_000 }, "headers"],
  ["the body does not begin", { ...ok, fault: { stall: 0 } }, "body"],
  ["the body stops after its first bytes", { ...ok, fault: { stall: 9 } }, "body"],
  ["the body comes a byte at a time", { ...ok, fault: { trickleMs: 60 } }, "body"],
  ["the body of a compressed answer stops", { ...ok, gzip: true, fault: { stall: 20 } }, "body"],
  ["the body of a long answer stops", { body: { $size: 300_000 }, fault: { stall: 150_000 } }, "body"],
];

const limits: readonly (readonly [limit: "attempt" | "total"])[] = [["attempt"], ["total"]];

/** Steps that a stall strikes, other than a read. */
const others: readonly (readonly [what: string, step: Step])[] = [
  ["a list", { call: "core.activities.list", args: [{}, { timeout: { total: 400 } }] }],
  ["a deletion", { call: "core.activities.delete", args: [ID, { timeout: { total: 400 } }] }],
  ["a call outside the contract", { call: "request", args: ["GET", "/rest/x", { timeout: { total: 400 } }] }],
];

export const deadlineCases: readonly Case[] = inGroup("deadlines", [
  ...stalls.flatMap(([what, answer, phase]) =>
    limits.map(([limit]) => ({
      name: `ends a call in time by its ${limit} limit when ${what}`,
      server: { answers: [answer] },
      steps: [{ ...get({ attempts: 1, timeout: { [limit]: 500 } }), deadlineMs: 500 }],
      expect: { outcome: timeout(limit, phase, 500), requests: [{ gaveUp: true }] },
    })),
  ),
  ...others.map(([what, step]) => ({
    name: `ends ${what} in time`,
    server: { answers: [{ fault: "silence" as const }] },
    steps: [{ ...step, deadlineMs: 400 }],
    expect: { outcome: timeout("total", "headers", 400), requests: [{ gaveUp: true }] },
  })),
  {
    name: "ends a body in which nothing comes for too long",
    server: { answers: [{ ...ok, fault: { stall: 9 } }] },
    steps: [get({ attempts: 1, timeout: { idle: 150 } })],
    expect: { outcome: later("idle", "body", 150), requests: [{ gaveUp: true }] },
  },
  {
    name: "does not take a slow body for an idle one",
    server: { answers: [{ ...ok, fault: { trickleMs: 60 } }] },
    steps: [get({ attempts: 1, timeout: { idle: 1_200 } })],
    expect: { outcome: { ok: true, data: ACTIVITY, ms: between(1_250, 8_000) } },
  },
  {
    name: "measures silence within a body only, not the wait for an answer",
    server: { answers: [{ ...ok, afterMs: 800 }] },
    steps: [get({ attempts: 1, timeout: { idle: 300 } })],
    expect: { outcome: success() },
  },
  {
    name: "sends a read again when an attempt took too long",
    server: { answers: [{ fault: "silence" }, ok] },
    steps: [get({ timeout: { attempt: 700 } })],
    expect: {
      outcome: { ok: true, attempts: [{ error: "timeout" }, { status: 200 }] },
      requests: [{ gaveUp: true }, {}],
    },
  },
  {
    name: "counts every attempt and every wait towards the limit of the call",
    server: { answers: [{ fault: "silence" }] },
    steps: [{ ...get({ attempts: 50, timeout: { attempt: 120, total: 600 } }), deadlineMs: 600 }],
    expect: { outcome: { ok: false, error: { code: "timeout" }, ms: between(100, 4_000) } },
  },
  {
    name: "ends a call in time while it waits for a token",
    options: oauth,
    server: { tokens: [{ fault: "silence" }] },
    steps: [{ ...get({ timeout: { total: 250 } }), deadlineMs: 250 }],
    expect: { outcome: timeout("total", "auth", 250), requests: [] },
  },
  {
    name: "ends an attempt in time while it waits for a token",
    options: oauth,
    server: { tokens: [{ ...ok, afterMs: 1_500 }] },
    steps: [{ ...get({ attempts: 1, timeout: { attempt: 250 } }), deadlineMs: 250 }],
    expect: { outcome: timeout("attempt", "auth", 250), requests: [] },
  },
  {
    name: "ends a call in time while the body of a token stops",
    options: oauth,
    server: { tokens: [{ body: { access_token: "canary-token-1" }, fault: { stall: 5 } }] },
    steps: [{ ...get({ timeout: { total: 250 } }), deadlineMs: 250 }],
    expect: { outcome: timeout("total", "auth", 250), requests: [] },
  },
  {
    name: "ends a call in time while it waits to try again",
    server: { answers: [status(503, { headers: { "retry-after": "0.4" } }), { fault: "silence" }] },
    steps: [{ ...get({ timeout: { total: 1_500 } }), deadlineMs: 1_500 }],
    expect: { outcome: timeout("total", "headers", 1_500), requests: requests(2) },
  },
  {
    name: "tells the status of an error whose body stops",
    server: { answers: [{ ...status(409), fault: { stall: 5 } }] },
    steps: [get({ attempts: 1, timeout: { attempt: 250 } })],
    expect: { outcome: { ok: false, error: { code: "conflict", status: 409 }, ms: between(0, 5_000) } },
  },
  {
    name: "goes by the limits of the client where the call names none",
    options: { timeout: { attempt: 250, total: 10_000 } },
    server: { answers: [{ fault: "silence" }] },
    steps: [{ ...get({ attempts: 1 }), deadlineMs: 250 }],
    expect: { outcome: timeout("attempt", "headers", 250) },
  },
  {
    name: "goes by the limits of the call where it names some",
    options: { timeout: { attempt: 100 } },
    server: { answers: [{ ...ok, afterMs: 300 }] },
    steps: [get({ attempts: 1, timeout: { attempt: 5_000 } })],
    expect: { outcome: success() },
  },
  {
    name: "takes a limit that no timer holds for none",
    server: { answers: [{ ...ok, afterMs: 50 }] },
    steps: [get({ timeout: { attempt: 1e12, idle: 1e12, total: 1e12 } })],
    expect: { outcome: success(), requests: requests(1) },
  },
  {
    name: "says how often a call was sent that ran out of time",
    server: { answers: [{ fault: "silence" }] },
    steps: [get({ attempts: 2, timeout: { attempt: 120 } })],
    expect: {
      outcome: failure("timeout", { operation: "core.activities.get", attempts: lengthOf(2) }),
      requests: requests(2),
    },
  },
  {
    name: "leaves other calls alone when one runs out of time",
    server: {
      answers: [
        { when: { path: "/1$" }, fault: "silence" },
        { ...ok, afterMs: 400 },
      ],
    },
    steps: [
      { call: "core.activities.get", args: [1, { attempts: 1, timeout: { attempt: 200 } }], background: true },
      { ...get(), times: 3 },
    ],
    expect: { outcomes: [failure("timeout"), success(), success(), success()] },
  },
]);
