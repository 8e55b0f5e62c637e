import type { CoreClient, CreateSubscription } from "@ofsc/core";

/** What pages are read with. */
export interface ReadSettings {
  readonly events: CoreClient["events"];
  readonly definition: CreateSubscription;
  readonly from: From;
  readonly overlapMs: number;
  /** How many events a page has at most. */
  readonly pageEvents: number;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Where a follower starts: with what happens from now on, the oldest event there is, or a time. */
export type From = "now" | "oldest" | Date;
