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
  /** How long OFS may be gone. @default for ever */
  readonly giveUpAfterMs?: number | undefined;
  readonly backoffMs?: readonly [number, number] | undefined;
  /** Takes note of each call. */
  readonly onCall: () => void;
  /** Takes note of a list that was too much for OFS. */
  readonly onTooMuch: (query: WindowQuery) => void;
}

/** What the stretches of a window know of each other. */
export interface WindowState {
  /** Whether the window is read in smaller parts instead, from its start. */
  split: boolean;
}

/**
 * The rows of a window from an offset on, up to another one or to the end, page by page. What is too much for one list is
 * split, and begins anew.
 */
export async function* readStretch(
  settings: ReadSettings,
  query: WindowQuery,
  offset = 0,
  end = Number.POSITIVE_INFINITY,
  state: WindowState = { split: false },
): AsyncGenerator<ListedActivity[], void, void> {
  const { pageRows, source, signal, onTooMuch } = settings;
  while (offset < end && !state.split) {
    const read = () => readPage(settings, query, offset, Math.min(pageRows, end - offset));
    let page = offset >= mostOffset ? undefined : await read();
    // Whoever split the window reads all of it.
    if (state.split) return;
    if (!page || page instanceof Error) {
      const parts = await splitQuery(source, query, signal);
      if (parts.length > 0) {
        state.split = true;
        onTooMuch(query);
        for (const part of parts) yield* readStretch(settings, part);
        return;
      }
      // What cannot be split is read on, however far.
      page ??= await read();
      if (page instanceof Error) throw page;
    }
    const { items, hasMore } = page;
    yield items;
    if (!hasMore) return;
    if (items.length === 0) throw new PagingError("the list of activities does not advance");
    offset += items.length;
  }
}

interface Page {
  readonly items: ListedActivity[];
  readonly hasMore?: boolean;
}

/** Reads a page; the error of a list that is too much for OFS comes back. Outages are waited out. */
async function readPage(
  { source, signal, giveUpAfterMs = Number.POSITIVE_INFINITY, backoffMs = [1_000, 60_000], onCall }: ReadSettings,
  query: WindowQuery,
  offset: number,
  limit: number,
): Promise<Page | OfscError> {
  const began = Date.now();
  for (let attempt = 1; ; attempt++) {
    try {
      onCall();
      return await source.activities.list({ ...query, offset, limit }, { signal });
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (!hasBrand(error)) throw error;
      const { code, retryable, retryAfterMs, status, limit: exceeded } = error as OfscError & Facts;
      // OFS ends a list in an error when it has not a single row after 30 seconds.
      if (status === 500 || status === 504 || (code === "timeout" && exceeded !== "queue")) return error;
      const passes = retryable || code === "circuit_open";
      if (!passes || Date.now() - began >= giveUpAfterMs) throw error;
      await sleep(retryAfterMs ?? backoff(attempt, backoffMs), signal);
    }
  }
}

/** What some errors tell besides. */
interface Facts {
  readonly status?: number;
  readonly limit?: string;
}
