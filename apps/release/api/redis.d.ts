// What the types of @ofsc/redis promise. Written by `pnpm api`.

// "."
export { IoredisLike, IoredisSubscriber, NodeRedisLike, NodeRedisSubscriber, RedisClient, RedisScript, Shared, Sharing, SharingOptions, SharingTokenStore, StoreUnavailableError, fromIoredis, fromNodeRedis, redisSharing };

export declare class StoreUnavailableError extends OfscError {
    readonly name: string;
    readonly code: string;
}

export declare function fromIoredis(client: IoredisLike): RedisClient;

export declare function fromNodeRedis(client: NodeRedisLike): RedisClient;

export declare function redisSharing(client: RedisClient, options: SharingOptions): Sharing;

export interface IoredisLike {
    evalsha(sha: string, count: number, ...rest: (string | number)[]): Promise<unknown>;
    eval(text: string, count: number, ...rest: (string | number)[]): Promise<unknown>;
    duplicate(): IoredisSubscriber;
}

export interface IoredisSubscriber {
    subscribe(channel: string): Promise<unknown>;
    unsubscribe(channel: string): Promise<unknown>;
    on(event: "message", listener: (channel: string, message: string) => void): unknown;
    on(event: "error", listener: (error: Error) => void): unknown;
    disconnect(): void;
}

export interface NodeRedisLike {
    evalSha(sha: string, options: ScriptOptions): Promise<unknown>;
    eval(text: string, options: ScriptOptions): Promise<unknown>;
    duplicate(): NodeRedisSubscriber;
}

export interface NodeRedisSubscriber {
    connect(): Promise<unknown>;
    on(event: "error", listener: (error: Error) => void): unknown;
    subscribe(channel: string, listener: (message: string) => void): Promise<unknown>;
    destroy(): void;
}

export interface RedisClient {
    run(script: RedisScript, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown>;
    subscribe(channel: string, listener: (message: string) => void): Promise<() => Promise<void>>;
}

export interface RedisScript {
    readonly text: string;
    readonly sha1: string;
}

export interface Sharing {
    readonly tokens: SharingTokenStore;
    readonly places: SharedPlaces;
    readonly breaker: SharedBreaker;
    readonly store: Store;
    readonly seen: Seen;
    rateLimit(perSecond: number, burst?: number): RateLimit;
    health(): {
        readonly shared: Shared;
    };
    close(): Promise<void>;
}

export interface SharingOptions {
    name: string;
    prefix?: string | undefined;
    patienceMs?: number | undefined;
    leaseMs?: number | undefined;
    alone?: Readonly<Record<string, number>> | undefined;
    seenWhileAway?: "handle" | "refuse" | undefined;
    giveUpAfterMs?: number | undefined;
}

export interface SharingTokenStore extends TokenStore {
    once(key: string, work: () => Promise<StoredToken>): Promise<StoredToken>;
}

export type Shared = "yes" | "alone" | "returning";

interface ScriptOptions {
    keys: string[];
    arguments: string[];
}
