import { present } from "@ofsc/contract";
import type { ListedActivity } from "@ofsc/core";
import { openCheckpoint } from "../work/checkpoint.js";
import { isCount } from "../work/is-count.js";
import { linkSignal } from "../work/link-signal.js";
import type { WorkOptions } from "../work/options.js";
import { createProgress, type WorkProgress } from "../work/progress.js";
import type { Sink } from "../work/sink.js";
import { checkQuery } from "./check-query.js";
import { daysIn, isSpan, mergeSpans, type Span, spanOf, withoutSpans } from "./days.js";
import { createNumberSet } from "./distinct.js";
import { mergePages } from "./merge-pages.js";
import { createPlanner } from "./planner.js";
import { type ReadSettings, readStretch, type WindowState } from "./read-stretch.js";
import type { ExportSource } from "./split.js";
import { type ExportActivities, type ExportWindow, queryOf, windowOf } from "./window.js";

/** How activities are read. */
export interface ExportOptions extends WorkOptions {
  /** Lists under way at once; OFS accepts three. One more waits in line, so that no place idles. @default 3 */
  concurrency?: number | undefined;
  /** Rows in a page: the most that is held, once for each list under way and in line. @default 10_000 */
  pageRows?: number | undefined;
  /** Whether windows come in the order of their days; unordered ones come as they are read. @default true */
  ordered?: boolean | undefined;
  /**
   * Leaves out activities that came before, as those that moved meanwhile do. It goes by `activityId`, so `fields` has to
   * have it, and begins anew after a restart. @default true
   */
  distinct?: boolean | undefined;
  /** How long OFS may be gone before the export ends with the error, its checkpoint written. @default for ever */
  giveUpAfterMs?: number | undefined;
  /** How long to wait while OFS is gone, at first and at most, in milliseconds. @default [1_000, 60_000] */
  backoffMs?: readonly [number, number] | undefined;
}

/** Some of the activities of a window. */
export interface ExportedPage {
  /** What was asked for. */
  readonly window: ExportWindow;
  /** The activities, less those that came before. */
  readonly items: readonly ListedActivity[];
  /** Whether the window is complete with it. */
  readonly last: boolean;
}

/** Activities on their way. Iterate it for each of them, or `pages()`. */
export interface ExportRun extends AsyncIterable<ListedActivity> {
  /** How far it has come; after a restart it says what it said before. */
  readonly progress: WorkProgress;
  /** Page by page; a window is in the checkpoint once the page after its last one is asked for. */
  pages(): AsyncIterable<ExportedPage>;
  /** Writes all of it; a window is in the checkpoint when the sink has flushed it. The sink is closed in the end. */
  to(sink: Sink<ListedActivity>): Promise<WorkProgress>;
}

interface Position {
  /** The windows that are done. */
  readonly spans: readonly Span[];
  /** Whether activities without a day are done. */
  readonly undated: boolean;
  readonly done: number;
  readonly calls: number;
  /** Where the sink was. */
  readonly sink?: unknown;
}

const isPosition = (value: unknown): value is Position => {
  const { spans, undated, done, calls } = { ...(value as Partial<Position>) };
  return Array.isArray(spans) && spans.every(isSpan) && typeof undated === "boolean" && [done, calls].every(isCount);
};

/** A page with the days of its window, if it has days. */
interface SpanPage extends ExportedPage {
  readonly span: Span | undefined;
}

/** A page of a part of a window. */
interface PartPage extends Omit<SpanPage, "last"> {
  readonly progress: WindowProgress;
  /** Whether the part ends with it. */
  readonly ends: boolean;
}

/**
 * Reads activities of any number of days. OFS gives no snapshot: an activity that moves meanwhile from a window that is
 * still to be read into one that was read already is missing. Who needs a copy that is right uses `replicate`.
 */
