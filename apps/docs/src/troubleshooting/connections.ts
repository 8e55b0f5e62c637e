import { trouble } from "./trouble.js";

const one =
  'await createOfsc({ instance, clientId, clientSecret, retry: { attempts: 1 } }).core.resources.get("55011");';

/** What comes between a program and OFS: credentials, limits, networks, changes of the service. */
export const connectionTroubles = [
  trouble(
    "Authentication failed: unknown application, user or secret",
    "authentication",
    'await createOfsc({ instance, clientId, clientSecret: "wrong" }).core.resources.list();',
    "The secret is another one, the application is inactive, or the instance is not the one where it was made.",
    "`ofsc doctor` looks at instance, clock, token and access, one after the other.",
  ),
  trouble(
    "401 with a token of one's own",
    "authentication",
    'await createOfsc({ instance, token: "expired" }).core.resources.list();',
    "A token that you bring has run out, and nobody can renew it.",
    "Give a function instead, `token: () => fetchToken()`: it is asked again.",
  ),
  trouble(
    "Too many subscriptions registered. Found 100.",
    "server",
    'for (let at = 0; at <= 100; at++) await ofsc.core.events.subscriptions.create({ events: ["activityMoved"], subscriptionTitle: String(at) });',
    "An instance has 100 subscriptions. Programs that subscribe at every start use them up.",
    "`ofsc events subscriptions list` and `delete`; then let `follow` find its own again by its title.",
  ),
  trouble(
    "429",
    "rate_limit",
    `server.faults.add({ kind: "status", status: 429, retryAfter: 600 });\n${one}`,
    "Too many calls, and OFS asks to wait longer than a call would.",
    "Wait for `error.retryAfterMs`. Shorter waits are kept by the transport itself.",
  ),
  trouble(
    "failed with 502",
    "server",
    `server.faults.add({ kind: "status", status: 502, body: "html" });\n${one}`,
    "Something in front of OFS answered, in HTML. What can be sent again has been, three times.",
    "Repeat later. The page is in `error.body`.",
  ),
  trouble(
    "503 in a maintenance window",
    "server",
    `server.faults.add({ kind: "status", status: 503 });\n${one}`,
    "OFS is being updated, or has too much to do.",
    "Programs that run at night should take it as a reason to wait; `bulk` and `follow` do.",
  ),
  trouble(
    "the attempt time limit of 20 ms ran out",
    "timeout",
    `server.faults.add({ kind: "latency", milliseconds: 200 });\nawait createOfsc({ instance, clientId, clientSecret, timeout: { attempt: 20 }, retry: { attempts: 1 } }).core.resources.get("55011");`,
    "One attempt took longer than it may.",
    "Ask for less at once (`fields`, `limit`), or give it more time: `timeout: { attempt: 60_000 }`.",
  ),
  trouble(
    "the total time limit of 50 ms ran out",
    "timeout",
    `server.faults.add({ kind: "latency", milliseconds: 200 });\nawait createOfsc({ instance, clientId, clientSecret, timeout: { total: 50 } }).core.resources.get("55011");`,
    "All attempts together, with the waits in between, took longer than the call may.",
    "Give the call more time, or take what it says as an outage.",
  ),
  trouble(
    "This operation was aborted",
    "AbortError",
    'await ofsc.core.users.get("dispatcher", { signal: AbortSignal.abort() });',
    "Your own signal ended the call. Its reason comes back unchanged.",
    "Nothing, if you wanted it. `AbortSignal.timeout` is a limit that you set yourself.",
  ),
  trouble(
    "no response from OFS",
    "connection",
    'await createOfsc({ instance, token: "t", retry: { attempts: 1 }, fetch: async () => { throw new TypeError("fetch failed"); } }).core.resources.get("55011");',
    "Nothing came back: a name that does not resolve, a proxy, TLS, or no network. `error.cause` says which.",
    "`ofsc doctor` tests name, network and TLS.",
  ),
  trouble(
    "OutcomeUnknownError",
    "outcome_unknown",
    'await createOfsc({ instance, token: "t", fetch: async () => { throw new TypeError("fetch failed"); } }).core.activities.create({ activityType: "RP", resourceId: "55011" });',
    "A write was sent and its answer was lost. It may have taken effect, so it is not repeated.",
    "Look before you repeat it, or use [what may be repeated](/best-practices/booking-without-doubles/).",
  ),
  trouble(
    "was not sent: OFS has failed too often",
    "circuit_open",
    `server.faults.add({ kind: "status", status: 500 });\nconst failing = createOfsc({ instance, token: "t", retry: { attempts: 1 }, breaker: { minimumCalls: 2, threshold: 0.5 } });\nfor (let at = 0; at < 5; at++) await failing.core.resources.get("55011").catch((error: Error) => { if (error.name !== "ServerError") throw error; });`,
    "OFS has failed so often that calls are not sent for a while: it would not help them, or OFS.",
    "Wait for `error.retryAfterMs`. `transport.health()` shows the state.",
  ),
  trouble(
    "does not match",
    "drift",
    `server.faults.add({ kind: "drift", change: () => ({ resourceId: 1 }), route: "GET /rest/ofscCore" });\nawait createOfsc({ instance, clientId, clientSecret, validation: { response: "strict" } }).core.resources.get("55011");`,
    "An answer is not what the model says, and you asked for strictness.",
    "Report it: the message has the operation and the path. Without `strict` the data comes as it is, and `onDrift` is told.",
  ),
  trouble(
    "failed with 302",
    "api",
    'await createOfsc({ instance, token: "t", fetch: async () => new Response(null, { status: 302, headers: { location: "https://login.example.com" } }) }).core.resources.get("55011");',
    "Redirects are never followed, since a token would go along. A proxy or a wrong address sends them.",
    "Correct `baseUrl`, or the proxy.",
  ),
] as const;
