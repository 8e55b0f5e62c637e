import type { Answer, Case, Json, Step } from "../case.js";
import { absent, create, failure, get, ID, inGroup, ok, requests, status } from "./build.js";

/** What leaves open whether a write took effect, with the cause that the error has. */
const ambiguous: readonly (readonly [what: string, answer: Answer, cause: Json])[] = [
  ["the connection is cut after the request was read", { fault: "cut" }, { code: "connection", ofsc: true }],
  ["the connection is reset", { fault: "reset" }, { code: "connection", ofsc: true }],
  ["the answer is cut in the middle", { ...ok, status: 201, fault: { truncate: 10 } }, { code: "connection" }],
  ["the JSON of the answer ends too early", { ...ok, status: 201, fault: { shorten: 10 } }, { code: "connection" }],
  ["a gateway answers 502", status(502), { code: "server", status: 502 }],
  ["a gateway answers 504", status(504), { code: "server", status: 504 }],
  ["a gateway answers 408", status(408), { code: "api", status: 408 }],
];

/** Stalls, which a time limit ends. */
const stalled: readonly (readonly [what: string, answer: Answer, phase: string])[] = [
  ["nothing comes back", { fault: "silence" }, "headers"],
  ["the body does not begin", { ...ok, fault: { stall: 0 } }, "body"],
  ["the body stops in the middle", { ...ok, fault: { stall: 9 } }, "body"],
];

/** Writes that must not be sent twice. */
const writes: readonly (readonly [call: string, args: readonly Json[]])[] = [
  ["core.activities.start", [ID]],
  ["core.activities.complete", [ID]],
  ["core.activities.notDone", [ID]],
  ["core.activities.cancel", [ID]],
  ["core.activities.suspend", [ID]],
  ["core.activities.reopen", [ID, { setPositionInRoute: { position: "first" } }]],
  ["core.activities.delay", [ID, { delayMinutes: 5 }]],
  ["core.activities.startPrework", [ID]],
  ["core.activities.enroute", [ID]],
  ["core.activities.stopTravel", [ID]],
  ["core.activities.move", [ID, { setDate: { date: "2026-12-02" } }]],
  [
    "core.activities.bulkUpdate",
    [{ updateParameters: { ifInFinalStatusThen: "doNothing" }, activities: [{ resourceId: "routing" }] }],
  ],
  ["core.inventories.install", [7, { activityId: ID }]],
  ["metadata.plugins.install", ["PLUGIN"]],
  ["request", ["POST", "/rest/ofscCore/v9/things", { body: {} }]],
  ["request", ["PATCH", "/rest/ofscCore/v9/things/1", { body: {} }]],
];

/** What was sent over a connection before. */
const kept: readonly (readonly [what: string, step: Step])[] = [
  ["for a read", get()],
  ["for another write", create()],
];

const unknown = (cause: Json, facts: { readonly [name: string]: Json } = {}): Json =>
  failure("outcome_unknown", {
    name: "OutcomeUnknownError",
    retryable: false,
    attempts: [{ number: 1, delayMs: absent }],
    cause,
    ...facts,
  });

const once: { readonly [name: string]: Json } = { requests: requests(1) };

export const outcomeUnknownCases: readonly Case[] = inGroup("outcome-unknown", [
  ...ambiguous.map(([what, answer, cause]) => ({
    name: `sends a creation once, and says that its outcome is unknown, when ${what}`,
    server: { answers: [answer, { ...ok, status: 201 }] },
    steps: [create()],
    expect: { outcome: unknown(cause), ...once },
  })),
  ...stalled.map(([what, answer, phase]) => ({
    name: `sends a creation once, and says that its outcome is unknown, when ${what} in time`,
    server: { answers: [answer, { ...ok, status: 201 }] },
    steps: [create({ timeout: { attempt: 700 } })],
    expect: {
      outcome: unknown({ code: "timeout", limit: "attempt", phase }),
      ...once,
    },
  })),
  ...writes.map(([call, args]) => ({
    name: `sends ${call === "request" ? `a ${args[0]} to any path` : call} once when the connection is cut`,
    server: { answers: [{ fault: "cut" as const }, ok] },
    steps: [{ call, args }],
    expect: { outcome: unknown({ code: "connection" }), ...once },
  })),
  ...kept.map(([what, first]) => ({
    name: `sends a creation once when a connection is cut that was in use before, ${what}`,
    server: { answers: [{ ...ok, keepAlive: true }, { fault: "cut" as const }, { ...ok, status: 201 }] },
    steps: [first, { ...create(), waitMs: 50 }],
    expect: { outcomes: [{ ok: true }, unknown({ code: "connection" })], requests: requests(2) },
    // On a port with other cases, the connection might serve one of them.
    alone: true,
    except: {
      runtimes: ["deno", "chromium"],
      because: "it sends again by itself what is lost on a connection that was in use before",
    },
  })),
  {
    name: "knows the outcome of a creation that OFS itself answers with 500",
    server: { answers: [status(500), ok] },
    steps: [create()],
    expect: { outcome: failure("server", { status: 500 }), ...once },
  },
  {
    name: "says that the outcome is unknown when the time limit of the whole call ends a creation",
    server: { answers: [{ fault: "silence" }] },
    steps: [create({ timeout: { total: 500 } })],
    expect: { outcome: unknown({ code: "timeout" }), ...once },
  },
  {
    name: "gives the caller's own reason when the caller ends a creation",
    server: { answers: [{ fault: "silence" }] },
    steps: [create({ signal: { $abort: { afterMs: 400, reason: "Error: enough" } } })],
    expect: { outcome: { ok: false, error: { reason: true, message: "enough" } }, ...once },
  },
  {
    name: "has no doubt about a read that is cut off for good",
    server: { answers: [{ fault: "cut" }] },
    steps: [get()],
    expect: { outcome: failure("connection", { retryable: true, attempts: { $length: 3 } }), requests: requests(3) },
  },
  {
    name: "sends a creation again when no connection came about, and says so in the end",
    options: { baseUrl: "http://127.0.0.1:47111" },
    steps: [create()] satisfies Step[],
    expect: { outcome: failure("connection", { attempts: { $length: 3 } }), requests: [] },
    except: { runtimes: ["chromium", "workerd"], because: "it does not tell why a connection failed" },
  },
  {
    name: "is in doubt about a creation where the runtime does not tell why a connection failed",
    options: { baseUrl: "http://127.0.0.1:47111" },
    steps: [create()],
    expect: { outcome: unknown({ code: "connection" }), requests: [] },
    except: { runtimes: ["node", "bun", "deno"], because: "it does tell why" },
  },
]);
