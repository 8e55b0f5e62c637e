import type { Limit } from "@ofsc/contract";
import { bearerOf } from "../auth/authenticate.js";
import type { Tokens } from "../auth/tokens.js";
import { type Connection, cut, distort, faultyStatus } from "../faults/distort.js";
import type { FaultRegistry, Struck } from "../faults/registry.js";
import type { Incoming } from "./decode.js";
import type { Limiter } from "./limits.js";
import { problemResponse } from "./problem.js";
import { readBytes } from "./read-body.js";
import { logged, logRequest, type ReceivedRequest } from "./request-log.js";

/** What an exchange uses. */
export interface ExchangeParts {
  readonly faults: FaultRegistry;
  readonly tokens: Tokens;
  readonly limiter: Limiter;
  readonly log: ReceivedRequest[];
  /** How many requests the log keeps. */
  readonly keep: number;
  /** How often each route was called. */
  readonly tally: Map<string, number>;
  /** Whose call it is, as far as the headers say. */
  readonly applicationOf: (headers: Headers) => string;
}

/** The operation that a request is for; empty for an unknown path. */
export interface ExchangeTarget {
  readonly route?: string;
  readonly limit?: Limit | undefined;
  /** Lets a request in by its address and headers, or throws; nothing more is read of those that it turns away. */
  readonly admit?: (url: URL, headers: Headers) => void;
  /** The most bytes that its body may have. @default 80 MB, more than the largest file that OFS takes */
  readonly largest?: number;
}

type Respond = (incoming: Incoming) => Promise<Response>;

const largestBody = 80 * 1024 * 1024;

/** The body of a request, unless it is turned away before, or too large. */
async function take(
  request: Request,
  url: URL,
  admit: ExchangeTarget["admit"],
  largest: number,
): Promise<{ body: Incoming["body"]; refusal?: unknown }> {
  try {
    admit?.(url, request.headers);
    return { body: await readBytes(request, largest) };
  } catch (refusal) {
    return { body: new Uint8Array(), refusal };
  }
}

/** Takes a request from its arrival to its answer, with everything that may go wrong on purpose. */
export function createExchange({ faults, tokens, limiter, log, keep, tally, applicationOf }: ExchangeParts) {
  return async (
    request: Request,
    connection: Connection | undefined,
    { route, limit, admit, largest = largestBody }: ExchangeTarget,
    respond: Respond,
  ): Promise<Response> => {
    const url = new URL(request.url);
    const entry = logRequest(log, keep, request, route);
    if (route !== undefined) tally.set(route, (tally.get(route) ?? 0) + 1);
    const struck = faults.strike(request.method, url.pathname, route);
    if (struck.reset?.when === "beforeBody") return cut(connection);
    if (struck.token) spoil(struck.token, bearerOf(request.headers));
    const { body, refusal } = await take(request, url, admit, largest);
    entry.body = logged(body);
    if (struck.reset?.when === "afterBody") return cut(connection);
    const work = async () => {
      if (struck.latency) await faults.wait(struck.latency.milliseconds);
      if (struck.status) return faultyStatus(struck.status);
      if (refusal) throw refusal;
      return respond({ url, headers: request.headers, body });
    };
    const response = await limiter.run(limit, work, limit && applicationOf(request.headers)).catch(problemResponse);
    entry.status = response.status;
    if (struck.reset) return cut(connection);
    return distort(response, struck, faults.wait, connection);
  };

  function spoil({ state = "expired" }: NonNullable<Struck["token"]>, token: string | undefined): void {
    if (token !== undefined) tokens[state === "expired" ? "expire" : "revoke"](token);
  }
}
