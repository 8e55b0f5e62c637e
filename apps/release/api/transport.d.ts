// What the types of @ofsc/transport promise. Written by `pnpm api`.

// "."
export { AccessToken, AnyApiError, AnyOfscError, ApiError, ApplicationCredentials, AttemptContext, AttemptLayer, AttemptMessage, AttemptSummary, AuditOptions, AuditRecord, Auth, AuthenticationError, Authenticator, AuthorizationError, BreakerHealth, BreakerOptions, BreakerState, BreakerStatus, CallContext, CallLayer, CallMessage, CallSummary, CircuitOpenError, ConfigurationError, ConflictError, Connectable, Connection, ConnectionError, DriftError, ErrorByCode, ErrorSummary, Exchange, Failure, FetchToken, Health, JwtBearerOptions, Layer, LimitHealth, LimitOptions, LogLevel, Logger, Logging, LoggingOptions, ModelReplacement, NotFoundError, OAuth2Options, OutcomeUnknownError, Phase, RateLimitError, RawRequest, Refinement, RefreshSettings, ResponseValidation, RetryInput, RetryOptions, RetryVerdict, Secret, ServerError, Settings, SharedBreaker, SharedPlace, SharedPlaces, SharedTokens, Sign, StandardSchema, StoredToken, TimeoutError, TokenResult, TokenStore, Transport, TransportOptions, TransportView, UserCredentials, ValidationError, WireRequest, audit, basic, bearer, createTransport, decideRetry, isApiError, isOfscError, jwtBearer, logging, models, oauth2, refine, reviveError, shareTokens, toSender };

// "./token"
export { create, createV1 };

// "./node"
export { ClientCertificate, ConnectionOptions, FileUploadOptions, NodeExchange, NodeExchangeOptions, ProxyServer, fileUpload, nodeExchange };

// "./tracing"
export { TracingOptions, tracing };

// "./connect"
export { AccessToken, AttemptContext, AttemptLayer, Auth, AuthOf, Authenticator, CallContext, CallLayer, ConfigurationError, Connection, Layer, RawRequest, Secret, Settings, TokenResult, Transport, TransportOptions, anonymous, basicHeader, bearer, connect, isOfscError, readToken, refuseInBrowser, toSecret };

declare const levels: readonly [
    "off",
    "error",
    "warn",
    "info",
    "debug"
];

declare const raw: unique symbol;

export declare class ApiError extends OfscError {
    readonly name: string;
    readonly code: ApiErrorCode;
    readonly status: number;
    readonly type?: string;
    readonly title?: string;
    readonly detail?: string;
    readonly errorCode?: string;
    private readonly [raw]?;
    constructor(message: string, { status, body, response, ...facts }: ApiErrorFacts);
    get body(): string;
    get response(): Response | undefined;
}

export declare class AuthenticationError extends ApiError {
    readonly name = "AuthenticationError";
    readonly code = "authentication";
}

export declare class AuthorizationError extends ApiError {
    readonly name = "AuthorizationError";
    readonly code = "authorization";
}

export declare class CircuitOpenError extends OfscError {
    readonly name = "CircuitOpenError";
    readonly code = "circuit_open";
}

export declare class ConfigurationError extends OfscError {
    readonly name = "ConfigurationError";
    readonly code = "configuration";
    readonly problems: readonly Problem[];
    constructor(wrong: readonly Problem[] | string, facts?: ErrorFacts);
}

export declare class ConflictError extends ApiError {
    readonly name = "ConflictError";
    readonly code = "conflict";
}

export declare class ConnectionError extends OfscError {
    readonly name = "ConnectionError";
    readonly code = "connection";
}

export declare class DriftError extends OfscError {
    readonly name = "DriftError";
    readonly code = "drift";
    readonly drift: readonly Drift[];
    constructor(message: string, drift: readonly Drift[], facts?: ErrorFacts);
}

export declare class NotFoundError extends ApiError {
    readonly name = "NotFoundError";
    readonly code = "not_found";
}

export declare class OutcomeUnknownError extends OfscError {
    readonly name = "OutcomeUnknownError";
    readonly code = "outcome_unknown";
    constructor(message: string, facts?: ErrorFacts);
}

export declare class RateLimitError extends ApiError {
    readonly name = "RateLimitError";
    readonly code = "rate_limit";
}

