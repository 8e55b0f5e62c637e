import type { Drift, Timeouts, WebFetch } from "@ofsc/contract";
import type { Auth } from "./auth/authenticator.js";
import type { TokenResult } from "./auth/bearer.js";
import type { Exchange } from "./http/request.js";
import type { Layer } from "./layer.js";
import type { BreakerOptions } from "./layers/breaker.js";
import type { ResponseValidation } from "./layers/drift.js";
import type { LimitOptions } from "./layers/limits.js";
import type { Secret } from "./secret.js";

/** How often, and for how long, a call is sent again. What has an unknown outcome is not, unless it may be. */
export interface RetryOptions {
  /** How often a call may be sent, the first time included. @default 3 */
  attempts?: number | undefined;
  /** The longest `Retry-After` that is waited for, in milliseconds; a longer one ends the call at once. @default 60_000 */
  maxRetryAfterMs?: number | undefined;
  /** The longest pause before another try where the service asks for none, in milliseconds; 0 for no pause. @default 8_000 */
  maxBackoffMs?: number | undefined;
}

/** Where the service is, who calls, and how a call is made. */
export interface TransportOptions {
  /** The name of the instance, `acme` in `https://acme.fs.ocs.oraclecloud.com`; also a part of the user name. */
  instance?: string | undefined;
  /** Another address than the instance's own; a path in it is kept. HTTPS, except on this machine. */
  baseUrl?: string | undefined;
  /** The client id of the application. Together with `clientSecret` it means OAuth2 client credentials. */
  clientId?: string | undefined;
  /** The secret of that application; hidden from logs, errors and spans from here on. */
  clientSecret?: string | Secret | undefined;
  /** A token from outside, or a function that gets one. */
  token?: string | Secret | (() => TokenResult | Promise<TokenResult>) | undefined;
  /** Any other way to authenticate: `basic(…)`, `oauth2(…)`, `jwtBearer(…)`, `bearer(…)`. */
  auth?: Auth | undefined;
  /** Whether the client secret may be used in a browser, where every visitor can read it. @default false */
  allowInBrowser?: boolean | undefined;
  /** Time limits in milliseconds. */
  timeout?: Timeouts | undefined;
  /** How often a call is sent again, and how long it waits for that. */
  retry?: RetryOptions | undefined;
  /** When to stop calling a service that fails; `false` for never. */
  breaker?: BreakerOptions | false | undefined;
  /** How calls wait for the places that the service grants; `false` for not at all. */
  limits?: LimitOptions | false | undefined;
  /** How answers are looked at. */
  validation?:
    | {
        /** Responses that do not match their model: report them, throw, or do not look. @default "observe" */
        response?: ResponseValidation | undefined;
      }
    | undefined;
  /** Told of a place where responses differ from their model, once for each operation and path. */
  onDrift?: ((drift: Drift) => void) | undefined;
  /** The most that is read of a response that is not a file, in bytes. @default 67_108_864 */
  maxResponseBytes?: number | undefined;
  /** Layers of your own, the outermost first. */
  layers?: readonly Layer[] | undefined;
  /** The `fetch` to send with; called with an address and how to send, never with a `Request`. @default the runtime's */
  fetch?: WebFetch | undefined;
  /** Another way to send, such as `nodeExchange(…)`. */
  exchange?: Exchange | undefined;
}
