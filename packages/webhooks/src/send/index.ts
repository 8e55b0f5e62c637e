export type { Clock } from "./clock.js";
export type { Endpoint } from "./endpoint.js";
export { forward } from "./forward.js";
export { EndpointGoneError } from "./gone-error.js";
export type { DeadLetter, EndpointState, SendOptions } from "./options.js";
export { ForbiddenAddressError, isPublicAddress, type PublicFetchOptions, publicFetch } from "./public-fetch.js";
export { type Replayed, replay } from "./replay.js";
