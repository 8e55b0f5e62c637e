// What the types of @ofsc/webhooks promise. Written by `pnpm api`.

// "."
export { Clock, DeadLetter, Endpoint, EndpointGoneError, EndpointState, EventTable, ForbiddenAddressError, Handlers, OfsEvents, PublicFetchOptions, RateLimit, Received, ReceiverOptions, Replayed, Seen, SendOptions, VerifyOptions, Webhook, WebhookError, WebhookReason, forward, isPublicAddress, memoryRateLimit, memorySeen, publicFetch, receiver, replay, verify };

// "./receive"
export { EventTable, Handlers, OfsEvents, RateLimit, Received, ReceiverOptions, Seen, VerifyOptions, Webhook, WebhookError, WebhookReason, memoryRateLimit, memorySeen, receiver, verify };

// "./send"
export { Clock, DeadLetter, Endpoint, EndpointGoneError, EndpointState, ForbiddenAddressError, PublicFetchOptions, Replayed, SendOptions, forward, isPublicAddress, publicFetch, replay };

// "./node"
export { toExpress };

export declare class EndpointGoneError extends Error {
    readonly name = "EndpointGoneError";
    readonly endpoint: string;
    constructor(endpoint: string);
}

export declare class ForbiddenAddressError extends Error {
    readonly name = "ForbiddenAddressError";
}

export declare class WebhookError extends Error {
    readonly name = "WebhookError";
    readonly reason: WebhookReason;
    readonly status: 400 | 401 | 413;
    constructor(reason: WebhookReason, message: string, cause?: unknown);
}

export declare function forward(deliveries: AsyncIterable<Delivery>, endpoint: Endpoint, options: SendOptions): Promise<void>;

export declare function isPublicAddress(address: string): boolean;

export declare function memoryRateLimit(perSecond: number, burst?: number, now?: () => number): RateLimit;

export declare function memorySeen(most?: number, now?: () => number): Seen;

export declare function publicFetch({ allow, lookup }?: PublicFetchOptions): typeof globalThis.fetch;

export declare function receiver<Events extends EventTable = OfsEvents>(handlers: Handlers<Events>, options: ReceiverOptions): (request: Request) => Promise<Response>;

export declare function replay(letters: AsyncIterable<DeadLetter> | Iterable<DeadLetter>, endpoint: Endpoint, options: Pick<SendOptions, "signal" | "fetch" | "deadLetters" | "timeoutMs" | "clock">): Promise<Replayed>;

export declare function toExpress(receive: (request: Request) => Promise<Response>): (incoming: NodeRequest, outgoing: ServerResponse) => Promise<void>;

export declare function verify(received: Received, secret: string | readonly string[], options?: VerifyOptions): Promise<Webhook>;

export interface Clock {
    now(): number;
    sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export interface DeadLetter extends FollowedEvent {
    readonly endpoint: string;
    readonly lastStatus?: number;
    readonly attempts: number;
    readonly reason: "refused" | "exhausted" | "gone" | "full";
}

export interface Endpoint {
    readonly name: string;
    readonly url: string;
    readonly secrets: readonly string[];
    readonly types?: readonly string[];
    readonly orderBy?: ((event: OfsEvent) => string | undefined) | "none";
    readonly concurrency?: number;
}

export interface PublicFetchOptions {
    readonly allow?: readonly string[] | undefined;
    readonly lookup?: ((hostname: string) => Promise<readonly LookupAddress[]>) | undefined;
}

export interface RateLimit {
    take(address: string): Promise<boolean>;
}

export interface ReceiverOptions extends VerifyOptions {
    secret: string | readonly string[];
    seen?: Seen | undefined;
    rememberSeconds?: number | undefined;
    rateLimit?: RateLimit | undefined;
    addressOf?: ((request: Request) => string) | undefined;
    onUnhandled?: ((webhook: Webhook) => unknown) | undefined;
    onError?: ((error: unknown, webhook: Webhook) => void) | undefined;
}

export interface Replayed {
    readonly arrived: number;
    readonly failed: number;
}

export interface Seen {
    take(id: string, seconds: number): Promise<"taken" | "running" | "done">;
    done(id: string, seconds: number): Promise<void>;
    release(id: string): Promise<void>;
}

export interface SendOptions {
    signal?: AbortSignal | undefined;
    fetch?: typeof globalThis.fetch | undefined;
    deadLetters: Sink<DeadLetter>;
    store?: Store | undefined;
    delaysMs?: readonly number[] | undefined;
    timeoutMs?: number | undefined;
    onEndpoint?: ((endpoint: string, state: EndpointState) => void) | undefined;
    clock?: Clock | undefined;
    random?: (() => number) | undefined;
}

export interface VerifyOptions {
    toleranceSeconds?: number | undefined;
    maxBytes?: number | undefined;
    now?: (() => number) | undefined;
}

export interface Webhook<Event = unknown> {
    readonly id: string;
    readonly sentAt: Date;
    readonly type: string;
    readonly timestamp: string;
    readonly event: Event;
}

export type EndpointState = "failing" | "disabled" | "recovered";

export type EventTable = {
    readonly [Type in string]: unknown;
};

export type Handlers<Events extends EventTable = OfsEvents> = {
    readonly [Type in keyof Events]?: (event: Events[Type], webhook: Webhook<Events[Type]>) => unknown;
};

export type OfsEvents = {
    readonly [Type in EventType]: EventOf<Type>;
};

export type Received = Request | {
    readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
    readonly body: string | Uint8Array;
};

export type WebhookReason = "headers" | "timestamp" | "signature" | "body" | "size";

type NodeRequest = IncomingMessage & {
    body?: unknown;
    originalUrl?: string;
};
