import type { Answer, Case, Json, Step } from "../case.js";
import { between, create, failure, get, ID, inGroup, lengthOf, ok, requests, status, success } from "./build.js";

type Settings = { readonly [name: string]: Json };

const sensitive = (more: Settings = {}): Json => ({ breaker: { minimumCalls: 4, openMs: [900, 4_000], ...more } });
const failing = (count: number, options: Settings = {}): Step => ({
  ...get({ attempts: 1, ...options }),
  times: count,
  inTurn: true,
});
/** The activity that all steps but a few ask for is never to be had. */
const broken: Answer = { ...status(500), when: { path: `/${ID}$` }, times: 99 };
const health: Step = { call: "transport.health" };
const is = (breakerStatus: string, more: Settings = {}): Json => ({
  data: { breaker: { status: breakerStatus, ...more } },
});
const only = (of: Json, count: Json = 1): Json => ({ $count: { of, is: count } });
const open = failure("circuit_open", {
  name: "CircuitOpenError",
  retryable: true,
  retryAfterMs: between(1, 900),
  attempts: [],
});

/** What counts as a failure of the service. */
const counted: readonly (readonly [what: string, answer: Answer, step?: Step])[] = [
  ["500", status(500)],
  ["502", status(502)],
  ["503", status(503)],
  ["504", status(504)],
  ["a cut connection", { fault: "cut" }],
  ["a broken body", { ...ok, fault: { truncate: 8 } }],
  ["silence", { fault: "silence" }, failing(4, { timeout: { attempt: 60 } })],
  ["an unknown outcome", status(502), { ...create(), times: 4, inTurn: true }],
];

/** What does not. */
const uncounted: readonly (readonly [what: string, answer: Answer, step?: Step])[] = [
  ["400", status(400)],
  ["401", status(401)],
  ["403", status(403)],
  ["404", status(404)],
  ["409", status(409)],
  ["429", status(429)],
  ["wrong arguments", ok, { call: "core.activities.get", args: ["x"], times: 8, inTurn: true }],
  ["drift", { body: { activityId: "x" } }, failing(8, { validation: "strict" })],
];

