export { anonymous } from "../auth/anonymous.js";
export type { AccessToken, Auth, Authenticator, Connection } from "../auth/authenticator.js";
export { basicHeader, refuseInBrowser } from "../auth/basic.js";
export { bearer, type TokenResult } from "../auth/bearer.js";
export { readToken } from "../auth/token-answer.js";
export { ConfigurationError } from "../errors/call-errors.js";
export { isOfscError } from "../errors/is-ofsc-error.js";
export type { AttemptContext, AttemptLayer, CallContext, CallLayer, Layer } from "../layer.js";
export type { TransportOptions } from "../options.js";
export { parseRetryAfter } from "../retry/retry-after.js";
export { Secret, toSecret } from "../secret.js";
export { shareBreaker } from "../sharing/share-breaker.js";
export { sharePace } from "../sharing/share-pace.js";
export { sharePlaces } from "../sharing/share-places.js";
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
} from "../sharing/shared.js";
export { type AuthOf, connect, type RawRequest, type Settings, type Transport } from "./connect.js";
