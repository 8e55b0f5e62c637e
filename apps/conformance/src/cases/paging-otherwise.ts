import type { Answer, Case, Json, Step } from "../case.js";
import { absent, between, failure, inGroup, lengthOf, requests, status, success } from "./build.js";

const events: Step = { call: "core.events.list", args: [{ subscriptionId: "s" }], read: "items" };
const event = (number: number) => ({ eventType: "activityCreated", time: "2026-12-01 08:00:00", user: `u${number}` });
const eventsPage = (nextPage: Json, ...numbers: readonly number[]): Answer => ({
  body: { items: numbers.map(event), ...(nextPage !== null && { nextPage }) },
});

const messages: Step = { call: "collaboration.chats.messages.list", args: [7], read: "items" };
const messagesPage = (next: string | undefined, count: number): Answer => ({
  body: {
    $items: { from: 1, count, field: "text" },
    links: [{ rel: "self", href: "{base}/x" }, ...(next ? [{ rel: "next", href: next }] : [])],
  } as Json,
});

const users = (concurrency: number, limit = 100): Step => ({
  call: "core.users.list",
  args: [{ limit: 2 }],
  read: { all: { limit, concurrency } },
});
const part = (offset: number, count = 2, more: Partial<Answer> = {}): Answer => ({
  when: { query: { offset: offset === 0 ? null : String(offset) } },
  body: { $items: { from: offset, count, field: "login" }, totalResults: 9 },
  ...more,
});
const logins = (count: number): Json => Array.from({ length: count }, (_, index) => ({ login: `login-${index}` }));
const inOrder = [part(0), part(2, 2, { afterMs: 600 }), part(4, 2, { afterMs: 300 }), part(6), part(8, 1)];

export const otherPagingCases: readonly Case[] = inGroup("paging", [
  {
    name: "reads a list from token to token until a page is empty",
    server: { answers: [eventsPage("p2", 1, 2), eventsPage("p3", 3), eventsPage("p3")] },
    steps: [events],
    expect: {
      outcome: success(lengthOf(3)),
      requests: [{ query: { page: absent } }, { query: { page: "p2" } }, { query: { page: "p3" } }],
    },
  },
  {
    name: "reads a list of tokens to its end when the last page names none",
    server: { answers: [eventsPage("p2", 1, 2), eventsPage(null, 3)] },
    steps: [events],
    expect: { outcome: success(lengthOf(3)), requests: requests(2) },
  },
  {
    name: "refuses a token that leads to the same page, and repeats no item of it",
    server: { answers: [eventsPage("p2", 1), eventsPage("p2", 2)] },
    steps: [events],
    expect: { outcome: failure("paging"), requests: requests(2) },
  },
  {
    name: "follows the link to the next page",
    server: {
      answers: [
        messagesPage("{base}/rest/ofscCollaboration/v1/chats/7/messages?offset=2&limit=2", 2),
        messagesPage(undefined, 1),
      ],
    },
    steps: [messages],
    expect: { outcome: success(lengthOf(3)), requests: [{}, { query: { offset: "2", limit: "2" } }] },
  },
  {
    name: "follows no link to another place, only where in the list it points",
    server: { answers: [messagesPage("https://evil.example/steal?offset=2&limit=2", 2), messagesPage(undefined, 1)] },
    steps: [messages],
    expect: {
      outcome: success(lengthOf(3)),
      requests: [{}, { path: "/rest/ofscCollaboration/v1/chats/7/messages", query: { offset: "2" } }],
    },
  },
  {
    name: "refuses a link that leads to the same page",
    server: {
      answers: [messagesPage("{base}/x?offset=2&limit=2", 2), messagesPage("{base}/x?offset=2&limit=2", 2)],
    },
    steps: [messages],
    expect: { outcome: failure("paging"), requests: requests(2) },
  },
  {
    name: "asks for several pages at once where the items are counted, and keeps their order",
    server: { answers: inOrder },
    steps: [users(4)],
    expect: { outcome: success(logins(9)), requests: requests(5), atOnce: between(2, 4) },
  },
  {
    name: "asks for one page after the other unless told otherwise",
    server: { answers: inOrder },
    steps: [users(1)],
    expect: { outcome: success(logins(9)), requests: requests(5), atOnce: 1 },
  },
  {
    name: "asks for no page beyond those it needs",
    server: { answers: inOrder },
    steps: [users(4, 5)],
    expect: { outcome: success(logins(5)), requests: requests(3) },
  },
  {
    name: "fills up a page that came back short among others",
    server: { answers: [part(0), part(2, 1), part(3, 1), part(4), part(6), part(8, 1)] },
    steps: [users(3)],
    expect: { outcome: success(logins(9)), requests: requests(6) },
  },
  {
    name: "does not ask for all the items that a server says there are, when there are none",
    server: {
      answers: [
        { body: { $items: { from: 0, count: 2, field: "login" }, totalResults: 900 } },
        { body: { items: [], totalResults: 900 }, times: 999 },
      ],
    },
    steps: [users(4, 900)],
    expect: { outcome: success(logins(2)), requests: { $length: between(2, 12) } },
  },
  {
    name: "ends in the error of one page among others",
    server: { answers: [part(0), { ...status(403), when: { query: { offset: "4" } } }, part(2), part(6), part(8, 1)] },
    steps: [users(4)],
    expect: { outcome: failure("authorization") },
  },
  {
    name: "pages in the body of a list that is asked for by POST",
    server: {
      answers: [
        { body: { $items: { from: 1, count: 2, field: "resource" }, totalResults: 3 } },
        { body: { $items: { from: 3, count: 1, field: "resource" }, totalResults: 3 } },
      ],
    },
    options: { validation: { response: "off" } },
    steps: [
      {
        call: "core.resources.findMatching",
        args: [{ activity: { activityType: "IN" }, schedulesDateFrom: "2026-12-01", schedulesDateTo: "2026-12-02" }],
        read: "items",
      },
    ],
    expect: {
      outcome: success(lengthOf(3)),
      requests: [
        { search: "", body: { $lacks: "offset" } },
        { search: "", body: { $matches: '"offset":2' } },
      ],
    },
  },
]);
