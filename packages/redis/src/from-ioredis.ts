import type { RedisClient } from "./client.js";

/** The part of a client of `ioredis`, or of `iovalkey`, that is used. */
export interface IoredisLike {
  /** Runs a script that Redis knows. */
  evalsha(sha: string, count: number, ...rest: (string | number)[]): Promise<unknown>;
  /** Runs a script by its text. */
  eval(text: string, count: number, ...rest: (string | number)[]): Promise<unknown>;
  /** Another client of the same settings. */
  duplicate(): IoredisSubscriber;
}

/** The part of a client that listens. */
export interface IoredisSubscriber {
  /** Begins to listen. */
  subscribe(channel: string): Promise<unknown>;
  /** Ends it. */
  unsubscribe(channel: string): Promise<unknown>;
  /** Told of messages and of errors. */
  on(event: "message", listener: (channel: string, message: string) => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  /** Closes the connection. */
  disconnect(): void;
}

/** A client of `ioredis` or `iovalkey`. It is not closed here; the connection that listens is. */
export function fromIoredis(client: IoredisLike): RedisClient {
  return {
    run: async ({ sha1, text }, keys, args) => {
      try {
        return await client.evalsha(sha1, keys.length, ...keys, ...args);
      } catch (error) {
        if (!isUnknownScript(error)) throw error;
        return client.eval(text, keys.length, ...keys, ...args);
      }
    },
    subscribe: async (channel, listener) => {
      const own = client.duplicate();
      // It connects again by itself; whoever waits is told by the next renewal.
      own.on("error", () => {});
      own.on("message", (from, message) => {
        if (from === channel) listener(message);
      });
      try {
        await own.subscribe(channel);
      } catch (error) {
        // Left as it is, it would connect again for ever.
        own.disconnect();
        throw error;
      }
      return async () => own.disconnect();
    },
  };
}

/** `NOSCRIPT` is a word of Redis's protocol, which clients hand on as the start of a message. */
export const isUnknownScript = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith("NOSCRIPT");
