import { hasBrand, type OfscError, PagingError } from "@ofsc/contract";
import type { ListedActivity } from "@ofsc/core";
import { backoff, sleep } from "../work/sleep.js";
import { type ExportSource, splitQuery } from "./split.js";
import type { WindowQuery } from "./window.js";

/** The offset beyond which a list is not read on. */
const mostOffset = 100_000;

export interface ReadSettings {
  readonly source: ExportSource;
  readonly pageRows: number;
  readonly signal: AbortSignal;
  readonly giveUpAfterMs: number;
  readonly backoffMs: readonly [number, number];
  /** Takes note of each call. */
  readonly onCall: () => void;
  /** Takes note of a list that was too much for OFS. */
  readonly onTooMuch: (query: WindowQuery) => void;
}

/** A part of a window: so many rows from an offset on; without a number, all that there are. */
export interface Stretch {
  readonly offset: number;
  readonly rows?: number;
}

/** What the stretches of a window know of each other. */
export interface WindowState {
  /** Whether the window is read in smaller parts instead, from its start. */
  split: boolean;
}

/** The rows of a stretch, page by page. What is too much for one list is split, and begins anew. */
export async function* readStretch(
  settings: ReadSettings,
  query: WindowQuery,
  { offset: start, rows = Number.POSITIVE_INFINITY }: Stretch,
  state: WindowState = { split: false },
): AsyncGenerator<ListedActivity[], void, void> {
  const { pageRows, signal, onTooMuch } = settings;
  for (let offset = start; offset < start + rows; ) {
    // Whoever split the window reads all of it.
    if (state.split) return;
    const limit = Math.min(pageRows, start + rows - offset);
    const page = offset >= mostOffset ? undefined : await readPage(settings, query, offset, limit);
    if (state.split) return;
    if (!page || page instanceof Error) {
      const parts = await splitQuery(settings.source, query, signal);
      if (parts.length === 0 && page) throw page;
      if (parts.length > 0) {
        state.split = true;
        onTooMuch(query);
        for (const part of parts) yield* readStretch(settings, part, { offset: 0 });
        return;
      }
    }
    const { items, hasMore } = (page as Page | undefined) ?? (await readOn(settings, query, offset, limit));
    yield items;
    if (!hasMore) return;
    if (items.length === 0) throw new PagingError("the list of activities does not advance");
    offset += items.length;
  }
}

interface Page {
  readonly items: ListedActivity[];
  readonly hasMore: boolean;
}

/** What cannot be split is read on, however far. */
async function readOn(settings: ReadSettings, query: WindowQuery, offset: number, limit: number): Promise<Page> {
  const page = await readPage(settings, query, offset, limit);
  if (page instanceof Error) throw page;
  return page;
}

/** Reads a page; the error of a list that is too much for OFS comes back. Outages are waited out. */
async function readPage(
  { source, signal, giveUpAfterMs, backoffMs, onCall }: ReadSettings,
  query: WindowQuery,
  offset: number,
  limit: number,
): Promise<Page | OfscError> {
  const began = Date.now();
  for (let attempt = 1; ; attempt++) {
    try {
      onCall();
      const { items, hasMore = false } = await source.activities.list({ ...query, offset, limit }, { signal });
      return { items, hasMore };
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (!hasBrand(error)) throw error;
      if (isTooMuch(error)) return error;
      if (!isOutage(error) || Date.now() - began >= giveUpAfterMs) throw error;
      await sleep(error.retryAfterMs ?? backoff(attempt, backoffMs), signal);
    }
  }
}

const statusOf = (error: OfscError) => (error as { status?: number }).status;

/** OFS ends a list in an error when it has not a single row after 30 seconds. */
const isTooMuch = (error: OfscError) =>
  statusOf(error) === 500 || statusOf(error) === 504 || (error.code === "timeout" && !isQueue(error));

const isQueue = (error: OfscError) => (error as { limit?: string }).limit === "queue";

const isOutage = (error: OfscError) => error.retryable || error.code === "circuit_open";
