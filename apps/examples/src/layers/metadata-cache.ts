import { type CallContext, type CallResult, type Layer, parseRoute, type TransportView, writePath } from "@ofsc/sdk";

interface CacheOptions {
  /** How long an answer is used, in milliseconds. @default 300_000 */
  readonly ttlMs?: number;
  /** The time in milliseconds. @default Date.now */
  readonly now?: () => number;
}

interface Entry {
  readonly path: string;
  readonly expires: number;
  readonly result: CallResult<unknown>;
}

/** What is kept for one transport, which may act for somebody else than the next one. */
class Cache {
  readonly entries = new Map<string, Entry>();
  /** How many writes there were: an answer from before a write is not kept after it. */
  writes = 0;

  /** A write is about its own path, the lists above it and all that is below it. */
  drop(path: string): void {
    this.writes++;
    for (const [key, entry] of this.entries) {
      if (`${path}/`.startsWith(`${entry.path}/`) || entry.path.startsWith(`${path}/`)) this.entries.delete(key);
    }
  }
}

/** Keeps what an administrator configures, which changes rarely: OFS sends no ETag, so time and own writes end it. */
export function metadataCache({ ttlMs = 300_000, now = Date.now }: CacheOptions = {}): Layer {
  const caches = new WeakMap<TransportView, Cache>();
  return {
    name: "metadata-cache",
    call: async (context, next) => {
      const { transport, operation, invocation } = context;
      const path = pathOf(context);
      if (!path.startsWith("/rest/ofscMetadata/") || operation.returns) return next();
      const cache = caches.get(transport) ?? new Cache();
      caches.set(transport, cache);
      if (!operation.route.startsWith("GET ")) return next().finally(() => cache.drop(path));

      const key = JSON.stringify([path, invocation.query, invocation.headers, invocation.options?.headers]);
      const known = cache.entries.get(key);
      if (known && known.expires > now()) return copy(known.result);
      const { writes } = cache;
      const result = await next();
      if (writes === cache.writes) cache.entries.set(key, { path, expires: now() + ttlMs, result: copy(result) });
      return result;
    },
  };
}

const pathOf = ({ operation, invocation }: CallContext) =>
  writePath(parseRoute(operation.route).path, invocation.params);

/** What a caller changes in an answer is nobody else's. */
const copy = (result: CallResult<unknown>) => ({ ...result, attempts: [], data: structuredClone(result.data) });
