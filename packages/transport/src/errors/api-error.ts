import { type ErrorFacts, OfscError } from "@ofsc/contract";

/** What came back in place of a success. */
export interface ApiErrorFacts extends ErrorFacts {
  status: number;
  /** The address of a page about the error, as the service gives it. */
  type?: string | undefined;
  title?: string | undefined;
  detail?: string | undefined;
  /** The service's own code for the error, on the few operations that have one. */
  errorCode?: string | undefined;
  /** The body as text, cut off at 64 KiB. */
  body?: string | undefined;
  response?: Response | undefined;
}

/** The codes of answers. */
type ApiErrorCode = "api" | "authentication" | "authorization" | "not_found" | "conflict" | "rate_limit" | "server";

const raw: unique symbol = Symbol();

/** The service, or something in front of it, answered with an error. */
export class ApiError extends OfscError {
  override readonly name: string = "ApiError";
  override readonly code: ApiErrorCode = "api";
  /** The HTTP status. */
  declare readonly status: number;
  /** The address of a page about the error, as the service gives it. */
  declare readonly type?: string;
  /** What went wrong in a few words, such as `Not Found`. */
  declare readonly title?: string;
  /** What went wrong, as the service or the token service says it; it may repeat names and values. */
  declare readonly detail?: string;
  /** The service's own code for the error, on the few operations that have one. */
  declare readonly errorCode?: string;
  declare private readonly [raw]?: () => { body: string; response: Response | undefined };

  constructor(message: string, { status, body = "", response, ...facts }: ApiErrorFacts) {
    super(message, facts);
    this.status = status;
    // In a function, nothing that prints an error finds them; in a member, a copy of the error has them too.
    Object.defineProperty(this, raw, { value: () => ({ body, response }) });
  }

  /** The body as text, cut off at 64 KiB; neither printed nor serialized with the error. */
  get body(): string {
    return this[raw]?.().body ?? "";
  }

  /** The raw response, its body read; neither printed nor serialized with the error. */
  get response(): Response | undefined {
    return this[raw]?.().response;
  }
}

/** 401: the credentials or the token were not accepted. */
export class AuthenticationError extends ApiError {
  override readonly name = "AuthenticationError";
  override readonly code = "authentication";
}

/** 403: the application or user may not do this. */
export class AuthorizationError extends ApiError {
  override readonly name = "AuthorizationError";
  override readonly code = "authorization";
}

/** 404: there is no such thing, or it is out of sight for this application. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";
  override readonly code = "not_found";
}

/** 409: the state of the entity does not allow it. */
export class ConflictError extends ApiError {
  override readonly name = "ConflictError";
  override readonly code = "conflict";
}

/** 429: too many calls; `retryAfterMs` when the service says how long to wait. */
export class RateLimitError extends ApiError {
  override readonly name = "RateLimitError";
  override readonly code = "rate_limit";
}

/** 5xx: the service, or something in front of it, failed. */
export class ServerError extends ApiError {
  override readonly name = "ServerError";
  override readonly code = "server";
}
