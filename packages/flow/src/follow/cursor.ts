import { isObject } from "@ofsc/contract";
import type { CreateSubscription } from "@ofsc/core";
import { CheckpointError, StoreError } from "../work/errors.js";
import type { Store } from "../work/store.js";
import type { Gap } from "./delivery.js";

/** Where a follower is in the stream of events. */
export interface Position {
  readonly subscriptionId: string;
  /** The token of the page to read next. */
  readonly page: string;
  /** When events were last read, or the follower began, in milliseconds since 1970. */
  readonly readAt: number;
  /** The time of the last event that was seen, on the clock of OFS. */
  readonly eventAt?: number;
  /** What has not been acknowledged yet. */
  readonly gap?: Gap;
}

/** A position that is kept, and moved by one process only. */
export interface Cursor {
  /** Undefined for a follower that begins. */
  readonly position: Position | undefined;
  move(position: Position): Promise<void>;
}

/** Reads the cursor under a key; that of another subscription is refused. */
export async function openCursor(store: Store, key: string, definition: CreateSubscription): Promise<Cursor> {
  const fingerprint = JSON.stringify(definition);
  const stored = await store.read<unknown>(key);
  let version = stored?.version;
  let position = stored && positionIn(stored.value);
  return {
    get position() {
      return position;
    },
    async move(next) {
      version = await store.write(key, { kind: "follow", fingerprint, position: next }, version);
      position = next;
    },
  };

  function positionIn(value: unknown): Position {
    const found = (isObject(value) ? value : {}) as { kind?: unknown; fingerprint?: unknown; position?: unknown };
    if (found.kind !== "follow" || found.fingerprint !== fingerprint) {
      throw new CheckpointError(
        key,
        `${String(found.kind)} of ${String(found.fingerprint)}`,
        `follow of ${fingerprint}`,
      );
    }
    if (!isPosition(found.position)) throw new StoreError(key, "holds no place in a stream of events");
    return found.position;
  }
}

function isPosition(value: unknown): value is Position {
  const { subscriptionId, page, readAt } = (isObject(value) ? value : {}) as Partial<Position>;
  return typeof subscriptionId === "string" && typeof page === "string" && typeof readAt === "number";
}