export function exportActivities(core: ExportSource, query: ExportActivities, options: ExportOptions = {}): ExportRun {
  const { concurrency = 3, pageRows = 10_000, ordered = true, distinct = true } = options;
  const whole = checkQuery(query, options);
  const state = { spans: [] as readonly Span[], undated: !query.includeNonScheduled, done: 0, calls: 0 };
  let plannedLeft: () => number | undefined = () => undefined;
  const progress = createProgress({ left: () => plannedLeft(), listener: options.onProgress });
  const note = (last?: boolean) => progress.set({ done: state.done, failed: 0, calls: state.calls }, last);

  /** The pages of all that is left, so many lists at once. */
  async function* read(isOrdered: boolean): AsyncGenerator<SpanPage, void, void> {
    const { controller, unlink } = linkSignal(options.signal);
    const planner = createPlanner(withoutSpans(whole, state.spans), pageRows);
    plannedLeft = planner.left;
    const settings: ReadSettings = {
      ...options,
      source: core,
      pageRows,
      signal: controller.signal,
      onCall: () => state.calls++,
      onTooMuch: (asked) => planner.shorten(daysIn(spanOf(asked))),
    };
    const seen = createNumberSet();
    const fresh = (items: readonly ListedActivity[]) =>
      distinct ? items.filter(({ activityId }) => activityId === undefined || seen.add(activityId)) : items;
    let undated = state.undated;
    const waiting: AsyncGenerator<PartPage, void, void>[] = [];

    function plan(): AsyncGenerator<PartPage, void, void> | undefined {
      const next = planner.next();
      if (next) {
        const { span, pages } = next;
        const window: WindowProgress = { split: false, rows: 0, unread: pages, left: pages };
        for (let page = 1; page <= pages; page++) {
          waiting.push(stretch(span, window, (page - 1) * pageRows, page < pages ? page * pageRows : undefined));
        }
      } else if (!undated) {
        undated = true;
        waiting.push(stretch(undefined, { split: false, rows: 0, unread: 1, left: 1 }, 0));
      }
      return waiting.shift();
    }
    async function* stretch(
      span: Span | undefined,
      window: WindowProgress,
      offset: number,
      end?: number,
    ): AsyncGenerator<PartPage, void, void> {
      const asked = queryOf(query, span);
      const about = { window: windowOf(asked), span, progress: window };
      // The last page is told apart by there being none after it.
      let before: readonly ListedActivity[] = [];
      let first = true;
      for await (const items of readStretch(settings, asked, offset, end, window)) {
        if (!first) yield { ...about, items: before, ends: false };
        [before, first] = [items, false];
        window.rows += items.length;
      }
      window.unread--;
      if (window.unread === 0 && span) planner.learn(span, window.rows);
      yield { ...about, items: before, ends: true };
    }
    try {
      const merged = mergePages(() => waiting.shift() ?? plan(), concurrency + 1, isOrdered);
      for await (const { window, span, items, ends, progress: known } of merged) {
        if (ends) known.left--;
        yield { window, span, items: fresh(items), last: known.left === 0 };
      }
      options.signal?.throwIfAborted();
    } finally {
      unlink();
      controller.abort();
    }
  }

  async function open() {
    const identity = { kind: "export", fingerprint: JSON.stringify(query) };
    const checkpoint = await openCheckpoint(options.checkpoint, identity, isPosition);
    Object.assign(state, checkpoint.position);
    note();
    return checkpoint;
  }

  /** A window is done. */
  function settle({ span, last }: SpanPage): boolean {
    if (!last) return false;
    if (span) state.spans = mergeSpans([...state.spans, span]);
    else state.undated = true;
    return true;
  }
  async function* pages(sink?: Sink<ListedActivity>): AsyncGenerator<SpanPage, void, void> {
    const checkpoint = await open();
    await sink?.rewind?.(checkpoint.position?.sink);
    // What can be cut back to a place must not have rows of a later window before it.
    for await (const page of read(ordered || sink?.rewind !== undefined)) {
      yield page;
      state.done += page.items.length;
      if (settle(page)) {
        await sink?.flush?.();
        await checkpoint.save(present({ ...state, sink: sink?.position?.() }));
      }
      note();
    }
    note(true);
  }

  async function* items(): AsyncGenerator<ListedActivity, void, void> {
    for await (const page of pages()) yield* page.items;
  }

  return {
    [Symbol.asyncIterator]: items,
    pages: () => pages(),
    async to(sink) {
      try {
        for await (const page of pages(sink)) if (page.items.length > 0) await sink.write(page.items);
      } finally {
        await sink.close?.();
      }
      return progress.current();
    },
    get progress() {
      return progress.current();
    },
  };
}

/** What is known of a window while its pages are read. */
interface WindowProgress extends WindowState {
  rows: number;
  /** How many of its parts are still to be read. */
  unread: number;
  /** How many of them are still to be handed on. */
  left: number;
}
