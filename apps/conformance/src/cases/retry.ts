import type { Answer, Case, Json, Step } from "../case.js";
import {
  ACTIVITY,
  absent,
  between,
  create,
  failure,
  get,
  inGroup,
  lengthOf,
  ok,
  remove,
  requests,
  SKILL,
  SUBSCRIPTION,
  status,
  success,
  update,
} from "./build.js";

const RETRIED = [408, 425, 429, 500, 502, 503, 504];
const FINAL = [400, 402, 403, 404, 405, 406, 409, 410, 412, 413, 415, 422, 423, 501, 505, 507];

/** What goes wrong on the way, and what the call then ends in if it goes on. */
const faults: readonly (readonly [what: string, answer: Answer])[] = [
  ["a reset before the request was read", { fault: "reset" }],
  ["a cut after the request was read", { fault: "cut" }],
  ["a body cut in the middle", { ...ok, fault: { truncate: 10 } }],
  ["JSON that ends too early", { ...ok, fault: { shorten: 10 } }],
];

/** Operations that may be sent twice. */
const repeatable: readonly (readonly [what: string, step: Step])[] = [
  ["a GET", get()],
  [
    "a PUT",
    {
      call: "metadata.workSkills.createOrReplace",
      args: ["FIBER", SKILL],
    },
  ],
  ["a PATCH that sets absolute values", update()],
  ["a DELETE", remove()],
  ["a POST that is declared repeatable", { call: "core.events.subscriptions.create", args: [SUBSCRIPTION] }],
];

/** Reads one activity after the other: a browser would not ask for the same one twice at once. */
const each = (options: Json = {}): Step => ({ call: "core.activities.get", args: ["{number}", options] });

/** At least one of many first waits is between these. */
const waits = (least: number, most: number): Json => ({
  $count: { of: { error: { attempts: [{ delayMs: between(least, most) }, {}] } }, is: between(1, 16) },
});

/** An attempt that no other one follows. */
const final = { verdict: { $any: true }, delayMs: absent };

