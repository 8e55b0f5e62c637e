import type { Answer, Case, Json, Step } from "../case.js";
import { absent, failure, inGroup, lengthOf, list, requests, status, success } from "./build.js";

/** A page of activities, numbered from its first one. */
const page = (from: number, count: number, more: { readonly [name: string]: Json } = {}): Answer => ({
  body: { $items: { from, count }, ...more },
});
const ids = (...numbers: readonly number[]): Json => numbers.map((activityId) => ({ activityId }));
const users: Step = { call: "core.users.list", args: [{ limit: 3 }] };
const logins = (from: number, count: number, more: { readonly [name: string]: Json } = {}): Answer => ({
  body: { $items: { from, count, field: "login" }, ...more },
});
const at = (...offsets: readonly (string | null)[]): Json =>
  offsets.map((offset) => ({ query: { offset: offset ?? absent } }));

type Row = readonly [
  what: string,
  step: Step,
  answers: readonly Answer[],
  count: number,
  offsets: readonly (string | null)[],
];

/** Lists read to their end: the pages that come, how many items there are, and where the requests start. */
const whole: readonly Row[] = [
  [
    "until there is no more",
    list({ limit: 2 }),
    [page(1, 2, { hasMore: true }), page(3, 2, { hasMore: false })],
    4,
    [null, "2"],
  ],
  ["until OFS says nothing of more", list({ limit: 2 }), [page(1, 2, { hasMore: true }), page(3, 2)], 4, [null, "2"]],
  [
    "by the items received, not by those asked for",
    list({ limit: 100 }),
    [page(1, 3, { hasMore: true }), page(4, 1, { hasMore: true }), page(5, 2)],
    6,
    [null, "3", "4"],
  ],
  [
    "until a page is empty, whatever it says",
    list({ limit: 2 }),
    [page(1, 2, { hasMore: true }), page(3, 0, { hasMore: true })],
    2,
    [null, "2"],
  ],
  [
    "from where the caller starts",
    list({ limit: 2, offset: 10 }),
    [page(1, 2, { hasMore: true }), page(3, 1)],
    3,
    ["10", "12"],
  ],
  ["up to the total", users, [logins(1, 3, { totalResults: 5 }), logins(4, 2, { totalResults: 5 })], 5, [null, "3"]],
  ["up to a total that is reached by a full page", users, [logins(1, 3, { totalResults: 3 })], 3, [null]],
  [
    "past a short page while the total says so",
    users,
    [logins(1, 1, { totalResults: 3 }), logins(2, 2, { totalResults: 3 })],
    3,
    [null, "1"],
  ],
  ["up to a short page where nothing is counted", users, [logins(1, 3), logins(4, 2)], 5, [null, "3"]],
  ["up to an empty page where nothing is counted", users, [logins(1, 3), logins(4, 0)], 3, [null, "3"]],
  ["of no items", users, [logins(1, 0, { totalResults: 0 })], 0, [null]],
  ["that leaves out its items", users, [{ body: {} }], 0, [null]],
  ["that is answered without a body", users, [{ status: 204 }], 0, [null]],
  [
    "to its end when what it says of it cannot be read",
    list({ limit: 2 }),
    [
      page(1, 2, { hasMore: "true", totalResults: "many", links: [null] }),
      page(3, 1, { hasMore: {}, totalResults: {}, links: {} }),
      page(4, 0),
    ],
    3,
    [null, "2", "3"],
  ],
  [
    "whose offset is written as text",
    users,
    [logins(1, 3, { offset: "0" }), logins(4, 1, { offset: "3" })],
    4,
    [null, "3"],
  ],
  [
    "in one answer",
    { call: "capacity.availability.list", args: [{ dates: ["2026-12-01"] }] },
    [{ body: { items: [{ date: "2026-12-01" }] } }],
    1,
    [null],
  ],
];

/** Lists that would never end, and how many requests it takes to notice. */
const endless: readonly (readonly [what: string, step: Step, answers: readonly Answer[], sent: number])[] = [
  [
    "answers with another offset than it was asked for",
    users,
    [logins(1, 3, { offset: 0 }), logins(1, 3, { offset: 0 })],
    2,
  ],
  ["starts elsewhere than it was asked to", users, [logins(1, 3, { offset: 50 })], 1],
];

