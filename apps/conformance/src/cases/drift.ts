import type { Case, Json, Step } from "../case.js";
import { absent, failure, get, ID, inGroup, list, requests } from "./build.js";

const skill: Step = { call: "metadata.workSkills.get", args: ["FIBER"] };
const availability = (more: object = {}): Step => ({
  call: "capacity.availability.list",
  args: [{ dates: ["2026-12-01"], ...more }],
});
const SKILL = { label: "FIBER", name: "Fiber", active: true, sharing: "maximal" };

/** Answers that differ from their model, and what is said of each. */
const differing: readonly (readonly [what: string, step: Step, body: Json, at: string, said: Json])[] = [
  ["a field that is missing", get(), { status: "pending" }, "activityId", "is required"],
  ["a text for a number", get(), { activityId: "canary" }, "activityId", "expected a number"],
  ["a null where there should be none", get(), { activityId: ID, date: null }, "date", "expected text"],
  ["a value that is not listed", get(), { activityId: ID, status: "canary" }, "status", { $any: true }],
  ["a day in another notation", get(), { activityId: ID, date: "01.12.2026" }, "date", "expected YYYY-MM-DD"],
  ["a field that is not in the model", skill, { ...SKILL, colour: "canary" }, "colour", "is unknown"],
  [
    "a field that is not in the model, beside links",
    availability(),
    { items: [{ date: "2026-12-01", links: [], colour: "canary" }] },
    "items[0].colour",
    "is unknown",
  ],
  ["a list for an object", get(), [1], "", { $any: true }],
  ["a number for an object", get(), 5, "", { $any: true }],
  ["a wrong field deep inside", get(), { activityId: ID, links: [{ rel: 5 }] }, "links[0].rel", "expected text"],
  ["no list where there should be one", list(), { items: "none" }, "items", "expected a list"],
  ["a wrong item in a list", list(), { items: [{ activityId: "canary" }] }, "items[0].activityId", { $any: true }],
];

/** Answers that are fine as they are. */
const matching: readonly (readonly [what: string, step: Step, body: Json, ofs?: string])[] = [
  ["custom properties", get(), { activityId: ID, XA_COLOR: "red", XA_LEVEL: 3 }],
  ["links", skill, { ...SKILL, links: [{ rel: "canonical", href: "https://acme" }] }],
  ["links that the model does not have", availability(), { items: [{ date: "2026-12-01", links: [] }] }],
  [
    "fewer fields when fewer were asked for",
    availability({ fields: ["area.name"] }),
    { items: [{ areas: [{ label: "FLUSA", name: "South Florida" }] }] },
  ],
  ["a list without items", list(), {}, "leaves out the items of a list that is empty"],
  ["an answer that no model describes", { call: "request", args: ["GET", "/rest/x"] }, { anything: [1, null] }],
];

const wrong: Json = { activityId: "x" };
const noting = { onDrift: { $note: "drift" } };

export const driftCases: readonly Case[] = inGroup("drift", [
  ...differing.flatMap(([what, step, body, at, said]) => [
    {
      name: `returns ${what} as it came, and reports it`,
      options: noting,
      server: { answers: [{ body }] },
      steps: [step],
      expect: {
        outcome: { ok: true, data: body, drift: [{ operation: String(step.call), at, said }] },
        notes: [{ drift: { at, said } }],
      },
    },
    {
      name: `refuses ${what} when it is told to be strict`,
      options: { validation: { response: "strict" } },
      server: { answers: [{ body }] },
      steps: [step],
      expect: {
        outcome: failure("drift", {
          name: "DriftError",
          retryable: false,
          drift: [{ at, said }],
          attempts: [{ status: absent }],
        }),
        requests: requests(1),
      },
    },
  ]),
  ...matching.map(([what, step, body, ofs]) => ({
    name: `finds nothing wrong with ${what}`,
    ...(ofs && { ofs }),
    options: { ...noting, validation: { response: "strict" } },
    server: { answers: [{ body }] },
    steps: [step],
    expect: { outcome: { ok: true, data: body, drift: [] }, notes: [] },
  })),
  {
    name: "reports a place once, however often it comes",
    options: noting,
    server: { answers: [{ body: wrong }] },
    steps: [{ ...get(), times: 5 }, get()],
    expect: {
      outcomes: { $every: { ok: true, drift: [{ at: "activityId" }] } },
      notes: [{ drift: { at: "activityId" } }],
    },
  },
  {
    name: "reports each place and each operation",
    options: noting,
    server: { answers: [{ body: { activityId: "x", date: 5 } }] },
    steps: [get(), { call: "core.activities.start", args: [ID] }],
    expect: { notes: { $length: 4 } },
  },
  {
    name: "counts all items of a list as one place",
    options: noting,
    server: { answers: [{ body: { $items: { from: 1, count: 50, with: { date: 5 } } } }] },
    steps: [list()],
    expect: {
      outcome: { ok: true, data: { items: { $length: 50 } }, drift: [{ at: "items[0].date" }] },
      notes: { $length: 1 },
    },
  },
  {
    name: "looks at a part of a long list, and returns all of it",
    options: noting,
    server: { answers: [{ body: { $items: { from: 1, count: 3_000, with: { status: 7 } } } }] },
    steps: [list()],
    expect: { outcome: { ok: true, data: { items: { $length: 3_000 } }, drift: [{ at: "items[0].status" }] } },
  },
  {
    name: "is not disturbed by an error in what is told of drift",
    options: { onDrift: { $throw: "not interested" } },
    server: { answers: [{ body: wrong }] },
    steps: [get()],
    expect: { outcome: { ok: true, data: wrong } },
  },
  {
    name: "does not look when it is told not to",
    options: { ...noting, validation: { response: "off" } },
    server: { answers: [{ body: wrong }] },
    steps: [get()],
    expect: { outcome: { ok: true, data: wrong, drift: [] }, notes: [] },
  },
  {
    name: "is as strict as the call says, whatever the client says",
    options: { validation: { response: "strict" } },
    server: { answers: [{ body: wrong }] },
    steps: [get({ validation: "observe" }), get({ validation: "off" }), get({ validation: "strict" })],
    expect: { outcomes: [{ ok: true, drift: { $length: 1 } }, { ok: true, drift: [] }, failure("drift")] },
  },
  {
    name: "does not send a strict call again that was answered with drift",
    options: { validation: { response: "strict" } },
    server: { answers: [{ body: wrong }, { body: { activityId: ID } }] },
    steps: [get()],
    expect: { outcome: failure("drift"), requests: requests(1) },
  },
  {
    name: "leaves all objects as they are, whatever the names in an answer",
    server: {
      answers: [
        {
          body: {
            $text: '{"activityId":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
          },
        },
      ],
    },
    steps: [get()],
    expect: { outcome: { ok: true, data: { activityId: 1 } }, polluted: false },
  },
]);
