import type { CoreClient, CreateSubscription } from "@ofsc/core";
import type { Cursor, Position } from "./cursor.js";
import { withPatience } from "./patience.js";
import { begin, type From, type PageRead, readPage, restart, resubscribe } from "./read.js";
import { fromOfsTime } from "./times.js";

/** A page that was read, with the position of the page after it. */
export interface ReadPage {
  readonly at: Position;
  readonly items: Extract<PageRead, { kind: "page" }>["items"];
  readonly next: Position;
}

export interface ReaderSettings {
  readonly events: CoreClient["events"];
  readonly definition: CreateSubscription;
  readonly cursor: Cursor;
  readonly from: From;
  readonly overlapMs: number;
  /** How many pages are read ahead, of how many events at most. */
  readonly readAhead: number;
  readonly pageEvents: number;
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** How long to wait after a first failure; undefined to wait for nothing. */
  readonly patienceMs: number | undefined;
  readonly onWait: (error: unknown) => void;
}

/** Reads pages one after the other, and finds its way back where the stream breaks off. */
export interface Reader {
  /** The page at the position, or what was read of it ahead. */
  read(): Promise<ReadPage>;
  /** Goes on behind a page. */
  advance(page: ReadPage): Promise<void>;
  /** Lets the page be read once more. */
  forget(): void;
}

const isPage = (read: ReadPage | PageRead | undefined): read is ReadPage => read !== undefined && "next" in read;

/** The position is kept before the first page is read. */
export function createReader(settings: ReaderSettings): Reader {
  const { events, definition, cursor, from, overlapMs, readAhead, pageEvents, now, signal, patienceMs, onWait } =
    settings;
  let ahead: Promise<ReadPage | PageRead>[] = [];

  const patiently = <T>(work: () => Promise<T>): Promise<T> =>
    patienceMs === undefined ? work() : withPatience(work, signal, patienceMs, onWait);

  async function position(): Promise<Position> {
    if (!cursor.position) {
      await cursor.move(await patiently(() => begin(events, definition, from, now(), signal)));
    }
    return cursor.position as Position;
  }

  function ask(at: Position): Promise<ReadPage | PageRead> {
    const asked = patiently(() => readPage(events, at, pageEvents, signal)).then((read): ReadPage | PageRead => {
      if (read.kind !== "page") return read;
      const { items, nextPage } = read;
      const eventAt = fromOfsTime(items.at(-1)?.time) ?? at.eventAt;
      const { gap: _, ...rest } = at;
      const next = { ...rest, page: nextPage, readAt: now(), ...(eventAt === undefined ? {} : { eventAt }) };
      return { at, items, next };
    });
    // Whoever gets here finds the failure; until then it is nobody's.
    asked.catch(() => {});
    return asked;
  }

  /** Asks for the pages behind the one that is being handed out. */
  async function lookAhead(): Promise<void> {
    const pages = ahead;
    while (pages === ahead && ahead.length <= readAhead && !signal.aborted) {
      const last = await ahead.at(-1);
      if (!isPage(last) || last.items.length === 0 || pages !== ahead || ahead.length > readAhead) return;
      ahead.push(ask(last.next));
    }
  }

  return {
    async read() {
      for (;;) {
        const at = await position();
        ahead[0] ??= ask(at);
        const read = await ahead[0];
        if (isPage(read)) {
          lookAhead().catch(() => {});
          return read;
        }
        ahead = [];
        await cursor.move(
          await patiently(() =>
            read.kind === "unknown"
              ? restart(events, at, read.firstAt, now(), signal)
              : resubscribe(events, definition, at, overlapMs, now(), signal),
          ),
        );
      }
    },
    async advance({ next }) {
      await cursor.move(next);
      ahead.shift();
    },
    forget() {
      ahead = [];
    },
  };
}
