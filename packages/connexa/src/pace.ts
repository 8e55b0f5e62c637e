import type { WebSignal } from "@ofsc/contract";
import type { CallContext, Layer } from "@ofsc/transport/connect";

/** How fast calls of a kind may follow each other. */
interface Bucket {
  /** Milliseconds until there is room for one more. */
  everyMs: number;
  /** How many there is room for. */
  room: number;
  most: number;
  /** When `room` was true, by the clock. */
  at: number;
  /** Nobody starts before this, by the clock. */
  parkedUntil: number;
}

/** How fast calls follow each other before the service says it. */
export interface PaceOptions {
  /** Milliseconds from one read to the next, until an answer says otherwise. @default 1_000 */
  readEveryMs?: number | undefined;
  /** Milliseconds from one write to the next, until an answer says otherwise. @default 4_000 */
  writeEveryMs?: number | undefined;
}

/**
 * Keeps to the pace that the service sets, one for reads and one for writes: each answer says in its headers how much room
 * there is and how fast it comes back. A 429 holds everybody until there is some.
 */
export function pace({ readEveryMs = 1_000, writeEveryMs = 4_000 }: PaceOptions = {}): Layer {
  const open = (everyMs: number): Bucket => ({ everyMs, room: 1, most: 1, at: now(), parkedUntil: 0 });
  const reads = open(readEveryMs);
  const writes = open(writeEveryMs);
  const bucketOf = ({ operation }: CallContext) => (operation.route.startsWith("GET ") ? reads : writes);
  return {
    name: "pace",
    call: async (call, next) => {
      const signal = call.invocation.options?.signal;
      for (let waitMs = take(bucketOf(call)); waitMs > 0; waitMs = take(bucketOf(call))) await sleep(waitMs, signal);
      return next();
    },
    attempt: async ({ call }, next) => {
      const response = await next();
      learn(bucketOf(call), response);
      return response;
    },
  };
}

// A clock that is set back or forward changes nothing.
const now = () => performance.now();

/** Takes room for a call, or says how long to wait for some. */
function take(bucket: Bucket): number {
  const time = now();
  if (time < bucket.parkedUntil) return bucket.parkedUntil - time;
  bucket.room = Math.min(bucket.most, bucket.room + (time - bucket.at) / bucket.everyMs);
  bucket.at = time;
  if (bucket.room < 1) return (1 - bucket.room) * bucket.everyMs;
  bucket.room -= 1;
  return 0;
}

/** Whatever the status: an answer that leaves a header out, or writes nonsense in it, changes nothing. */
function learn(bucket: Bucket, { headers, status }: Response): void {
  const [rate, seconds, remaining] = ["replenish-rate", "replenish-time", "remaining"].map((name) =>
    countOf(headers.get(`x-ratelimit-${name}`)),
  );
  if (rate && seconds && remaining !== undefined) {
    bucket.everyMs = (seconds * 1000) / rate;
    bucket.most = Math.max(1, remaining);
    bucket.room = remaining;
    bucket.at = now();
  }
  if (status === 429) bucket.parkedUntil = now() + Math.min(bucket.everyMs, 60_000);
}

const countOf = (text: string | null) => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined);

function sleep(ms: number, signal: WebSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, ms);
    if (signal?.aborted) end();
    else signal?.addEventListener("abort", end, { once: true });
  });
}
