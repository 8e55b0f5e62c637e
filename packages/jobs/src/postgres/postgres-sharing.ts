import type { Store } from "@ofsc/flow";
import type { SharedPlaces } from "@ofsc/transport";
import { createPlaces } from "./places.js";
import type { PostgresPool } from "./postgres-pool.js";
import { createStore } from "./store.js";

/** What is shared. */
export interface PostgresSharingOptions {
  /** Whose limits these are: the same for all processes of one application of one instance, such as `acme:reports`. */
  name: string;
  /** The table of `store`, made where it is missing. @default "ofsc_store" */
  table?: string | undefined;
}

/** What processes share over PostgreSQL, where there is no Redis. */
export interface PostgresSharing {
  /** For `limits.share`: the places of each limit. */
  readonly places: SharedPlaces;
  /** Cursors and checkpoints of `@ofsc/flow`. */
  readonly store: Store;
  /** Gives places back; the pool stays open. */
  close(): Promise<void>;
}

/**
 * Lets several processes keep to the limits of one application. Places are advisory locks of a connection that each process
 * holds, so they end with it and need no clock; who comes first is not always served first. While PostgreSQL is away, each
 * process keeps to the limits by itself.
 */
export function postgresSharing(
  pool: PostgresPool,
  { name, table = "ofsc_store" }: PostgresSharingOptions,
): PostgresSharing {
  if (!name) throw new TypeError('postgresSharing: expected a name such as "acme:reports"');
  if (!/^[a-z_][a-z0-9_.]{0,100}$/.test(table)) throw new TypeError("postgresSharing: table: expected a plain name");
  return { ...createPlaces(pool, name), store: createStore(pool, table, name) };
}