export const retryCases: readonly Case[] = inGroup("retry", [
  ...RETRIED.map((code) => ({
    name: `sends a GET again after ${code}`,
    server: { answers: [status(code), ok] },
    steps: [get()],
    expect: {
      outcome: {
        ok: true,
        data: ACTIVITY,
        attempts: [
          { number: 1, status: code },
          { number: 2, status: 200 },
        ],
      },
      requests: requests(2),
    },
  })),
  ...FINAL.map((code) => ({
    name: `does not send a GET again after ${code}`,
    server: { answers: [status(code), ok] },
    steps: [get()],
    expect: {
      outcome: {
        ok: false,
        error: { status: code, retryable: code >= 500 ? { $any: true } : false, attempts: lengthOf(1) },
      },
      requests: requests(1),
    },
  })),
  ...faults.flatMap(([what, answer]) =>
    repeatable.map(([which, step]) => ({
      name: `sends ${which} again after ${what}`,
      server: { answers: [answer, { ...ok, body: {} }] },
      steps: [step],
      expect: { outcome: { ok: true, attempts: [{ error: "connection" }, { status: 200 }] }, requests: requests(2) },
    })),
  ),
  ...repeatable.map(([which, step]) => ({
    name: `sends ${which} again after 500, the same in every way`,
    server: { answers: [status(500), { body: {} }] },
    steps: [step],
    expect: { outcome: { ok: true }, requests: requests(2) },
  })),
  {
    name: "sends the same body each time",
    server: { answers: [status(503), ok] },
    steps: [update()],
    expect: { requests: { $every: { body: '{"timeSlot":"08-10"}', headers: { "content-type": "application/json" } } } },
  },
  {
    name: "sends a call three times and no more",
    server: { answers: [status(503)] },
    steps: [get()],
    expect: {
      outcome: failure("server", {
        status: 503,
        retryable: true,
        attempts: [
          { number: 1, status: 503, error: "server", delayMs: between(0, 200) },
          { number: 2, status: 503, error: "server", delayMs: between(0, 400) },
          { number: 3, status: 503, error: "server", ...final },
        ],
      }),
      requests: requests(3),
    },
  },
  {
    name: "waits at random between attempts, longer when throttled",
    server: { answers: [status(429)] },
    steps: [get({ attempts: 2 })],
    expect: { outcome: failure("rate_limit", { attempts: [{ delayMs: between(0, 1_000) }, {}] }) },
  },
  {
    name: "spreads retries over time instead of sending them together",
    server: { answers: [status(500)] },
    steps: [{ ...each({ attempts: 2 }), times: 16 }],
    options: { breaker: false },
    // Chance alone would break this in one run of four billion.
    expect: { outcomes: { $all: [waits(50, 200), waits(0, 150)] } },
  },
  {
    name: "sends a call once when it is told so",
    server: { answers: [status(503)] },
    steps: [get({ attempts: 1 })],
    expect: { outcome: failure("server", { attempts: [final] }), requests: requests(1) },
  },
  {
    name: "sends as often as the client says",
    options: { retry: { attempts: 2 } },
    server: { answers: [status(503)] },
    steps: [get()],
    expect: { outcome: failure("server"), requests: requests(2) },
  },
  {
    name: "sends as often as the call says, whatever the client says",
    options: { retry: { attempts: 1 } },
    server: { answers: [status(500), status(502), status(500), ok] },
    steps: [get({ attempts: 4 })],
    expect: { outcome: { ok: true, attempts: lengthOf(4) }, requests: requests(4) },
  },
  {
    name: "does not wait for a subscription that there is no room for",
    server: {
      answers: [
        status(503, { body: { status: "503", title: "Service Unavailable", detail: "Too many subscriptions" } }),
      ],
    },
    steps: [repeatable[4]?.[1] as Step],
    expect: { outcome: failure("server", { attempts: [final] }), requests: requests(1) },
  },
  {
    name: "takes 404 for success when an earlier attempt may have deleted it",
    server: { answers: [{ fault: "cut" }, status(404)] },
    steps: [remove()],
    expect: {
      outcome: { ok: true, status: 404, attempts: [{}, { verdict: { $matches: "deleted before" } }] },
    },
  },
  {
    name: "takes 404 for success though the attempt between was put off",
    server: { answers: [{ fault: "cut" }, status(429, { headers: { "retry-after": "0" } }), status(404)] },
    steps: [remove()],
    expect: { outcome: { ok: true, status: 404 }, requests: requests(3) },
  },
  {
    name: "takes 404 for what it is when nothing was deleted before",
    server: { answers: [status(404)] },
    steps: [remove()],
    expect: { outcome: failure("not_found"), requests: requests(1) },
  },
  {
    name: "takes 404 for what it is after an attempt that was refused",
    server: { answers: [status(429, { headers: { "retry-after": "0" } }), status(404)] },
    steps: [remove()],
    expect: { outcome: failure("not_found"), requests: requests(2) },
  },
  {
    name: "stops retrying when too many calls fail at once",
    options: { breaker: false },
    server: { answers: [status(503)] },
    steps: [{ ...each(), times: 60 }, { call: "transport.health" }],
    // 500 for all calls, 10 for each retry.
    expect: { requests: lengthOf(110), outcomes: { $count: { of: { data: { retryBudget: between(0, 9) } }, is: 1 } } },
    alone: true,
  },
  {
    name: "charges nothing to the budget for a new token",
    options: { token: { $tokens: { values: ["canary-a", "canary-b"] } } },
    server: { answers: [status(401), ok] },
    steps: [get(), { call: "transport.health" }],
    expect: { outcomes: [success(), { data: { retryBudget: 500 } }] },
  },
  {
    name: "repeats nothing that the caller's arguments made fail",
    server: { answers: [status(400), ok] },
    steps: [create()],
    expect: { outcome: failure("api", { status: 400, retryable: false }), requests: requests(1) },
  },
]);
