import type { RedisClient } from "./client.js";
import { isUnknownScript } from "./from-ioredis.js";

interface ScriptOptions {
  keys: string[];
  arguments: string[];
}

/** The part of a client of `redis` (node-redis) that is used. */
export interface NodeRedisLike {
  /** Runs a script that Redis knows. */
  evalSha(sha: string, options: ScriptOptions): Promise<unknown>;
  /** Runs a script by its text. */
  eval(text: string, options: ScriptOptions): Promise<unknown>;
  /** Another client of the same settings. */
  duplicate(): NodeRedisSubscriber;
}

/** The part of a client that listens. */
export interface NodeRedisSubscriber {
  /** Opens the connection. */
  connect(): Promise<unknown>;
  /** Told of errors. */
  on(event: "error", listener: (error: Error) => void): unknown;
  /** Begins to listen. */
  subscribe(channel: string, listener: (message: string) => void): Promise<unknown>;
  /** Closes the connection. */
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
      try {
        await own.connect();
        await own.subscribe(channel, listener);
      } catch (error) {
        // Left as it is, it would connect again for ever.
        own.destroy();
        throw error;
      }
      return async () => own.destroy();
    },
  };
}
