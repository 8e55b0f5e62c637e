import type { Answer, Case, Json } from "../case.js";
import { absent, between, failure, get, ID, inGroup } from "./build.js";

const HTML = "<html><head><title>Bad Gateway</title></head><body><h1>canary-page</h1></body></html>";

/** The class and code of each status. */
const statuses: readonly (readonly [status: number, name: string, code: string])[] = [
  [400, "ApiError", "api"],
  [401, "AuthenticationError", "authentication"],
  [403, "AuthorizationError", "authorization"],
  [404, "NotFoundError", "not_found"],
  [409, "ConflictError", "conflict"],
  [412, "ApiError", "api"],
  [429, "RateLimitError", "rate_limit"],
  [500, "ServerError", "server"],
  [502, "ServerError", "server"],
  [503, "ServerError", "server"],
  [504, "ServerError", "server"],
];

type Facts = { readonly [name: string]: Json };

/** Bodies that errors come with, and what of them an error tells. */
const bodies: readonly (readonly [
  what: string,
  answer: (status: number) => Partial<Answer>,
  facts: (status: number) => Facts,
])[] = [
  [
    "an OFS problem",
    (status) => ({
      body: { type: "https://docs.oracle.com/x", title: "Wrong", status: String(status), detail: "it is wrong" },
    }),
    (status) => ({
      type: "https://docs.oracle.com/x",
      title: "Wrong",
      detail: "it is wrong",
      message: { $matches: `^core\\.activities\\.get .*${status} Wrong: it is wrong$` },
    }),
  ],
  [
    "other JSON",
    () => ({ body: { error: { message: "of another service" }, title: 5, detail: ["x"] } }),
    () => ({ title: absent, detail: absent, type: absent, body: { $matches: "of another service" } }),
  ],
  [
    "an HTML page",
    () => ({ headers: { "content-type": "text/html" }, body: { $text: HTML } }),
    () => ({ title: absent, detail: absent, message: { $lacks: "<" }, body: HTML }),
  ],
  ["nothing", () => ({}), () => ({ title: absent, detail: absent, body: "", bodyLength: 0 })],
  [
    "half a problem",
    () => ({ body: { title: "Wrong", detail: "it is wrong" }, fault: { shorten: 20 } }),
    () => ({ title: absent, detail: absent, bodyLength: 20 }),
  ],
  [
    "two megabytes",
    () => ({ body: { $size: 2_097_152 } }),
    () => ({ bodyLength: between(60_000, 65_536), message: { $matches: "^.{1,300}$" } }),
  ],
];

const matrix = statuses.flatMap(([status, name, code]) =>
  bodies.map(([what, answer, facts]) => ({
    name: `tells ${status} by its status when the body is ${what}`,
    server: { answers: [{ status, ...answer(status) }] },
    steps: [get({ attempts: 1 })],
    expect: {
      outcome: failure(code, {
        name,
        status,
        responseStatus: status,
        operation: "core.activities.get",
        route: "GET /rest/ofscCore/v1/activities/{activityId}",
        attempts: [{ number: 1, status, error: code }],
        ...facts(status),
      }),
      requests: [{ method: "GET" }],
    },
  })),
);

/** Whatever a call ends in, its stack shows the line that made it. */
const endings: readonly (readonly [what: string, code: string, id: Json, answer: Answer])[] = [
  ["an answer", "not_found", ID, { status: 404 }],
  ["a lost connection", "connection", ID, { fault: "reset" }],
  ["wrong arguments", "validation", "none", {}],
];
const callers = endings.map(([what, code, id, answer]) => ({
  name: `shows the caller in the stack of the error of ${what}`,
  server: { answers: [answer] },
  steps: [{ call: "core.activities.get", args: [id, { attempts: 1 }] }],
  expect: { outcome: failure(code, { showsCaller: true }) },
}));

export const errorCases: readonly Case[] = inGroup("errors", [...matrix, ...callers]);