export const pagingCases: readonly Case[] = inGroup("paging", [
  ...whole.map(([what, step, answers, count, offsets]) => ({
    name: `reads a list ${what}`,
    server: { answers },
    steps: [{ ...step, read: "items" as const }],
    expect: { outcome: success(lengthOf(count)), requests: at(...offsets) },
  })),
  ...endless.map(([what, step, answers, sent]) => ({
    name: `refuses a list that ${what}, and repeats no item of it`,
    server: { answers },
    steps: [{ ...step, read: "items" as const }],
    expect: { outcome: failure("paging", { name: "PagingError" }), requests: requests(sent) },
  })),
  {
    name: "says how many items it wants where the caller does not",
    server: { answers: [page(1, 1)] },
    steps: [list(), { call: "core.users.list" }, { call: "core.resources.list" }],
    expect: { requests: [{ query: { limit: "2000" } }, { query: { limit: "100" } }, { query: { limit: "100" } }] },
  },
  {
    name: "gives a page as OFS sent it",
    server: { answers: [page(1, 2, { hasMore: true, expression: "a == 'b'", offset: 0, limit: 2 })] },
    steps: [list({ limit: 2 })],
    expect: {
      outcome: success({ items: ids(1, 2), hasMore: true, expression: "a == 'b'", limit: 2 }),
      requests: requests(1),
    },
  },
  {
    name: "gives pages one by one",
    server: { answers: [page(1, 2, { hasMore: true }), page(3, 1)] },
    steps: [{ ...list(), read: "pages" }],
    expect: { outcome: success([{ items: ids(1, 2) }, { items: ids(3) }]), requests: requests(2) },
  },
  {
    name: "asks for no page that nobody reads",
    server: { answers: [page(1, 2, { hasMore: true }), page(3, 2, { hasMore: true })] },
    steps: [{ ...list(), read: "items", take: 2 }],
    expect: { outcome: success(ids(1, 2)), requests: requests(1) },
  },
  {
    name: "asks for the next page when the reader gets there",
    server: { answers: [page(1, 2, { hasMore: true }), page(3, 2, { hasMore: true })] },
    steps: [{ ...list(), read: "items", take: 3 }],
    expect: { outcome: success(ids(1, 2, 3)), requests: requests(2) },
  },
  {
    name: "collects no more than it is told to",
    server: { answers: [page(1, 3, { hasMore: true }), page(4, 3, { hasMore: true })] },
    steps: [{ ...list(), read: { all: { limit: 4 } } }],
    expect: { outcome: success(ids(1, 2, 3, 4)), requests: requests(2) },
  },
  {
    name: "collects all there is when that is less",
    server: { answers: [page(1, 3, { hasMore: true }), page(4, 1)] },
    steps: [{ ...list(), read: { all: { limit: 100 } } }],
    expect: { outcome: success(lengthOf(4)), requests: requests(2) },
  },
  {
    name: "ends in the error of a page that cannot be had",
    server: { answers: [page(1, 2, { hasMore: true }), status(404)] },
    steps: [{ ...list(), read: "items" }],
    expect: { outcome: failure("not_found"), requests: requests(2) },
  },
  {
    name: "asks again for a page that could not be had for a moment",
    server: { answers: [page(1, 2, { hasMore: true }), status(503), page(3, 1)] },
    steps: [{ ...list(), read: "items" }],
    expect: { outcome: success(ids(1, 2, 3)), requests: at(null, "2", "2") },
  },
  {
    name: "stops reading a list when its caller ends it",
    server: { answers: [page(1, 2, { hasMore: true }), { fault: "silence" }] },
    steps: [{ ...list({}, { signal: { $abort: { afterMs: 800, reason: "enough" } } }), read: "items" }],
    expect: { outcome: { ok: false, error: { reason: true, value: "enough" } }, requests: [{}, { gaveUp: true }] },
  },
  {
    name: "keeps to the settings of a call for all its pages",
    server: { answers: [page(1, 2, { hasMore: true }), page(3, 1)] },
    steps: [{ ...list({}, { headers: { "x-trace": "7" } }), read: "items" }],
    expect: { requests: [{ headers: { "x-trace": "7" } }, { headers: { "x-trace": "7" } }] },
  },
]);
