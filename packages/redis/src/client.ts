/** A script of Redis, by its text and the hash that Redis knows it by. */
export interface RedisScript {
  /** In Lua. */
  readonly text: string;
  /** In hexadecimal digits. */
  readonly sha1: string;
}

/** What is needed of a client; `fromIoredis(client)` and `fromNodeRedis(client)` make one. */
export interface RedisClient {
  /** Runs a script, which Redis may have to be told first. */
  run(script: RedisScript, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown>;
  /** Listens to a channel on a connection of its own; resolves with what ends it. */
  subscribe(channel: string, listener: (message: string) => void): Promise<() => Promise<void>>;
}
