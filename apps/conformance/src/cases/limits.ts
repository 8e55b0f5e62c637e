import type { Case, Json } from "../case.js";
import { between, failure, inGroup, lengthOf, list, ok, requests, status } from "./build.js";

const page = { body: { items: [] } };
const slow = (afterMs: number) => ({ ...page, afterMs });
// A browser makes calls for one address one after the other, so that its cache may serve the later ones.
const numbered = list({ resources: ["R{index}"] });
const inOrder = (count: number): Json =>
  Array.from({ length: count }, (_, index) => ({ query: { resources: `R${index}` } }));
const only = (of: Json, is: Json = 1): Json => ({ $count: { of, is } });

export const limitCases: readonly Case[] = inGroup("limits", [
  {
    name: "makes three calls at once where OFS accepts three",
    server: { answers: [slow(200)] },
    steps: [{ ...numbered, times: 12 }],
    expect: { outcomes: { $every: { ok: true } }, requests: requests(12), atOnce: 3 },
  },
  {
    name: "lets calls go in the order in which they came",
    server: { answers: [slow(20)] },
    options: { limits: { places: { activities: 1 } } },
    steps: [{ ...numbered, times: 12 }],
    expect: { requests: inOrder(12), atOnce: 1 },
  },
  {
    name: "makes as many calls at once as the instance grants",
    server: { answers: [slow(900)] },
    options: { limits: { places: { activities: 5 } } },
    steps: [{ ...numbered, times: 10 }],
    expect: { requests: requests(10), atOnce: 5 },
  },
  {
    name: "makes all calls at once when it is told to keep to no limit",
    server: { answers: [slow(600)] },
    options: { limits: false },
    steps: [{ ...numbered, times: 6 }],
    expect: { requests: requests(6), atOnce: between(4, 6) },
  },
  {
    name: "makes calls at once that OFS has no limit for",
    server: { answers: [{ ...ok, afterMs: 600 }] },
    steps: [{ call: "core.activities.get", args: ["{number}"], times: 6 }],
    expect: { requests: requests(6), atOnce: between(4, 6) },
  },
  {
    name: "keeps another client's calls out of the queue of this one",
    server: { answers: [slow(600)] },
    options: [{}, {}],
    steps: [
      { ...numbered, times: 3, background: true },
      { ...list({ resources: ["S{index}"] }), times: 3, client: 1 },
    ],
    expect: { requests: requests(6), atOnce: between(4, 6) },
  },
  {
    name: "gives a place back after a failure",
    options: { limits: { places: { activities: 1 } } },
    server: { answers: [status(404), status(400), page] },
    steps: [{ ...numbered, times: 4 }],
    expect: { requests: requests(4), outcomes: only({ ok: true }, 2) },
  },
  {
    name: "gives a place back after wrong arguments",
    options: { limits: { places: { activities: 1 } } },
    server: { answers: [page] },
    steps: [{ ...list({ nonsense: 1 }), times: 3 }, list()],
    expect: { requests: requests(1), outcomes: only({ ok: true }) },
  },
  {
    name: "lets another call go while one waits to try again",
    options: { limits: { places: { activities: 1 } } },
    server: {
      answers: [{ when: { query: { resources: "A" } }, ...status(503, { headers: { "retry-after": "1" } }) }, page],
    },
    steps: [
      { ...list({ resources: ["A"] }), background: true },
      { ...list({ resources: ["B"] }), waitMs: 50 },
    ],
    expect: {
      outcomes: { $every: { ok: true } },
      requests: [{ query: { resources: "A" } }, { query: { resources: "B" } }, { query: { resources: "A" } }],
    },
  },
  {
    name: "holds all calls back when OFS has had enough",
    server: {
      answers: [{ when: { query: { resources: "A" } }, ...status(429, { headers: { "retry-after": "1.5" } }) }, page],
    },
    steps: [
      { ...list({ resources: ["A"] }), background: true },
      { ...list({ resources: ["B"] }), waitMs: 600, times: 3 },
    ],
    expect: {
      outcomes: { $every: { ok: true } },
      // The first one, and then all others when its time is over.
      requests: only({ at: between(1_400, 8_000) }, 4),
    },
  },
  {
    name: "shows how many calls run and wait",
    server: { answers: [slow(900)] },
    steps: [
      { ...numbered, times: 5, background: true },
      { call: "transport.health", waitMs: 100 },
    ],
    expect: { outcomes: only({ data: { limits: [{ name: "activities", running: 3, waiting: 2, parkedMs: 0 }] } }) },
  },
  {
    name: "shows how long calls are held back",
    server: { answers: [status(429, { headers: { "retry-after": "1.5" } }), page] },
    steps: [
      { ...list(), background: true },
      { call: "transport.health", waitMs: 600 },
    ],
    expect: { outcomes: only({ data: { limits: [{ parkedMs: between(1, 1_500) }] } }) },
  },
  {
    name: "refuses a call when too many wait already",
    options: { limits: { maxWaiting: 2 } },
    server: { answers: [slow(200)] },
    steps: [{ ...numbered, times: 6 }],
    expect: {
      outcomes: only(failure("connection", { retryable: true, message: { $matches: "too many calls wait" } })),
      requests: requests(5),
    },
  },
  {
    name: "ends a call that has waited too long",
    options: { limits: { maxWaitMs: 120, places: { activities: 1 } } },
    server: { answers: [slow(1_200)] },
    steps: [
      { ...list(), background: true },
      { ...list(), waitMs: 30, deadlineMs: 120 },
    ],
    expect: {
      outcomes: [
        { ok: true },
        {
          ...(failure("timeout", { limit: "queue", phase: "queue", timeoutMs: 120 }) as object),
          overrunMs: between(0, 250),
        },
      ],
      requests: requests(1),
    },
  },
  {
    name: "does not count the wait for a place towards the time limit of a call",
    options: { limits: { places: { activities: 1 } } },
    server: { answers: [slow(600)] },
    steps: [{ ...list({}, { timeout: { total: 1_500 } }), times: 4 }],
    expect: { outcomes: { $every: { ok: true } }, requests: requests(4) },
  },
  {
    name: "completes 200 calls through a queue of three when some are refused for a while",
    server: {
      answers: [
        { times: 7, ...page },
        status(429, { headers: { "retry-after": "0" } }),
        { times: 60, ...page },
        status(429, { headers: { "retry-after": "0.05" } }),
        page,
      ],
    },
    steps: [{ ...numbered, times: 200 }],
    expect: { outcomes: { $every: { ok: true } }, requests: lengthOf(202), atOnce: between(1, 3) },
    alone: true,
  },
  {
    name: "has a queue of its own for each limit",
    server: { answers: [{ ...page, afterMs: 600 }] },
    steps: [
      { ...numbered, times: 3, background: true },
      { call: "core.resources.positions.lastKnown", args: [{ resources: ["R{index}"] }], times: 2 },
    ],
    expect: { requests: requests(5), atOnce: between(4, 5) },
  },
]);
