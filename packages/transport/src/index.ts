export type { AccessToken, Auth, Authenticator, Connection } from "./auth/authenticator.js";
export { type ApplicationCredentials, basic, type UserCredentials } from "./auth/basic.js";
export { bearer, type TokenResult } from "./auth/bearer.js";
export { type JwtBearerOptions, jwtBearer, type Sign } from "./auth/jwt-bearer.js";
export { type OAuth2Options, oauth2 } from "./auth/oauth2.js";
export type { FetchToken, RefreshSettings } from "./auth/token-cache.js";
export { type SharedTokens, type StoredToken, shareTokens, type TokenStore } from "./auth/token-store.js";
export type { AttemptMessage, CallMessage } from "./diagnostics/channels.js";
export type { AttemptSummary, CallSummary, ErrorSummary } from "./diagnostics/summary.js";
export {
  ApiError,
  AuthenticationError,
  AuthorizationError,
  ConflictError,
  NotFoundError,
  RateLimitError,
  ServerError,
} from "./errors/api-error.js";
export {
  CircuitOpenError,
  ConfigurationError,
  ConnectionError,
  DriftError,
  OutcomeUnknownError,
  type Phase,
  TimeoutError,
  ValidationError,
} from "./errors/call-errors.js";
export {
  type AnyApiError,
  type AnyOfscError,
  type ErrorByCode,
  isApiError,
  isOfscError,
} from "./errors/is-ofsc-error.js";
export { reviveError } from "./errors/revive.js";
export { type ModelReplacement, models, type Refinement, refine } from "./extend/models.js";
export type { StandardSchema } from "./extend/standard-schema.js";
export type { Exchange, WireRequest } from "./http/request.js";
export type { AttemptContext, AttemptLayer, CallContext, CallLayer, Layer } from "./layer.js";
export type { BreakerOptions } from "./layers/breaker.js";
export type { ResponseValidation } from "./layers/drift.js";
export type { LimitOptions } from "./layers/limits.js";
export { type AuditOptions, type AuditRecord, audit } from "./logging/audit.js";
export type { LogLevel } from "./logging/level.js";
export type { Logger } from "./logging/logger.js";
export { type Logging, type LoggingOptions, logging } from "./logging/logging.js";
export type { RetryOptions, TransportOptions } from "./options.js";
export { decideRetry, type Failure, type RetryInput, type RetryVerdict } from "./retry/decide-retry.js";
export { Secret } from "./secret.js";
export { shareBreaker } from "./sharing/share-breaker.js";
export { sharePace } from "./sharing/share-pace.js";
export { sharePlaces } from "./sharing/share-places.js";
export type {
  BreakerSharing,
  PaceRoom,
  PaceSharing,
  PaceTold,
  PlaceSharing,
  SharedBreaker,
  SharedPace,
  SharedPlace,
  SharedPlaces,
} from "./sharing/shared.js";
export { type Connectable, toSender } from "./to-transport.js";
export { createTransport, type RawRequest, type Settings, type Transport } from "./transport.js";
export type {
  BreakerHealth,
  BreakerState,
  BreakerStatus,
  Health,
  LimitHealth,
  TransportView,
} from "./transport-view.js";
