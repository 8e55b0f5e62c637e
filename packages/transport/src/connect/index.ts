export type { AccessToken, Auth, Authenticator, Connection } from "../auth/authenticator.js";
export { basicHeader, refuseInBrowser } from "../auth/basic.js";
export { bearer, type TokenResult } from "../auth/bearer.js";
export { readToken } from "../auth/token-answer.js";
export type { AttemptContext, AttemptLayer, CallContext, CallLayer, Layer } from "../layer.js";
export type { TransportOptions } from "../options.js";
export { Secret, toSecret } from "../secret.js";
export { type AuthOf, connect, type RawRequest, type Settings, type Transport } from "./connect.js";
