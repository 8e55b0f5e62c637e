import {
  type Call,
  type CallResult,
  createCall,
  type Invocation,
  type Operation,
  present,
  type RequestOptions,
  type Sender,
  type Vendor,
  type Verb,
} from "@ofsc/contract";
import { createExchange, environmentLayers } from "#platform";
import { makeAttempt } from "../attempt.js";
import type { Auth, Authenticator } from "../auth/authenticator.js";
import { createPoster } from "../auth/post-form.js";
import { captureSite, explainError, type Site } from "../call-site.js";
import { refuseWrongOptions } from "../check-options.js";
import { compose } from "../compose.js";
import { CallDeadline } from "../deadline.js";
import { ConfigurationError } from "../errors/call-errors.js";
import { readBaseUrl } from "../http/base-url.js";
import type { AttemptState, CallState, Layer, OwnLayer } from "../layer.js";
import { authenticate } from "../layers/authenticate.js";
import { createBreaker } from "../layers/breaker.js";
import { deadline } from "../layers/deadline.js";
import { decode } from "../layers/decode.js";
import { createDrift } from "../layers/drift.js";
import { createLimits, type LimitOptions } from "../layers/limits.js";
import { retry } from "../layers/retry.js";
import { send as sendOver } from "../layers/send.js";
import { validate } from "../layers/validate.js";
import type { RetryOptions, TransportOptions } from "../options.js";
import { RetryBudget } from "../retry/retry-budget.js";
import type { TransportView } from "../transport-view.js";

/** What `request()` takes for a path outside the contract. */
export interface RawRequest extends RequestOptions {
  /** Parameters by name: texts, numbers, booleans, or lists of them. */
  query?: object;
  /** Sent as JSON. */
  body?: unknown;
}

/** What can be changed while a transport is in use. */
export interface Settings {
  /** How often a call is sent again, and how long it waits for that. */
  retry?: RetryOptions | undefined;
  /** How calls wait for the places that the service documents. */
  limits?: LimitOptions | undefined;
}

/** One connection to the service, which any number of clients can share. */
export interface Transport extends Sender, TransportView {
  /** Calls a path that the contract does not list; the answer is whatever JSON comes back. */
  request(method: Verb, path: `/${string}`, options?: RawRequest): Call<unknown>;
  /** The layers that run, the outermost first; those of your own are the objects that you passed. */
  readonly layers: readonly Pick<Layer, "name" | "repeats">[];
  /** The same in words: first what runs around a call, then what runs around each of its attempts. */
  explain(): string[];
  /** Changes settings for all calls from now on; what is left out stays as it is. */
  configure(settings: Settings): void;
  /** The token in use, fetched or renewed if need be, for calls that something else makes. */
  accessToken(): Promise<string>;
  /** Changes the credentials for all calls and attempts from now on. */
  rotate(credentials: Pick<TransportOptions, "auth" | "clientId" | "clientSecret" | "token">): void;
}

/** Which way to authenticate options name; throws a `ConfigurationError` where that is none, or several. */
export type AuthOf = (options: Pick<TransportOptions, "auth" | "clientId" | "clientSecret" | "token">) => Auth;

/**
 * A transport to a service: everything that happens to a call, in the order in which it happens. What is the service's own
 * comes with `vendor`, and `authOf` says who calls.
 */
export function connect(vendor: Vendor, authOf: AuthOf, options: TransportOptions): Transport {
  refuseWrongOptions(options);
  const baseUrl = readBaseUrl(options.instance, options.baseUrl, vendor.baseUrl);
  const users: readonly Layer[] = [...(options.layers ?? []), ...environmentLayers(vendor.prefix)];
  const exchange = users.reduceRight(
    (next, { exchange: wrap }) => wrap?.(next, vendor) ?? next,
    options.exchange ?? createExchange(options.fetch),
  );
  const connection = { instance: options.instance, baseUrl, post: createPoster(exchange, vendor) };
  let authenticator: Authenticator = authOf(options)(connection);
  const { attempt: attemptMs = 30_000, idle: idleMs = 15_000, total: totalMs = 120_000 } = options.timeout ?? {};
  const breaker = options.breaker === false ? undefined : createBreaker(options.breaker);
  const limits = createLimits(options.limits || undefined, totalMs);
  const budget = new RetryBudget();
  const retrySettings = {
    attempts: 3,
    maxRetryAfterMs: 60_000,
    ...present(options.retry),
    budget,
    random: Math.random,
  };

  // Those with a `call` run around a call in this order, and those with an `attempt` around each of its attempts.
  const layers: readonly OwnLayer[] = [
    createDrift(options.validation?.response ?? "observe", options.onDrift),
    decode(options.maxResponseBytes ?? 64 * 1024 * 1024, idleMs),
    authenticate(() => authenticator),
    ...users,
    validate,
    ...(breaker ? [breaker.layer] : []),
    ...(options.limits === false ? [] : [limits.layer]),
    deadline(totalMs),
    retry(retrySettings),
    sendOver(exchange),
  ];
  const attempt = compose<AttemptState, Response>(layers, (layer) => layer.attempt);
  const run = compose<CallState, CallResult<unknown>>(
    layers,
    (layer) => layer.call,
    (call) => makeAttempt(call, attempt, { attemptMs, idleMs }),
  );

  const dispatch = async (operation: Operation, invocation: Invocation, site: Site): Promise<CallResult<unknown>> => {
    const call: CallState = {
      operation: users.reduce((changed, layer) => layer.operation?.(changed) ?? changed, operation),
      name: invocation.name,
      invocation,
      attempts: [],
      transport,
      deadline: new CallDeadline(),
    };
    try {
      return await run(call);
    } catch (error) {
      explainError(error, call, site);
      throw error;
    }
  };
  // Not an async function: of those, the stack of some runtimes has only the inside.
  const send = (operation: Operation, invocation: Invocation) => dispatch(operation, invocation, captureSite(send));

  const transport: Transport = {
    send,
    vendor,
    baseUrl,
    layers,
    get principal() {
      return authenticator.principal;
    },
    configure: (settings) => {
      Object.assign(retrySettings, present(settings.retry));
      limits.configure(settings.limits);
    },
    request: (method, path, { query, body, ...requestOptions } = {}) => {
      const route: Operation["route"] = `${method} ${path}`;
      return createCall(send({ route }, { name: route, params: {}, query, body, options: requestOptions }));
    },
    explain: () =>
      (["call", "attempt"] as const).flatMap((level) =>
        layers.flatMap((layer) => (layer[level] ? `${level}: ${layer.name}` : [])),
      ),
    health: () => ({
      ...(breaker && { breaker: breaker.health() }),
      limits: limits.health(),
      retryBudget: budget.tokens,
    }),
    accessToken: async () => {
      if (!authenticator.token) throw new ConfigurationError("HTTP Basic has no token");
      return (await authenticator.token()).value.reveal();
    },
    rotate: (credentials) => {
      authenticator = authOf(credentials)(connection);
    },
  };
  return transport;
}
