import type { Case, Json } from "../case.js";
import { failure, ID, inGroup, NEW_ACTIVITY } from "./build.js";

type Row = readonly [what: string, call: string, args: readonly Json[], problems: readonly (readonly [string, Json])[]];

/** Arguments that are refused, with the paths and words of what is wrong with them. */
const refused: readonly Row[] = [
  ["a path value that is missing", "core.activities.get", [], [["activityId", "is required"]]],
  ["a path value that is null", "core.activities.get", [null], [["activityId", "is required"]]],
  [
    "text for a number in a path",
    "core.activities.get",
    ["a12"],
    [["activityId", 'expected a whole number, got "a12"']],
  ],
  ["an argument too many", "core.activities.get", [ID, {}, {}], [["arguments[2]", "is unknown"]]],
  ["a fraction in a path", "core.activities.get", [1.5], [["activityId", "expected a whole number, got 1.5"]]],
  ["what is no number in a path", "core.activities.get", [{ $number: "NaN" }], [["activityId", { $any: true }]]],
  ["a number too large to be exact", "core.activities.get", [9007199254740992], [["activityId", { $any: true }]]],
  ["an empty text in a path", "core.users.get", [""], [["login", "is required"]]],
  ["a dot for a path value", "core.users.get", ["."], [["login", 'expected text that can be part of a path, got "."']]],
  [
    "two dots for a path value",
    "core.users.get",
    [".."],
    [["login", 'expected text that can be part of a path, got ".."']],
  ],
  ["a number for text in a path", "core.users.get", [5], [["login", "expected text, got 5"]]],
  ["an object for text in a path", "core.users.get", [{ a: 1 }], [["login", "expected text, got an object"]]],
  [
    "a day in words",
    "core.activities.list",
    [{ dateFrom: "tomorrow", dateTo: "2026-12-01" }],
    [["dateFrom", 'expected YYYY-MM-DD, got "tomorrow"']],
  ],
  ["a day that no month has", "core.activities.list", [{ dateFrom: "2026-13-01" }], [["dateFrom", { $any: true }]]],
  ["a misspelt parameter", "core.activities.list", [{ resource: ["SUNRISE"] }], [["resource", "is unknown"]]],
  [
    "a value that is not one of the listed ones",
    "core.activities.list",
    [{ includeChildren: "some" }],
    [["includeChildren", 'expected one of "none", "immediate", "all", got "some"']],
  ],
  ["a page of no items", "core.activities.list", [{ limit: 0 }], [["limit", "expected at least 1, got 0"]]],
  ["a page too long", "core.activities.list", [{ limit: 100_001 }], [["limit", "expected at most 100000, got 100001"]]],
  [
    "a list with a comma in an item",
    "core.activities.list",
    [{ resources: ["A,B"] }],
    [["resources[0]", { $matches: "comma" }]],
  ],
  ["a text for a list", "core.activities.list", [{ resources: "A" }], [["resources", 'expected a list, got "A"']]],
  [
    "everything that is wrong at once",
    "core.activities.list",
    [{ dateFrom: "x", dateTo: "y", limit: -1, nonsense: true }],
    [
      ["dateFrom", { $any: true }],
      ["dateTo", { $any: true }],
      ["limit", { $any: true }],
      ["nonsense", { $any: true }],
    ],
  ],
  [
    "a body without what it needs",
    "core.activities.create",
    [{ date: "2026-12-01" }],
    [
      ["activityType", "is required"],
      ["resourceId", "is required"],
    ],
  ],
  ["no body where one is needed", "core.activities.create", [], [["body", "is required"]]],
  ["a text for a body", "core.activities.create", ["IN"], [["body", 'expected an object, got "IN"']]],
  [
    "a wrong value deep in a body",
    "core.activities.create",
    [{ ...NEW_ACTIVITY, setPositionInRoute: { position: "middle" } }],
    [["setPositionInRoute.position", { $matches: "^expected one of" }]],
  ],
  [
    "a body with neither of two alternatives",
    "core.activities.delay",
    [ID, {}],
    [["body", { $matches: "exactly 1 of delayMinutes, delayUntilTime$" }]],
  ],
  [
    "a body with both of two alternatives",
    "core.activities.delay",
    [ID, { delayMinutes: 5, delayUntilTime: "2026-12-01 08:00:00" }],
    [["body", { $matches: "^expected exactly 1 of" }]],
  ],
  [
    "a time without its day",
    "core.activities.start",
    [ID, { time: "08:00" }],
    [["time", { $matches: "^expected YYYY-MM-DD HH:MM:SS" }]],
  ],
  [
    "path and body at once",
    "core.activities.start",
    ["x", { time: "now" }],
    [
      ["activityId", { $any: true }],
      ["time", { $any: true }],
    ],
  ],
  [
    "a line break in a header",
    "core.activities.get",
    [ID, { headers: { "x-note": "a\r\nx-other: b" } }],
    [["headers.x-note", { $any: true }]],
  ],
  [
    "a space in the name of a header",
    "core.activities.get",
    [ID, { headers: { "x note": "a" } }],
    [["headers.x note", { $any: true }]],
  ],
  [
    "a body that contains itself",
    "core.activities.update",
    [ID, { XA_SELF: { $cyclic: true } }],
    [["XA_SELF.self", { $matches: "^expected what does not contain itself" }]],
  ],
  [
    "half a character in a path",
    "core.users.get",
    ["\ud83d"],
    [["login", { $matches: "^expected text that can be part of a path" }]],
  ],
];

