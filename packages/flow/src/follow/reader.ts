import type { OfsEvent } from "@ofsc/core";
import type { Cursor, Position } from "./cursor.js";
import { withPatience } from "./patience.js";
import { begin, type Gone, readPage, recover } from "./read.js";
import type { ReadSettings } from "./settings.js";
import { fromOfsTime } from "./times.js";

/** A page that was read, with the position of the page after it. */
export interface ReadPage {
  readonly at: Position;
  readonly items: readonly OfsEvent[];
  readonly next: Position;
}

export interface ReaderSettings extends ReadSettings {
  readonly cursor: Cursor;
  /** How many pages are read ahead. */
  readonly readAhead: number;
  /** How long to wait after a first failure; undefined to wait for nothing. */
  readonly patienceMs?: number;
  readonly onWait?: (error: unknown) => void;
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

const isPage = (read: ReadPage | Gone | undefined): read is ReadPage => !!read && "next" in read;

/** The position is kept before the first page is read. */
export function createReader(settings: ReaderSettings): Reader {
  const { cursor, readAhead, now, signal, patienceMs, onWait } = settings;
  let ahead: Promise<ReadPage | Gone>[] = [];

  const patiently = <T>(work: () => Promise<T>): Promise<T> =>
    onWait && patienceMs !== undefined ? withPatience(work, signal, patienceMs, onWait) : work();

  function ask(at: Position): Promise<ReadPage | Gone> {
    const asked = patiently(() => readPage(settings, at)).then((read) => {
      if (read.kind !== "page") return read;
      const { items, nextPage: page } = read;
      const eventAt = fromOfsTime(items.at(-1)?.time) ?? at.eventAt;
      return { at, items, next: { ...at, page, readAt: now(), eventAt, gap: undefined } };
    });
    // Whoever gets here finds the failure; until then it is nobody's.
    asked.catch(() => {});
    return asked;
  }

  /** Asks for the pages behind the one that is being handed out. */
  async function lookAhead(): Promise<void> {
    const pages = ahead;
    for (;;) {
      const last = await pages.at(-1);
      const isEnough = pages !== ahead || ahead.length > readAhead || signal.aborted;
      if (isEnough || !isPage(last) || last.items.length === 0) return;
      ahead.push(ask(last.next));
    }
  }

  return {
    async read() {
      for (;;) {
        const at = cursor.position;
        if (at) ahead[0] ??= ask(at);
        const read = await ahead[0];
        if (isPage(read)) {
          lookAhead().catch(() => {});
          return read;
        }
        ahead = [];
        await cursor.save(await patiently(() => (at && read ? recover(settings, at, read) : begin(settings))));
      }
    },
    async advance({ next }) {
      await cursor.save(next);
      ahead.shift();
    },
    forget() {
      ahead = [];
    },
  };
}
