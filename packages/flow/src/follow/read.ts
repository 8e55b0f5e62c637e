import { hasBrand } from "@ofsc/contract";
import type { OfsEvent } from "@ofsc/core";
import type { Position } from "./cursor.js";
import type { ReadSettings } from "./settings.js";
import { subscribe } from "./subscribe.js";
import { fromOfsTime, keptMs, toOfsTime } from "./times.js";

/** That the subscription or the page is no longer there. */
export type Gone = { readonly kind: "expired" } | { readonly kind: "lost"; readonly firstAt?: number | undefined };

/** A page that was read, with the position of the page after it. */
export interface ReadPage {
  readonly at: Position;
  readonly items: readonly OfsEvent[];
  readonly next: Position;
}

/** Reads the page at a position. */
export async function readPage(
  { events, pageEvents: limit, now, signal }: ReadSettings,
  at: Position,
): Promise<ReadPage | Gone> {
  const { subscriptionId, page } = at;
  try {
    const { found, items, nextPage = page } = await events.list({ subscriptionId, page, limit }, { signal });
    if (found === false) return { kind: "lost", firstAt: fromOfsTime(items[0]?.time) };
    const eventAt = fromOfsTime(items.at(-1)?.time) ?? at.eventAt;
    return { at, items, next: { ...at, page: nextPage, readAt: now(), eventAt, gap: undefined } };
  } catch (error) {
    if (hasBrand(error) && error.code === "not_found") return { kind: "expired" };
    throw error;
  }
}

/** The page that starts at a time; the first one that there is for a time that OFS has forgotten. */
async function pageAt({ events, signal }: ReadSettings, subscriptionId: string, at: number): Promise<string> {
  return (await events.list({ subscriptionId, since: toOfsTime(at) }, { signal })).nextPage ?? "";
}

/** The position of a follower that begins. */
export async function begin(settings: ReadSettings): Promise<Position> {
  const { from, now } = settings;
  const readAt = now();
  const { subscriptionId, nextPage } = await subscribe(settings);
  const at = from === "oldest" ? readAt - keptMs : Number(from);
  return { subscriptionId, page: from === "now" ? nextPage : await pageAt(settings, subscriptionId, at), readAt };
}

/**
 * The position after a break. A subscription that has gone is made anew, and read from where the last one was, less an
 * overlap; of a page that OFS has forgotten, from the first event that there is. Times of events are on the clock of OFS,
 * so it need not agree with ours.
 */
export async function recover(settings: ReadSettings, before: Position, gone: Gone): Promise<Position> {
  const readAt = settings.now();
  const oldest = readAt - keptMs;
  const expired = gone.kind === "expired";
  const lost = before.readAt <= oldest;
  const { subscriptionId } = expired ? await subscribe(settings) : before;
  const since = expired ? (before.eventAt ?? before.readAt) - settings.overlapMs : 0;
  const page = await pageAt(settings, subscriptionId, Math.max(since, oldest));
  const gap = {
    kind: lost ? "lost" : gone.kind,
    from: before.gap?.from ?? before.readAt,
    to: expired ? (lost ? oldest : readAt) : (gone.firstAt ?? readAt),
  };
  return { ...before, subscriptionId, page, readAt, gap };
}
