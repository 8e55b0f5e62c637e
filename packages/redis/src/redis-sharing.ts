import type { Store } from "@ofsc/flow";
import type { SharedBreaker, SharedPace, SharedPlaces } from "@ofsc/transport";
import type { RateLimit, Seen } from "@ofsc/webhooks/receive";
import { createSharedBreaker } from "./breaker.js";
import { refuseWrongOptions } from "./check-options.js";
import type { RedisClient } from "./client.js";
import { createPace } from "./pace.js";
import { createPlaces } from "./places.js";
import { createReach, type Shared } from "./reach.js";
import { createRateLimit, createSeen } from "./seen.js";
import { createStore } from "./store.js";
import { createTokens, type SharingTokenStore } from "./tokens.js";

/** What is shared, and how patiently. */
export interface SharingOptions {
  /**
   * Whose limits these are: the same for all processes of one application of one instance, such as `acme:reports`, or of
   * one instance where its limits count for all applications together.
   */
  name: string;
  /** Before every key. @default "ofsc" */
  prefix?: string | undefined;
  /** How long Redis may take before a call goes on without it, in milliseconds. @default 500 */
  patienceMs?: number | undefined;
  /** How long a place is kept for a process that is not heard of, in milliseconds. @default 3_000 */
  leaseMs?: number | undefined;
  /** Places of this process, by limit, while Redis is out of reach. @default its share of them, at least one */
  alone?: Readonly<Record<string, number>> | undefined;
  /** What a receiver does while Redis is away: `handle` (a double is possible) or `refuse` (the sender comes back). @default "handle" */
  seenWhileAway?: "handle" | "refuse" | undefined;
  /** How long cursors and checkpoints wait for Redis, in milliseconds. @default 600_000 */
  giveUpAfterMs?: number | undefined;
}

/** What processes share. */
export interface Sharing {
  /** For `shareTokens`: one process fetches a token for all. */
  readonly tokens: SharingTokenStore;
  /** For `limits.share`, by `sharePlaces`: the places of each limit. */
  readonly places: SharedPlaces;
  /** For `breaker.share`, by `shareBreaker`: whether the circuit is open. */
  readonly breaker: SharedBreaker;
  /** For `pace.share` of a client such as that of `@ofsc/connexa`, by `sharePace`: how fast calls follow each other. */
  readonly pace: SharedPace;
  /** Cursors and checkpoints of `@ofsc/flow`. */
  readonly store: Store;
  /** Ids of webhooks that were dealt with. */
  readonly seen: Seen;
  /** So many webhooks a second for each address, over all receivers. */
  rateLimit(perSecond: number, burst?: number): RateLimit;
  /** Whether Redis answers: `alone` while it does not. */
  health(): { readonly shared: Shared };
  /** Gives places back and stops listening; the client stays open. */
  close(): Promise<void>;
}

/** Lets several processes keep to the limits of one application, with one token and one breaker between them. */
export function redisSharing(client: RedisClient, options: SharingOptions): Sharing {
  const { name, prefix = "ofsc", patienceMs = 500, leaseMs = 3_000, alone = {} } = options;
  const { seenWhileAway = "handle", giveUpAfterMs = 600_000 } = options;
  refuseWrongOptions(options);
  const base = `${prefix}:${name}`;
  const reach = createReach(client, base, patienceMs);
  const places = createPlaces(reach, { prefix: base, leaseMs, alone });
  return {
    places,
    tokens: createTokens(client, reach, base),
    breaker: createSharedBreaker(reach, base),
    pace: createPace(reach, base),
    store: createStore(reach, base, giveUpAfterMs),
    seen: createSeen(reach, base, seenWhileAway),
    rateLimit: (perSecond, burst) => createRateLimit(reach, base, perSecond, burst),
    health: () => ({ shared: reach.state }),
    close: async () => {
      await places.close();
      reach.close();
    },
  };
}
