import { type DecodeError, hasBrand, type OfscError, type PagingError } from "@ofsc/contract";
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

/** The errors by their code. */
export interface ErrorByCode {
  api: ApiError;
  authentication: AuthenticationError;
  authorization: AuthorizationError;
  circuit_open: CircuitOpenError;
  configuration: ConfigurationError;
  conflict: ConflictError;
  connection: ConnectionError;
  decode: DecodeError;
  drift: DriftError;
  not_found: NotFoundError;
  outcome_unknown: OutcomeUnknownError;
  paging: PagingError;
  rate_limit: RateLimitError;
  server: ServerError;
  timeout: TimeoutError;
  validation: ValidationError;
}

/** Whether something thrown is an error of the SDK, of one kind if a code is given; also across copies of the package. */
export function isOfscError(error: unknown): error is OfscError;
export function isOfscError<Code extends keyof ErrorByCode>(error: unknown, code: Code): error is ErrorByCode[Code];
export function isOfscError(error: unknown, code?: string): boolean {
  return hasBrand(error) && (code === undefined || error.code === code);
}
