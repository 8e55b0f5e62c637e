import { hasBrand } from "@ofsc/contract";
import type { CoreClient, CreateSubscription, OfsEvent } from "@ofsc/core";
import type { Position } from "./cursor.js";
import { subscribe } from "./subscribe.js";
import { fromOfsTime, keptMs, toOfsTime } from "./times.js";

/** What reading a page came to: events, or that the subscription or the page is no longer there. */
export type PageRead =
  | { readonly kind: "page"; readonly items: readonly OfsEvent[]; readonly nextPage: string }
  | { readonly kind: "gone" }
  | { readonly kind: "unknown"; readonly firstAt?: number | undefined };

/** Reads the page of a subscription. */
export async function readPage(
  events: CoreClient["events"],
  { subscriptionId, page }: Pick<Position, "subscriptionId" | "page">,
  limit: number,
  signal: AbortSignal,
): Promise<PageRead> {
  try {
    const { found, items, nextPage = page } = await events.list({ subscriptionId, page, limit }, { signal });
    if (found === false) return { kind: "unknown", firstAt: fromOfsTime(items[0]?.time) };
    return { kind: "page", items, nextPage };
  } catch (error) {
    if (hasBrand(error) && error.code === "not_found") return { kind: "gone" };
    throw error;
  }
}

/** The page that starts at a time; the first one that there is for a time that OFS has forgotten. */
async function pageAt(
  events: CoreClient["events"],
  subscriptionId: string,
  at: number,
  signal: AbortSignal,
): Promise<string> {
  const { nextPage = "" } = await events.list({ subscriptionId, since: toOfsTime(at) }, { signal });
  return nextPage;
}

/** Where a follower starts: with what happens from now on, the oldest event there is, or a time. */
export type From = "now" | "oldest" | Date;

/** The position of a follower that begins. */
export async function begin(
  events: CoreClient["events"],
  definition: CreateSubscription,
  from: From,
  now: number,
  signal: AbortSignal,
): Promise<Position> {
  const { subscriptionId, nextPage } = await subscribe(events, definition, signal);
  if (from === "now") return { subscriptionId, page: nextPage, readAt: now };
  const at = from === "oldest" ? now - keptMs : from.getTime();
  return { subscriptionId, page: await pageAt(events, subscriptionId, at, signal), readAt: now };
}

/**
 * The position after a subscription has gone: it is made anew, and read from where the last one was, less an overlap.
 * Times of events are on the clock of OFS, so it need not agree with ours.
 */
export async function resubscribe(
  events: CoreClient["events"],
  definition: CreateSubscription,
  before: Position,
  overlapMs: number,
  now: number,
  signal: AbortSignal,
): Promise<Position> {
  const { subscriptionId } = await subscribe(events, definition, signal);
  const since = Math.max((before.eventAt ?? before.readAt) - overlapMs, now - keptMs);
  const page = await pageAt(events, subscriptionId, since, signal);
  const lost = now - before.readAt >= keptMs;
  const gap = {
    kind: lost ? "lost" : "expired",
    from: before.gap?.from ?? before.readAt,
    to: lost ? now - keptMs : now,
  } as const;
  return { ...before, subscriptionId, page, readAt: now, gap };
}

/** The position after OFS has forgotten a page: the first event that there is. */
export async function restart(
  events: CoreClient["events"],
  before: Position,
  firstAt: number | undefined,
  now: number,
  signal: AbortSignal,
): Promise<Position> {
  const page = await pageAt(events, before.subscriptionId, now - keptMs, signal);
  const gap = { kind: "lost", from: before.gap?.from ?? before.readAt, to: firstAt ?? now } as const;
  return { ...before, page, readAt: now, gap };
}