/** Arguments that are sent, with the bodies that arrive. */
const accepted: readonly (readonly [what: string, args: readonly Json[], body: Json])[] = [
  ["custom properties in a body", [ID, { XA_COLOR: "red" }], '{"XA_COLOR":"red"}'],
  ["a null that clears a custom property", [ID, { XA_COLOR: null }], '{"XA_COLOR":null}'],
  [
    "a field without a value as if it were not there",
    [ID, { city: { $undefined: true }, timeSlot: "08-10" }],
    '{"timeSlot":"08-10"}',
  ],
  ["text in any script", [ID, { customerName: "Зоя 東京 😀" }], '{"customerName":"Зоя 東京 😀"}'],
  ["a body that names no field", [ID, {}], "{}"],
  ["a field called __proto__ like any other", [ID, JSON.parse('{"__proto__":"x"}') as Json], '{"__proto__":"x"}'],
];

export const argumentCases: readonly Case[] = inGroup("arguments", [
  ...refused.map(([what, call, args, problems]) => ({
    name: `refuses ${what} before anything is sent`,
    steps: [{ call, args }],
    expect: {
      outcome: failure("validation", {
        name: "ValidationError",
        operation: call,
        retryable: false,
        problems: problems.map(([at, said]) => ({ at, said })),
      }),
      requests: [],
    },
  })),
  ...accepted.map(([what, args, body]) => ({
    name: `sends ${what}`,
    steps: [{ call: "core.activities.update", args }],
    expect: { outcome: { ok: true }, requests: [{ method: "PATCH", body }] },
  })),
  {
    name: "cuts a long value short in the words of a problem",
    steps: [{ call: "core.activities.list", args: [{ dateFrom: { $repeat: { text: "x", times: 500 } } }] }],
    expect: {
      outcome: failure("validation", { problems: [{ at: "dateFrom", said: { $matches: "^.{1,100}$" } }] }),
      requests: [],
    },
  },
  {
    name: "does not repeat a password in the words of a problem",
    steps: [{ call: "core.users.update", args: ["jane", { password: ["canary-password"], name: "" }] }],
    expect: { outcome: failure("validation", { problems: { $lacks: "canary" } }), requests: [] },
  },
  {
    name: "names the route, and counts no attempt, where nothing was sent",
    steps: [{ call: "core.activities.get", args: ["x"] }],
    expect: {
      outcome: failure("validation", { route: "GET /rest/ofscCore/v1/activities/{activityId}", attempts: [] }),
    },
  },
]);
