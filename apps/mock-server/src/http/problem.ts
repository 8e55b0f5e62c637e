/** The body of every error that OFS answers with. */
export interface ProblemBody {
  /** An address that tells kinds of problems apart. */
  type: string;
  /** What went wrong, in short. */
  title: string;
  /** The HTTP status, as text. */
  status: string;
  /** What went wrong in this case. */
  detail?: string;
}

const titles: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  409: "Conflict",
  413: "Request Entity Too Large",
  415: "Unsupported Media Type",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** Ends a request with an error answer; handlers throw it. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  /** The HTTP status. */
  readonly status: number;
  /** Members beside the usual four. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, detail?: string, more: Readonly<Record<string, unknown>> = {}) {
    super(detail ?? titles[status] ?? "Error");
    this.status = status;
    this.more = more;
  }
}

/** The body that OFS gives an error of this status. */
export function problemBody(status: number, detail?: string): ProblemBody {
  const section = status >= 500 ? `10.5.${status - 499}` : status <= 417 ? `10.4.${status - 399}` : "10.4";
  return {
    type: `http://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html#sec${section}`,
    title: titles[status] ?? "Error",
    status: String(status),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** The answer to a request that ended in an error of any kind. */
export function problemResponse(error: unknown): Response {
  if (!(error instanceof ProblemError)) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return json(problemBody(500, detail), 500);
  }
  return json({ ...problemBody(error.status, error.message), ...error.more }, error.status);
}

/** What `Headers` is made of, named without the DOM library. */
type HeadersGiven = ConstructorParameters<typeof Headers>[0];

/** A JSON answer as OFS sends it. */
export function json(data: unknown, status = 200, headers: HeadersGiven = {}): Response {
  return writtenJson(JSON.stringify(data), status, headers);
}

/** The same, where the JSON has been written already. */
export function writtenJson(text: string, status = 200, headers: HeadersGiven = {}): Response {
  const all = new Headers(headers);
  all.set("content-type", "application/json; charset=UTF-8");
  return new Response(text, { status, headers: all });
}
