import { createMock, type Mock, Refused } from "@ofsc/contract/mock";
import * as contract from "../contract.js";
import { sinceOf, type Version, versions } from "../since.js";
import { create, handle, type State } from "./handle.js";
import { createTokens } from "./token.js";

/** What the service is like. */
export interface ConnexaMockOptions {
  /** How old the service is. @default "1.2.2" */
  version?: Version | undefined;
  /** What it answers where it has no such route. @default 404 */
  missingRoute?: 404 | 405 | 501 | undefined;
  /** Who may fetch a token. @default "client" */
  clientId?: string | undefined;
  /** Who may fetch a token. @default "secret" */
  clientSecret?: string | undefined;
  /** How long a token holds, in milliseconds. @default 3_600_000 */
  tokenLifeMs?: number | undefined;
  /** What time it is, in milliseconds since 1970. @default the clock's */
  now?: (() => number) | undefined;
  /** How many calls of a kind there is room for at once, and how many a second come back. @default no limit */
  pace?: { readonly burst: number; readonly perSecond: number } | undefined;
}

/** A private cloud in one process, which keeps what it is told. */
export interface ConnexaMock extends Mock {
  /** Adds a thing to a list, such as `/sessions`, with the members it is to have; returns its id. */
  add(list: string, members: object): string;
  /** Makes every token worthless. */
  revokeTokens(): void;
  /** How many tokens it has given. */
  tokensGiven(): number;
}

/** Makes a service of the contract of this package, in any of its versions. */
export function createConnexaMock(options: ConnexaMockOptions = {}): ConnexaMock {
  const { version = "1.2.2", clientId = "client", clientSecret = "secret" } = options;
  const { missingRoute = 404, tokenLifeMs = 3_600_000, now = () => Date.now(), pace } = options;
  const state: State = { rows: new Map(), values: new Map(), version };
  const tokens = createTokens(clientId, clientSecret, tokenLifeMs, now);
  const rooms = { GET: { room: pace?.burst ?? 0, at: now() }, other: { room: pace?.burst ?? 0, at: now() } };
  const noRoute = () => new Refused(missingRoute, { error: "Not Found", message: "No message available" });
  let given = 0;

  /** The headers of an answer, or a 429 where there is no room. */
  function spend(request: Request): Record<string, string> {
    if (!pace) return {};
    const kind = request.method === "GET" ? rooms.GET : rooms.other;
    kind.room = Math.min(pace.burst, kind.room + ((now() - kind.at) / 1000) * pace.perSecond);
    kind.at = now();
    const headers = {
      "x-ratelimit-replenish-rate": String(pace.perSecond),
      "x-ratelimit-replenish-time": "1",
      "x-ratelimit-remaining": String(Math.max(0, Math.floor(kind.room) - 1)),
    };
    if (kind.room < 1)
      throw new Refused(429, { error: "too_many_requests" }, { ...headers, "x-ratelimit-remaining": "0" });
    kind.room -= 1;
    return headers;
  }

  const paced = new WeakMap<Request, Record<string, string>>();
  const mock = createMock(contract, {
    before: async (request, url) => {
      if (url.pathname === "/api/v1/oauth/token") {
        given++;
        return tokens.answer(request);
      }
      const refused = tokens.check(request);
      if (!refused) paced.set(request, spend(request));
      return refused;
    },
    unknown: noRoute,
    wrong: (problems) =>
      new Refused(400, { error: "bad_request", message: problems.map(({ path }) => path.join(".")).join(", ") }),
    handle: (received) => {
      if (versions.indexOf(sinceOf(received.name)) > versions.indexOf(version)) throw noRoute();
      return handle(state, received);
    },
  });
  async function fetch(request: Request): Promise<Response> {
    const response = await mock.fetch(request);
    for (const [name, value] of Object.entries(paced.get(request) ?? {})) response.headers.set(name, value);
    return response;
  }
  return {
    fetch,
    listen: (port) => mock.listen(port, fetch),
    add: (list, members) => create(state, list, members).id,
    revokeTokens: () => tokens.revoke(),
    tokensGiven: () => given,
  };
}