export declare class Secret {
    #private;
    constructor(value: string);
    reveal(): string;
    toString(): string;
    toJSON(): string;
}

export declare class ServerError extends ApiError {
    readonly name = "ServerError";
    readonly code = "server";
}

export declare class TimeoutError extends OfscError {
    readonly name = "TimeoutError";
    readonly code = "timeout";
    readonly limit: "attempt" | "idle" | "total" | "queue";
    readonly phase: Phase;
    readonly timeoutMs: number;
    constructor(limit: TimeoutError["limit"], phase: Phase, timeoutMs: number, facts?: ErrorFacts);
}

export declare class ValidationError extends OfscError {
    readonly name = "ValidationError";
    readonly code = "validation";
    readonly problems: readonly Problem[];
    constructor(problems: readonly Problem[], facts?: ErrorFacts);
}

export declare const anonymous: Auth;

export declare const create: {
    route: "POST /rest/oauthTokenService/v2/token";
    body: Model<TokenRequest>;
    sends: import("@ofsc/contract").Encoding;
    response: Model<TokenResponse>;
    replay: true;
};

export declare const createTransport: (options: TransportOptions) => Transport;

export declare const createV1: {
    route: "POST /rest/oauthTokenService/v1/token";
    body: Model<TokenRequest>;
    sends: import("@ofsc/contract").Encoding;
    response: Model<TokenResponseV1>;
    replay: true;
    deprecated: string;
};

export declare const toSecret: (value: string | Secret) => Secret;

export declare function audit({ sink, detail, onError, now }: AuditOptions): Layer;

export declare function basic(credentials: ApplicationCredentials | UserCredentials): Auth;

export declare function basicHeader(name: string, secret: Secret): string;

export declare function bearer(token: string | Secret | (() => TokenResult | Promise<TokenResult>)): Auth;

export declare function connect(vendor: Vendor, authOf: AuthOf, options: TransportOptions): Transport;

export declare function decideRetry(input: RetryInput): RetryVerdict;

export declare function fileUpload(path: string, options?: FileUploadOptions): Promise<Upload>;

export declare function isApiError(error: unknown): error is AnyApiError;

export declare function isOfscError(error: unknown): error is AnyOfscError;
export declare function isOfscError<Code extends keyof ErrorByCode>(error: unknown, code: Code): error is ErrorByCode[Code];

export declare function jwtBearer(options: JwtBearerOptions): Auth;

export declare function logging({ logger, level }?: LoggingOptions): Logging;

export declare function models<const T extends readonly object[]>(replacements: {
    readonly [K in keyof T]: ModelReplacement<T[K]>;
}): Layer;

export declare function nodeExchange(options?: NodeExchangeOptions): NodeExchange;

export declare function oauth2(options: OAuth2Options): Auth;

export declare function readToken(answer: object): AccessToken;

export declare function refine<Output>(schema: StandardSchema<Output>): Refinement<Output>;

export declare function refuseInBrowser(allowed?: boolean): void;

export declare function reviveError(data: unknown): unknown;

export declare function shareTokens(store: TokenStore): SharedTokens;

export declare function toSender(connection: Connectable): Sender;

export declare function tracing(options?: TracingOptions): Layer;

export interface AccessToken {
    readonly value: Secret;
    readonly expiresAt?: number | undefined;
}

export interface ApiErrorFacts extends ErrorFacts {
    status: number;
    type?: string | undefined;
    title?: string | undefined;
    detail?: string | undefined;
    errorCode?: string | undefined;
    body?: string | undefined;
    response?: Response | undefined;
}

export interface ApplicationCredentials {
    clientId: string;
    clientSecret: string | Secret;
    allowInBrowser?: boolean | undefined;
}

export interface AttemptContext {
    readonly call: CallContext;
    readonly number: number;
    readonly request: WireRequest;
    readonly signal: AbortSignal;
}

export interface AttemptSummary {
    readonly operation: string;
    readonly route: string;
    readonly attempt: number;
    readonly method: string;
    readonly url: string;
    readonly status?: number;
    readonly error?: string;
    readonly durationMs: number;
}

export interface AuditOptions {
    sink: ((record: AuditRecord) => unknown) | {
        write(line: string): unknown;
    };
    detail?: boolean | undefined;
    onError?: ((error: unknown) => void) | undefined;
    now?: (() => number) | undefined;
}

