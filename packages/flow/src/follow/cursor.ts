import type { CreateSubscription } from "@ofsc/core";
import { type Checkpoint, openCheckpoint } from "../work/checkpoint.js";
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
  readonly eventAt?: number | undefined;
  /** What has not been acknowledged yet. */
  readonly gap?: Gap | undefined;
}

/** A position that is kept, and moved by one process only. */
export type Cursor = Checkpoint<Position>;

/** Reads the cursor under a key; that of another subscription is refused. */
export const openCursor = (store: Store, key: string, definition: CreateSubscription): Promise<Cursor> =>
  openCheckpoint({ store, key }, { kind: "follow", fingerprint: JSON.stringify(definition) }, isPosition);

function isPosition(value: unknown): value is Position {
  const { subscriptionId, page, readAt, eventAt = readAt, gap } = { ...(value as Partial<Position>) };
  const { kind, from, to } = { ...(gap ?? { kind: "lost", from: readAt, to: readAt }) };
  return (
    [subscriptionId, page].every((text) => typeof text === "string") &&
    [readAt, eventAt, from, to].every(Number.isFinite) &&
    /^(expired|lost)$/.test(String(kind))
  );
}
