import {
  type CallContext,
  type Layer,
  type PaceRoom,
  type PaceSharing,
  parseRetryAfter,
} from "@ofsc/transport/connect";
import { type Bucket, createBucket } from "./bucket.js";
import { createLine, sleep } from "./line.js";
import { toldBy } from "./told.js";

/** How fast calls follow each other before the service says it, and who keeps to the pace together. */
export interface PaceOptions {
  /** Milliseconds from one read to the next, until an answer says otherwise. @default 1_000 */
  readEveryMs?: number | undefined;
  /** Milliseconds from one write to the next, until an answer says otherwise. @default 4_000 */
  writeEveryMs?: number | undefined;
  /** Has several processes keep to one pace, such as `sharePace(sharing.pace)` of `@ofsc/redis`. */
  share?: PaceSharing | undefined;
}

/** Calls of a kind, which have a pace of their own. */
interface Kind {
  readonly name: "reads" | "writes";
  readonly everyMs: number;
  /** What this process knows, for itself or while nobody can say what all of them know. */
  readonly bucket: Bucket;
  readonly inTurn: ReturnType<typeof createLine>;
}

/** What was taken for an attempt: by its own process, and of all of them. */
interface Taken {
  readonly own: number;
  readonly shared?: number;
}

const takenOf = (own: number, all: PaceRoom | undefined): Taken => ({ own, ...(all && { shared: all.ticket }) });

/** Others may have learned meanwhile that it goes faster, so it is asked again. */
const LONGEST_WAIT = 500;
/** No service asks for more. */
const LONGEST_PARK = 60_000;

/**
 * Keeps to the pace that the service sets, one for reads and one for writes: each answer says in its headers how much room
 * there is and how fast it comes back. A 429 holds everybody until there is some.
 */
export function pace({ readEveryMs = 1_000, writeEveryMs = 4_000, share }: PaceOptions = {}): Layer {
  const kind = (name: Kind["name"], everyMs: number): Kind => ({
    name,
    everyMs,
    bucket: createBucket(everyMs),
    inTurn: createLine(),
  });
  const reads = kind("reads", readEveryMs);
  const writes = kind("writes", writeEveryMs);
  const kindOf = ({ operation }: CallContext) => (operation.route.startsWith("GET ") ? reads : writes);
  const taken = new WeakMap<CallContext, Taken>();

  /** Room for a call, or the milliseconds until there may be some. */
  async function take({ name, everyMs, bucket }: Kind): Promise<Taken | number> {
    const all = await share?.take(name, everyMs);
    if (all && all.waitMs > 0) return all.waitMs;
    const { waitMs, ticket } = bucket.take(all !== undefined);
    return waitMs > 0 ? waitMs : takenOf(ticket, all);
  }

  /** What goes out in any case, and is counted. */
  async function owe({ name, everyMs, bucket }: Kind): Promise<Taken> {
    const all = await share?.take(name, everyMs, true);
    return takenOf(bucket.take(true).ticket, all);
  }

  return {
    name: "pace",
    call: async (call, next) => {
      const { signal } = call.invocation.options ?? {};
      const { inTurn } = kindOf(call);
      const enter = async () => {
        for (;;) {
          const room = await take(kindOf(call));
          if (typeof room === "object") return room;
          await sleep(Math.min(Math.ceil(room), LONGEST_WAIT), signal);
        }
      };
      taken.set(call, await inTurn(enter, signal));
      return next();
    },
    attempt: async ({ call, number }, next) => {
      const kind = kindOf(call);
      const { name, bucket } = kind;
      // The time of an attempt runs: it does not wait for room, but whoever comes next does.
      if (number > 1) taken.set(call, await owe(kind));
      const response = await next();
      const { own, shared } = taken.get(call) ?? { own: 0 };
      const told = toldBy(response.headers);
      if (told) {
        bucket.learn(own, told);
        if (shared !== undefined) share?.learn(name, shared, told);
      }
      if (response.status === 429) {
        const asked = parseRetryAfter(response.headers.get("retry-after"), Date.now()) ?? 0;
        const ms = Math.min(Math.max(told?.everyMs ?? kind.everyMs, asked), LONGEST_PARK);
        bucket.park(ms);
        share?.park(name, ms);
      }
      return response;
    },
  };
}