export const breakerCases: readonly Case[] = inGroup("breaker", [
  ...counted.map(([what, answer, step = failing(4)]) => ({
    name: `opens when calls end in ${what}`,
    options: sensitive({ openMs: [5_000] }),
    server: { answers: [answer] },
    steps: [step, get()],
    expect: {
      outcomes: only(failure("circuit_open", { retryAfterMs: between(1, 5_000) }), between(1, 2)),
      requests: { $length: between(3, 4) },
    },
  })),
  ...uncounted.map(([what, answer, step = failing(8)]) => ({
    name: `stays closed when calls end in ${what}`,
    options: sensitive(),
    server: { answers: [answer] },
    steps: [step, health],
    expect: { outcomes: only(is("closed", { retryAfterMs: 0 })) },
  })),
  {
    name: "sends nothing while it is open, and says for how long",
    options: sensitive(),
    server: { answers: [status(500)] },
    steps: [failing(4), { ...get(), times: 3 }, health],
    expect: { outcomes: { $count: { of: open, is: between(3, 4) } }, requests: { $length: between(3, 4) } },
  },
  {
    name: "lets a call try after a while, and closes when it succeeds",
    options: sensitive(),
    server: { answers: [{ ...status(500), times: 4 }, ok] },
    steps: [failing(5), { ...get(), waitMs: 1_000 }, get(), health],
    expect: { outcomes: { $count: { of: { ok: true }, is: between(2, 3) } } },
  },
  {
    name: "lets one call try, and refuses the others meanwhile",
    options: sensitive(),
    server: {
      answers: [broken, { ...ok, afterMs: 150 }],
    },
    steps: [failing(5), { call: "core.activities.get", args: [1], times: 5, waitMs: 1_000 }],
    expect: { requests: { $count: { of: { path: { $matches: "/1$" } }, is: 1 } }, outcomes: only({ ok: true }) },
  },
  {
    name: "stays open for longer when the call that tried fails",
    options: sensitive(),
    server: { answers: [status(500)] },
    steps: [failing(5), { ...failing(1), waitMs: 1_000 }, health],
    expect: { outcomes: only(is("open", { retryAfterMs: between(901, 4_000) })) },
  },
  {
    name: "is open for the next call when the one that tried was ended by its caller",
    options: sensitive(),
    server: {
      answers: [broken, { when: { path: "/1$" }, fault: "silence" }, ok],
    },
    steps: [
      failing(5),
      {
        call: "core.activities.get",
        args: [1, { signal: { $abort: { afterMs: 60, reason: "enough" } } }],
        waitMs: 1_000,
      },
      { call: "core.activities.get", args: [2] },
    ],
    expect: { outcomes: only({ ok: true }) },
  },
  {
    name: "counts a call once, however often it was sent",
    options: sensitive(),
    server: { answers: [{ ...status(500), times: 6 }, ok] },
    steps: [{ ...get(), times: 2, inTurn: true }, health],
    expect: { outcomes: only(is("closed")), requests: requests(6) },
  },
  {
    name: "stays closed while fewer calls fail than its threshold",
    options: sensitive({ threshold: 0.8 }),
    server: { answers: [ok, ok, ok, ok, status(500)] },
    steps: [failing(8), health],
    expect: { outcomes: only(is("closed")), requests: requests(8) },
  },
  {
    name: "waits for 20 calls before it concludes anything, unless told otherwise",
    server: { answers: [status(500)] },
    steps: [failing(15), health],
    expect: { outcomes: only(is("closed")), requests: requests(15) },
  },
  {
    name: "opens after more than 20 failures, unless told otherwise",
    server: { answers: [status(500)] },
    steps: [failing(24), health],
    expect: { outcomes: only(is("open", { retryAfterMs: between(1, 5_000) })), requests: { $length: between(18, 21) } },
    alone: true,
  },
  {
    name: "never opens when there is none",
    options: { breaker: false },
    server: { answers: [status(500)] },
    steps: [failing(30), health],
    expect: { outcomes: only({ data: { breaker: { $absent: true } } }), requests: requests(30) },
    alone: true,
  },
  {
    name: "tells of every change",
    options: sensitive({ onChange: { $note: "became" } }),
    server: { answers: [{ ...status(500), times: 4 }, ok] },
    steps: [failing(5), { ...get(), waitMs: 1_000, times: 3, inTurn: true }],
    expect: { notes: [{ became: "open" }, { became: "half_open" }, { became: "closed" }] },
  },
  {
    name: "is not disturbed by an error in what it tells",
    options: sensitive({ onChange: { $throw: "not interested" } }),
    server: { answers: [status(500)] },
    steps: [failing(5), health],
    expect: { outcomes: only(is("open")) },
  },
  {
    name: "goes on in another client where it stopped in this one",
    options: [sensitive(), { breaker: { initialState: { $breakerOf: 0 }, openMs: [5_000] } }],
    server: { answers: [status(500)] },
    steps: [failing(5), { ...get(), client: 1 }],
    expect: {
      outcomes: { $count: { of: failure("circuit_open"), is: between(2, 3) } },
      requests: { $length: between(3, 4) },
    },
  },
  {
    name: "tries anew in another client that starts when the time is over",
    options: [
      sensitive(),
      { breaker: { initialState: { $breakerOfLater: { client: 0, ms: 6_000 } }, openMs: [5_000] } },
    ],
    server: { answers: [broken, ok] },
    steps: [failing(5), { call: "core.activities.get", args: [2], client: 1 }],
    expect: { outcomes: only(success()), requests: { $length: between(4, 5) } },
  },
  {
    name: "shows a state that is plain JSON",
    options: sensitive(),
    server: { answers: [ok] },
    steps: [get(), health],
    expect: {
      outcomes: [{}, { data: { breaker: { state: { status: "closed", openings: 0, samples: { $any: true } } } } }],
    },
  },
  {
    name: "does not keep to a circuit of another client",
    options: [sensitive(), sensitive()],
    server: { answers: [{ ...status(500), times: 4 }, ok] },
    steps: [failing(5), { ...get(), client: 1 }],
    expect: { outcomes: only({ ok: true }, between(1, 2)), requests: lengthOf(between(4, 6)) },
  },
]);