export interface AuditRecord extends Omit<CallSummary, "error"> {
    readonly time: string;
    readonly baseUrl: string;
    readonly principal?: string;
    readonly error?: ErrorSummary & {
        readonly detail?: string;
    };
}

export interface Authenticator {
    readonly header?: string;
    authorize(): string | Promise<string>;
    reject(header: string): boolean;
    readonly principal?: string | undefined;
    token?(): Promise<AccessToken>;
}

export interface BreakerHealth {
    readonly status: BreakerStatus;
    readonly retryAfterMs: number;
    readonly state: BreakerState;
}

export interface BreakerOptions {
    threshold?: number | undefined;
    windowMs?: number | undefined;
    minimumCalls?: number | undefined;
    openMs?: readonly number[] | undefined;
    initialState?: BreakerState | undefined;
    share?: SharedBreaker | undefined;
    onChange?: ((status: BreakerStatus) => void) | undefined;
}

export interface BreakerState {
    readonly status: BreakerStatus;
    readonly openedAt: number;
    readonly openings: number;
    readonly samples: unknown;
}

export interface CallContext {
    readonly operation: Operation;
    readonly name: string;
    readonly invocation: Invocation;
    readonly attempts: readonly Attempt[];
    readonly queuedMs?: number;
    readonly transport: TransportView;
}

export interface CallSummary {
    readonly operation: string;
    readonly route: string;
    readonly outcome: "success" | "failure" | "aborted";
    readonly status?: number;
    readonly error?: ErrorSummary;
    readonly durationMs: number;
    readonly queuedMs?: number;
    readonly attempts: number;
    readonly requestId?: string;
}

export interface ClientCertificate {
    certificate: string | Buffer | Secret;
    key: string | Buffer | Secret;
    passphrase?: string | Secret;
}

export interface Connection {
    readonly instance: string | undefined;
    readonly baseUrl: string;
    post(url: string, body: Record<string, string> | string, headers: Record<string, string>): Promise<object>;
}

export interface ConnectionOptions {
    connections?: number | undefined;
    keepAliveMs?: number | undefined;
    connectTimeoutMs?: number | undefined;
    http2?: boolean | undefined;
    proxy?: string | URL | ProxyServer | "environment" | undefined;
    certificateAuthorities?: string | Buffer | Secret | readonly (string | Buffer | Secret)[] | undefined;
    clientCertificate?: ClientCertificate | undefined;
}

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

export interface ErrorSummary {
    readonly code: string;
    readonly type?: string;
    readonly title?: string;
    readonly reason?: string;
    readonly problems?: readonly string[];
}

export interface Failure {
    readonly kind: "status" | "refused" | "unsent" | "lost" | "timeout" | "token" | "final";
    readonly status?: number;
    readonly retryAfterMs?: number;
}

export interface FileUploadOptions {
    type?: string | undefined;
    name?: string | undefined;
}

export interface Health {
    readonly breaker?: BreakerHealth;
    readonly limits: readonly LimitHealth[];
    readonly retryBudget: number;
}

export interface JwtBearerOptions {
    applicationId: string;
    key: string | Secret | SigningKey | Sign;
    allowInBrowser?: boolean | undefined;
    subject?: string | undefined;
    scope?: string | readonly string[] | undefined;
    lifetimeSeconds?: number | undefined;
    share?: SharedTokens | undefined;
    refresh?: RefreshSettings | undefined;
}

export interface Layer {
    readonly name: string;
    readonly repeats?: boolean;
    readonly operation?: (operation: Operation) => Operation;
    readonly call?: CallLayer;
    readonly attempt?: AttemptLayer;
    readonly exchange?: (next: Exchange, vendor: Vendor) => Exchange;
}

export interface LimitHealth {
    readonly name: string;
    readonly running: number;
    readonly waiting: number;
    readonly parkedMs: number;
}

export interface LimitOptions extends QueueSettings {
    places?: Readonly<Record<string, number>> | undefined;
    share?: SharedPlaces | undefined;
}

export interface Logging extends Layer {
    level: LogLevel;
}

export interface LoggingOptions {
    logger?: Logger | undefined;
    level?: LogLevel | undefined;
}

