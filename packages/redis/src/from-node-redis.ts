import type { RedisClient } from "./client.js";
import { isUnknownScript } from "./from-ioredis.js";

interface ScriptOptions {
  keys: string[];
  arguments: string[];
}

/** The part of a client of `redis` (node-redis) that is used. */
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

/** A client of `redis`, connected. It is not closed here; the connection that listens is. */
export function fromNodeRedis(client: NodeRedisLike): RedisClient {
  return {
    run: async ({ sha1, text }, keys, args) => {
      const options = { keys: [...keys], arguments: args.map(String) };
      try {
        return await client.evalSha(sha1, options);
      } catch (error) {
        if (!isUnknownScript(error)) throw error;
        return client.eval(text, options);
      }
    },
    subscribe: async (channel, listener) => {
      const own = client.duplicate();
      own.on("error", () => {});
      await own.connect();
      await own.subscribe(channel, listener);
      return async () => own.destroy();
    },
  };
}
