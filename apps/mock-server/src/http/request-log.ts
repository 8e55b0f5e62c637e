/** A request as the server received it. */
export interface ReceivedRequest {
  /** The HTTP method. */
  readonly method: string;
  /** The path, without the query. */
  readonly path: string;
  /** The operation that it reached, as in the contract; absent for an unknown path. */
  readonly route?: string;
  /** The parameters of the query. */
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case; credentials as they came. */
  readonly headers: Readonly<Record<string, string>>;
  /** The first 65,536 bytes of the body as text; empty until it has been read, and for a request that is turned away. */
  body: string;
  /** The status of the answer; absent until there is one. */
  status?: number;
  /** When it arrived, in milliseconds, by the real time. */
  readonly at: number;
}

const loggedBytes = 65_536;

/** What the log keeps of a body. */
export const logged = (body: Uint8Array): string => new TextDecoder().decode(body.subarray(0, loggedBytes));

/** Notes a request, and drops the oldest beyond `limit`. */
export function logRequest(log: ReceivedRequest[], limit: number, request: Request, route?: string): ReceivedRequest {
  const url = new URL(request.url);
  const entry: ReceivedRequest = {
    method: request.method,
    path: url.pathname,
    ...(route === undefined ? {} : { route }),
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(request.headers),
    body: "",
    at: Date.now(),
  };
  log.push(entry);
  if (log.length > limit) log.splice(0, log.length - limit);
  return entry;
}