export interface NodeDispatcher {
    request(options: never): Promise<unknown>;
    close(): Promise<void>;
}

export interface NodeExchange extends Exchange {
    close(): Promise<void>;
}

export interface NodeExchangeOptions extends ConnectionOptions {
    compression?: boolean | undefined;
    dispatcher?: NodeDispatcher | undefined;
}

export interface OAuth2Options extends ApplicationCredentials {
    scope?: string | readonly string[] | undefined;
    tokenUrl?: string | undefined;
    share?: SharedTokens | undefined;
    refresh?: RefreshSettings | undefined;
}

export interface ProxyServer {
    url: string | URL | Secret;
    user?: string;
    password?: string | Secret;
}

export interface QueueSettings {
    maxWaiting?: number | undefined;
    maxWaitMs?: number | undefined;
}

export interface RawRequest extends RequestOptions {
    query?: object;
    body?: unknown;
}

export interface Refinement<out Output = unknown> {
    readonly refines: StandardSchema<Output>;
}

export interface RefreshSettings {
    advisoryMs?: number | undefined;
    mandatoryMs?: number | undefined;
}

export interface RetryInput {
    readonly failure: Failure;
    readonly attempt: number;
    readonly maxAttempts: number;
    readonly replayable: boolean;
    readonly bodyReplayable: boolean;
    readonly remainingMs: number;
    readonly maxRetryAfterMs: number;
    readonly maxBackoffMs?: number;
    readonly random: () => number;
}

export interface RetryOptions {
    attempts?: number | undefined;
    maxRetryAfterMs?: number | undefined;
    maxBackoffMs?: number | undefined;
}

export interface Settings {
    retry?: RetryOptions | undefined;
    limits?: LimitOptions | undefined;
}

export interface SharedBreaker {
    read(): Promise<{
        readonly openUntil: number;
        readonly openings: number;
    } | undefined>;
    probe(forMs: number): Promise<boolean>;
    open(forMs: number): Promise<void>;
    close(): Promise<void>;
}

export interface SharedPlace {
    release(): void;
    readonly lost: AbortSignal;
}

export interface SharedPlaces {
    enter(limit: Limit, signal: AbortSignal): Promise<SharedPlace>;
    park(limit: Limit, ms: number): Promise<void>;
}

export interface SigningKey {
    readonly type: string;
    readonly algorithm: object;
    readonly extractable: boolean;
    readonly usages: readonly string[];
}

export interface StandardIssue {
    readonly message: string;
    readonly path?: readonly (PropertyKey | {
        readonly key: PropertyKey;
    })[] | undefined;
}

export interface StandardSchema<out Output = unknown> {
    readonly "~standard": {
        readonly version: 1;
        readonly vendor: string;
        readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
        readonly types?: {
            readonly input: unknown;
            readonly output: Output;
        } | undefined;
    };
}

export interface StoredToken {
    readonly value: string;
    readonly expiresAt: number;
}

export interface TokenRequest {
    grant_type: GrantType;
    assertion?: string;
    ofsc_dynamic_scope?: string;
}
export declare const TokenRequest: Model<TokenRequest>;

export interface TokenResponse extends TokenFacts {
    access_token: string;
}
export declare const TokenResponse: Model<TokenResponse>;

export interface TokenResponseV1 extends TokenFacts {
    token: string;
}
export declare const TokenResponseV1: Model<TokenResponseV1>;

export interface TokenStore {
    get(key: string): Promise<StoredToken | undefined>;
    set(key: string, token: StoredToken): Promise<void>;
    once?(key: string, work: () => Promise<StoredToken>): Promise<StoredToken>;
}

export interface TracingOptions {
    tracerProvider?: Pick<TracerProvider, "getTracer"> | undefined;
    meterProvider?: Pick<MeterProvider, "getMeter"> | undefined;
    propagate?: boolean | undefined;
}

export interface Transport extends Sender, TransportView {
    request(method: Verb, path: `/${string}`, options?: RawRequest): Call<unknown>;
    readonly layers: readonly Pick<Layer, "name" | "repeats">[];
    explain(): string[];
    configure(settings: Settings): void;
    accessToken(): Promise<string>;
    rotate(credentials: Pick<TransportOptions, "auth" | "clientId" | "clientSecret" | "token">): void;
}

