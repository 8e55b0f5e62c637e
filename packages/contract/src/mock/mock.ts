import { checkInvocation } from "../check.js";
import { type Contract, type Operation, statusesOf } from "../operation.js";
import type { Problem } from "../problem.js";
import { readQuery } from "../wire.js";
import { type Listener, listen } from "./listen.js";
import { Refused } from "./refused.js";
import { type Found, routesOf } from "./routes.js";

/** A request as a handler sees it: checked against the contract, its parts in the types of the contract. */
export interface Received extends Found {
  /** The query, checked against its model. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The body, decoded and checked; undefined where the operation takes none. */
  readonly body: unknown;
  /** The request as it came. */
  readonly request: Request;
}

/** How a mock of a contract answers. */
export interface MockOptions {
  /** Answers an operation: what it returns becomes JSON, `undefined` an answer without a body; `Refused` is an error. */
  readonly handle: (received: Received) => unknown;
  /** Looks at every request first; what it returns is the answer. A token service is one. */
  readonly before?: ((request: Request, url: URL) => Response | undefined | Promise<Response | undefined>) | undefined;
  /** The answer to what no operation of the contract is. @default 404 without a body */
  readonly unknown?: ((request: Request) => Refused) | undefined;
  /** The answer to a request that is not as the contract says. @default 400 without a body */
  readonly wrong?: ((problems: readonly Problem[], operation: Operation) => Refused) | undefined;
}

/** A service in one process, as its contract describes it. */
export interface Mock {
  /** Answers a request, for programs that need no connection. */
  fetch(request: Request): Promise<Response>;
  /** Serves over HTTP on this machine, by Node: on a port that is free, and by `fetch`, unless told otherwise. */
  listen(port?: number, respond?: (request: Request) => Promise<Response>): Promise<Listener>;
}

/** Makes a server of a contract: routes, checks and forms are the operations', what it does is `handle`. */
export function createMock(contract: Contract, options: MockOptions): Mock {
  const find = routesOf(contract);
  const { handle, before, unknown = () => new Refused(404), wrong = () => new Refused(400) } = options;

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const early = await before?.(request, url);
    if (early) return early;
    const found = find(request.method, url.pathname);
    if (!found) throw unknown(request);
    const { operation } = found;
    const query = operation.query ? readQuery(operation.query, url.searchParams) : {};
    const body = operation.body && (await readBody(request, operation));
    const problems = checkInvocation(operation, { ...found, query, body }, "repeat");
    if (problems.length > 0) throw wrong(problems, operation);
    const result = await handle({ ...found, query, body, request });
    if (result instanceof Response) return result;
    const [status] = statusesOf(operation);
    return result === undefined
      ? new Response(null, { status: status === 200 ? 204 : (status ?? 204) })
      : json(result, status);
  }

  const fetch = (request: Request) =>
    answer(request).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      const { status, body, headers } = error;
      return body === undefined ? new Response(null, { status, headers }) : json(body, status, headers);
    });
  return { fetch, listen: (port, respond = fetch) => listen(respond, port) };
}

async function readBody(request: Request, { sends }: Operation): Promise<unknown> {
  if (sends && sends.media !== "application/json") {
    return { content: new Uint8Array(await request.arrayBuffer()), type: request.headers.get("content-type") ?? "" };
  }
  const text = await request.text();
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    throw new Refused(400);
  }
}

const json = (data: unknown, status = 200, headers = {}) =>
  new Response(JSON.stringify(data), { status, headers: { "content-type": "application/json", ...headers } });
