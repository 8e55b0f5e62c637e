import type { Case, Json } from "../case.js";
import { create, failure, get, ID, inGroup, lengthOf, list, ok, requests, status, success } from "./build.js";

const layers = (...plans: readonly { readonly [name: string]: Json }[]): Json => ({
  layers: plans.map((plan) => ({ $layer: plan })),
});
const explain = { call: "transport.explain" };
const oauth = { $oauth2: { clientId: "app", clientSecret: "canary-secret" } };

export const layerCases: readonly Case[] = inGroup("layers", [
  {
    name: "runs layers in their order around a call",
    options: layers({ name: "a", call: "notes" }, { name: "b", call: "notes" }),
    server: { answers: [ok] },
    steps: [get()],
    expect: {
      outcome: success(),
      notes: [
        { "a before": "core.activities.get" },
        { "b before": "core.activities.get" },
        { "b after": 1 },
        { "a after": 1 },
      ],
    },
  },
  {
    name: "runs layers in their order around every attempt",
    options: layers({ name: "a", attempt: "notes" }, { name: "b", attempt: "notes" }),
    server: { answers: [status(503), ok] },
    steps: [get()],
    expect: {
      notes: [
        ...[503, 200].flatMap((code, index) => [
          { "a before": index + 1 },
          { "b before": index + 1 },
          { "b after": code },
          { "a after": code },
        ]),
      ],
    },
  },
  {
    name: "shows a layer the operation and its arguments",
    options: layers({ name: "a", call: "route" }),
    server: { answers: [ok] },
    steps: [get()],
    expect: { notes: [{ route: "GET /rest/ofscCore/v1/activities/{activityId}", params: { activityId: ID } }] },
  },
  {
    name: "shows a layer a call with wrong arguments, and how it ends",
    options: layers({ name: "a", call: "notes" }),
    steps: [{ call: "core.activities.get", args: ["x"] }],
    expect: { notes: [{ "a before": "core.activities.get" }, { "a failed": "validation" }] },
  },
  {
    name: "shows a layer the end of a call that fails for good",
    options: layers({ name: "a", call: "notes" }),
    server: { answers: [status(404)] },
    steps: [get()],
    expect: { notes: [{ "a before": { $any: true } }, { "a failed": "not_found" }], outcome: failure("not_found") },
  },
  {
    name: "lets a layer add a header to every attempt, each time anew",
    options: layers({ name: "a", attempt: "header" }, { name: "b", attempt: "header" }),
    server: { answers: [status(503), ok] },
    steps: [get()],
    expect: { requests: [{ headers: { "x-layer": "a1b1" } }, { headers: { "x-layer": "a2b2" } }] },
  },
  {
    name: "lets a layer answer a call by itself",
    options: layers({ name: "a", call: "answers" }),
    steps: [get()],
    expect: { outcome: success({ activityId: 1, cached: true }), requests: [] },
  },
  {
    name: "lets a layer answer an attempt by itself",
    options: layers({ name: "a", attempt: "answers" }),
    steps: [get()],
    expect: { outcome: success({ activityId: 2, cached: true }), requests: [] },
  },
  {
    name: "does not ask later layers when one has answered",
    options: layers({ name: "a", call: "answers" }, { name: "b", call: "notes" }),
    steps: [get()],
    expect: { notes: [], requests: [] },
  },
  {
    name: "tries again after an answer that a layer has made up",
    options: layers({ name: "a", attempt: "fails503" }),
    server: { answers: [ok] },
    steps: [get()],
    expect: { outcome: { ok: true, attempts: lengthOf(2) }, requests: requests(1) },
  },
  {
    name: "ends a call in the error of a layer that refuses it",
    options: layers({ name: "a", call: "refuses" }),
    steps: [get()],
    expect: { outcome: { ok: false, error: { message: "a refused" } }, requests: [] },
  },
  {
    name: "rejects, and does not throw, when a layer throws",
    options: layers({ name: "a", call: "throws" }),
    steps: [get()],
    expect: { outcome: { ok: false, error: { message: "a threw" } }, requests: [] },
  },
  {
    name: "shows a layer a request that is authenticated",
    options: { ...(layers({ name: "a", attempt: "seesSecret" }) as object), auth: oauth, token: { $undefined: true } },
    server: { answers: [ok] },
    steps: [get()],
    expect: { outcome: success(), notes: [{ authorized: true }], tokens: requests(1) },
  },
  {
    name: "runs layers around every page of a list",
    options: layers({ name: "a", call: "notes" }),
    server: {
      answers: [{ body: { items: [{ activityId: 1 }], hasMore: true } }, { body: { items: [{ activityId: 2 }] } }],
    },
    steps: [{ ...list(), read: "items" }],
    expect: { outcome: success([{ activityId: 1 }, { activityId: 2 }]), notes: lengthOf(4) },
  },
  {
    name: "lets a layer send a call once",
    options: layers({ name: "a", call: "twice" }),
    server: { answers: [ok] },
    steps: [create()],
    expect: { outcome: failure("configuration"), requests: requests(1) },
  },
  {
    name: "lets a layer send an attempt once",
    options: layers({ name: "a", attempt: "twice" }),
    server: { answers: [ok] },
    steps: [create()],
    expect: { outcome: failure("configuration"), requests: requests(1) },
  },
  {
    name: "explains the order of its layers",
    options: layers({ name: "mine", call: "notes", attempt: "notes" }),
    steps: [explain],
    expect: {
      outcome: {
        // A runtime that has diagnostics channels adds a layer for them.
        data: {
          $matches: [
            "^call: mine,(call: diagnostics,)?call: validate,call: breaker,call: limit,call: deadline,call: retry,",
            "attempt: drift,attempt: decode,attempt: authenticate,attempt: mine,(attempt: diagnostics,)?",
            "attempt: send$",
          ].join(""),
        },
      },
    },
  },
  {
    name: "explains that there is neither breaker nor limit when there is none",
    options: { breaker: false, limits: false },
    steps: [explain],
    expect: { outcome: { data: { $lacks: "breaker" } }, outcomes: [{ data: { $lacks: "limit" } }] },
  },
  {
    name: "sends with the fetch that it is given",
    options: { fetch: { $fetch: "noting" } },
    server: { answers: [status(503), ok] },
    steps: [get()],
    expect: { outcome: success(), notes: [{ fetched: "GET" }, { fetched: "GET" }], requests: requests(2) },
    except: { runtimes: ["node + undici"], because: "it sends without fetch" },
  },
  {
    name: "calls a fetch that must not be called as a method",
    options: { fetch: { $fetch: "bare" } },
    server: { answers: [ok] },
    steps: [get()],
    expect: { outcome: success(), requests: requests(1) },
  },
]);
