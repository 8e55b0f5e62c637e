import {
  type Call,
  type CallResult,
  createCall,
  type Invocation,
  type Operation,
  type RequestOptions,
  type Sender,
  type Verb,
} from "@ofsc/contract";
import type { Authenticator } from "./auth/authenticator.js";
import { createAuth } from "./auth/create-auth.js";
import { createFormPoster } from "./auth/post-form.js";
import { captureSite, explainError, type Site } from "./call-site.js";
import { CallDeadline } from "./deadline.js";
import { ConfigurationError } from "./errors/call-errors.js";
import { readBaseUrl } from "./http/base-url.js";
import { createExchange } from "./http/exchange.js";
import { prepareRequest } from "./http/request.js";
import { sendRequest } from "./http/send.js";
import { makeAttempt } from "./layers/attempt.js";
import { type BreakerHealth, createBreaker } from "./layers/breaker.js";
import { DriftReporter } from "./layers/drift.js";
import { environmentLayers } from "./layers/environment.js";
import { type AttemptContext, type CallLayer, type CallState, compose, type OwnLayer } from "./layers/layer.js";
import type { LimitHealth } from "./layers/limit-queue.js";
import { createLimits, type LimitOptions } from "./layers/limits.js";
import { sendWithRetry } from "./layers/retry.js";
import { validate } from "./layers/validate.js";
import type { RetryOptions, TransportOptions } from "./options.js";
import { RetryBudget } from "./retry/retry-budget.js";

/** How a transport is doing. */
export interface Health {
  /** Absent when there is no breaker. */
  readonly breaker?: BreakerHealth;
  readonly limits: readonly LimitHealth[];
  /** What is left for retries: 0 when too many calls fail for another to be tried again. */
  readonly retryBudget: number;
}

/** What `request()` takes for a path outside the contract. */
export interface RawRequest extends RequestOptions {
  query?: object;
  /** Sent as JSON. */
  body?: unknown;
}

/** What can be changed while a transport is in use. */
export interface Settings {
  retry?: RetryOptions;
  limits?: LimitOptions;
}

/** One connection to OFS, which any number of clients can share. */
export interface Transport extends Sender {
  /** Calls a path that the contract does not list; the answer is whatever JSON comes back. */
  request(method: Verb, path: `/${string}`, options?: RawRequest): Call<unknown>;
  /** The layers that a call goes through, in order. */
  explain(): string[];
  health(): Health;
  /** Where OFS is, a path included. */
  readonly baseUrl: string;
  /** Whose calls these are, such as `client@instance`; absent where only the token knows. */
  readonly principal?: string | undefined;
  /** Changes settings for all calls from now on; what is left out stays as it is. */
  configure(settings: Settings): void;
  /** The token in use, fetched or renewed if need be, for calls that something else makes. */
  accessToken(): Promise<string>;
  /** Changes the credentials for all calls and attempts from now on. */
  rotate(credentials: Pick<TransportOptions, "auth" | "clientId" | "clientSecret" | "token">): void;
}

/** Everything that happens to a call, in the order in which it happens. */
export function createTransport(options: TransportOptions): Transport {
  const baseUrl = readBaseUrl(options.instance, options.baseUrl);
  const layers = [...(options.layers ?? []), ...environmentLayers()];
  const exchange = layers.reduceRight(
    (next, { exchange: wrap }) => wrap?.(next) ?? next,
    options.exchange ?? createExchange(options.fetch),
  );
  const connection = { instance: options.instance, baseUrl, postForm: createFormPoster(exchange) };
  let authenticator: Authenticator = createAuth(options)(connection);

  const { attempt: attemptMs = 30_000, idle: idleMs = 15_000, total: totalMs = 120_000 } = options.timeout ?? {};
  const breaker = options.breaker === false ? undefined : createBreaker(options.breaker);
  const limits = createLimits(options.limits || undefined);
  const budget = new RetryBudget();
  const retry = { attempts: 3, maxRetryAfterMs: 60_000, ...options.retry, budget, random: Math.random };
  const attemptSettings = {
    authenticator: () => authenticator,
    exchange: compose<AttemptContext, Response>(
      layers.flatMap(({ attempt }) => attempt ?? []),
      ({ request, signal }) => sendRequest(exchange, request, signal),
    ),
    drift: new DriftReporter(options.onDrift),
    attemptMs,
    idleMs,
    validation: options.validation?.response ?? "observe",
    maxResponseBytes: options.maxResponseBytes ?? 64 * 1024 * 1024,
  };

  const deadline: OwnLayer = async (call, next) => {
    const { signal, timeout } = call.invocation.options ?? {};
    call.deadline = new CallDeadline(signal, timeout?.total ?? totalMs);
    try {
      return await next();
    } finally {
      call.deadline.close();
    }
  };
  const callLayers: { name: string; call?: CallLayer | OwnLayer | undefined }[] = [
    ...layers,
    { name: "validate", call: validate },
    { name: "breaker", call: breaker?.layer },
    { name: "limit", call: options.limits === false ? undefined : limits.layer },
    { name: "deadline", call: deadline },
  ];
  const run = compose<CallState, CallResult<unknown>>(
    callLayers.flatMap(({ call }) => (call as OwnLayer | undefined) ?? []),
    (call) => {
      const prepared = prepareRequest(baseUrl, call.operation, call.invocation);
      return sendWithRetry(call, prepared, retry, (number) => makeAttempt(call, prepared, number, attemptSettings));
    },
  );

  const dispatch = async (operation: Operation, invocation: Invocation, site: Site): Promise<CallResult<unknown>> => {
    const call = {
      operation: layers.reduce((changed, layer) => layer.operation?.(changed) ?? changed, operation),
      name: invocation.name,
      invocation,
      attempts: [],
      transport,
    } as unknown as CallState;
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
    baseUrl,
    get principal() {
      return authenticator.principal;
    },
    configure: (settings) => {
      Object.assign(retry, settings.retry);
      limits.configure(settings.limits);
    },
    request: (method, path, { query, body, ...requestOptions } = {}) =>
      createCall(
        send(
          { route: `${method} ${path}` },
          { name: `${method} ${path}`, params: {}, query, body, options: requestOptions },
        ),
      ),
    explain: () => [
      ...callLayers.flatMap(({ name, call }) => (call ? `call: ${name}` : [])),
      "attempt: retry",
      "attempt: authenticate",
      ...layers.flatMap(({ name, attempt }) => (attempt ? `attempt: ${name}` : [])),
      "attempt: send",
      "attempt: decode",
      "attempt: drift",
    ],
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
      authenticator = createAuth(credentials)(connection);
    },
  };
  return transport;
}
