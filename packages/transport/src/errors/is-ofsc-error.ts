import { type DecodeError, hasBrand, type PagingError } from "@ofsc/contract";
import type {
  ApiError,
  AuthenticationError,
  AuthorizationError,
  ConflictError,
  NotFoundError,
  RateLimitError,
  ServerError,
} from "./api-error.js";
import type {
  CircuitOpenError,
  ConfigurationError,
  ConnectionError,
  DriftError,
  OutcomeUnknownError,
  TimeoutError,
  ValidationError,
} from "./call-errors.js";

/** The errors by their code. Augment it for errors of your own that are subclasses of `OfscError`. */
export interface ErrorByCode {
  /** The service answered with an error that has no kind of its own. */
  api: ApiError;
  /** 401: the credentials or the token were not accepted. */
  authentication: AuthenticationError;
  /** 403: the application or user may not do this. */
  authorization: AuthorizationError;
  /** The breaker lets nothing through for now. */
  circuit_open: CircuitOpenError;
  /** The options of a client are wrong. */
  configuration: ConfigurationError;
  /** 409: the state of the entity does not allow it. */
  conflict: ConflictError;
  /** Nothing came back, or only a part of it. */
  connection: ConnectionError;
  /** What a decoder of your own did not take. */
  decode: DecodeError;
  /** A response that does not match its model, where that is an error. */
  drift: DriftError;
  /** 404: there is no such thing, or it is out of sight. */
  not_found: NotFoundError;
  /** A write may or may not have been applied. */
  outcome_unknown: OutcomeUnknownError;
  /** A list that does not go on as it should. */
  paging: PagingError;
  /** 429: too many calls. */
  rate_limit: RateLimitError;
  /** 5xx: the service, or something in front of it, failed. */
  server: ServerError;
  /** A time limit was over. */
  timeout: TimeoutError;
  /** The arguments are wrong; nothing was sent. */
  validation: ValidationError;
}

/** Any error of the SDK, told apart by its `code`. */
export type AnyOfscError = ErrorByCode[keyof ErrorByCode];

/** An answer of the service, or of something in front of it, with any status that is no success; told apart by its `code`. */
export type AnyApiError = Extract<AnyOfscError, { readonly status: number }>;

/** Whether something thrown is an error of the SDK, of one kind if a code is given; also across copies of the package. */
export function isOfscError(error: unknown): error is AnyOfscError;
export function isOfscError<Code extends keyof ErrorByCode>(error: unknown, code: Code): error is ErrorByCode[Code];
export function isOfscError(error: unknown, code?: string): boolean {
  return hasBrand(error) && (code === undefined || error.code === code);
}

/** Whether something thrown is an HTTP answer that is no success, whatever its status; also across copies. */
export function isApiError(error: unknown): error is AnyApiError {
  return hasBrand(error) && typeof (error as Partial<ApiError>).status === "number";
}