export interface TransportOptions {
    instance?: string | undefined;
    baseUrl?: string | undefined;
    clientId?: string | undefined;
    clientSecret?: string | Secret | undefined;
    token?: string | Secret | (() => TokenResult | Promise<TokenResult>) | undefined;
    auth?: Auth | undefined;
    allowInBrowser?: boolean | undefined;
    timeout?: Timeouts | undefined;
    retry?: RetryOptions | undefined;
    breaker?: BreakerOptions | false | undefined;
    limits?: LimitOptions | false | undefined;
    validation?: {
        response?: ResponseValidation | undefined;
    } | undefined;
    onDrift?: ((drift: Drift) => void) | undefined;
    maxResponseBytes?: number | undefined;
    layers?: readonly Layer[] | undefined;
    fetch?: WebFetch | undefined;
    exchange?: Exchange | undefined;
}

export interface TransportView {
    readonly vendor: Vendor;
    readonly baseUrl: string;
    readonly principal?: string | undefined;
    health(): Health;
}

export interface UserCredentials {
    user: string;
    password: string | Secret;
    allowInBrowser?: boolean | undefined;
}

export interface WireRequest {
    readonly method: string;
    readonly url: string;
    readonly headers: Record<string, string>;
    readonly body?: WebBody | undefined;
    readonly fresh?: boolean;
}

export type AnyApiError = Extract<AnyOfscError, {
    readonly status: number;
}>;

export type AnyOfscError = ErrorByCode[keyof ErrorByCode];

export type AttemptLayer = Step<AttemptContext, Response>;

export type AttemptMessage = Omit<AttemptSummary, "durationMs"> & Partial<AttemptSummary>;

export type Auth = (connection: Connection) => Authenticator;

export type AuthOf = (options: Pick<TransportOptions, "auth" | "clientId" | "clientSecret" | "token">) => Auth;

export type BreakerStatus = "closed" | "open" | "half_open";

export type CallLayer = Step<CallContext, CallResult<unknown>>;

export type CallMessage = Pick<CallSummary, "operation" | "route"> & {
    readonly baseUrl: string;
} & Partial<CallSummary>;

export type Connectable = TransportOptions | Sender;

export type Exchange = (request: WireRequest, signal: AbortSignal) => Promise<Response>;

export type FetchToken = (unusable: readonly string[]) => Promise<AccessToken>;

export type GrantType = "client_credentials" | "urn:ietf:params:oauth:grant-type:jwt-bearer";

export type Lax<T> = T extends readonly (infer Item)[] ? readonly Lax<Item>[] : T extends object ? {
    [K in keyof T]: {} extends Pick<T, K> ? Lax<T[K]> | undefined : Lax<T[K]>;
} : T;

export type LogLevel = (typeof levels)[number];

export type Logger = {
    [severity in Severity]: (record: object, message: string) => unknown;
};

export type ModelReplacement<T> = readonly [
    model: Model<T>,
    schema: StandardSchema<Lax<NoInfer<T>>> | Refinement<Partial<Lax<NoInfer<T>>>>
];

export type Phase = "queue" | "auth" | "headers" | "body" | "backoff";

export type ResponseValidation = "observe" | "strict" | "off";

export type RetryVerdict = {
    readonly retry: true;
    readonly delayMs: number;
    readonly throttled: boolean;
    readonly reason: string;
} | {
    readonly retry: false;
    readonly reason: string;
    readonly outcomeUnknown: boolean;
};

export type Severity = Exclude<LogLevel, "off">;

export type SharedTokens = (fetchToken: FetchToken, keyParts: readonly string[]) => FetchToken;

export type Sign = (input: Bytes) => Promise<ArrayBuffer | Uint8Array>;

export type Step<State, Result> = (state: State, next: () => Promise<Result>) => Promise<Result>;

export type TokenResult = string | {
    value: string | Secret;
    expiresAt?: number;
};

interface TokenFacts {
    token_type?: string;
    expires_in?: number | string;
}

type ApiErrorCode = "api" | "authentication" | "authorization" | "not_found" | "conflict" | "rate_limit" | "server";

type StandardResult<Output> = {
    readonly value: Output;
    readonly issues?: undefined;
} | {
    readonly issues: readonly StandardIssue[];
};
