import type { Cursor, Position } from "./cursor.js";
import { begin, type Gone, type ReadPage, readPage, recover } from "./read.js";
import type { ReadSettings } from "./settings.js";

export interface ReaderSettings extends ReadSettings {
  readonly cursor: Cursor;
  /** How many pages are read ahead. */
  readonly readAhead: number;
  /** Tries again where that helps, if it is patient. */
  readonly patiently: <T>(work: () => Promise<T>) => Promise<T>;
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
  const { cursor, readAhead, signal, patiently } = settings;
  let ahead: Promise<ReadPage | Gone>[] = [];

  function ask(at: Position): Promise<ReadPage | Gone> {
    const asked = patiently(() => readPage(settings, at));
    // Whoever gets here finds the failure; until then it is nobody's.
    asked.catch(() => {});
    return asked;
  }

  /** Asks for the pages behind the one that is being handed out. */
  async function lookAhead(): Promise<void> {
    for (;;) {
      const tail = ahead.at(-1);
      const last = await tail;
      // Whoever handed out another page meanwhile may have asked for what comes behind this one.
      const isEnough = tail !== ahead.at(-1) || ahead.length > readAhead || signal.aborted;
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
