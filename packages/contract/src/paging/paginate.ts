import type { Invocation } from "../client.js";
import { annotate, hasBrand, PagingError } from "../errors.js";
import { type AnyPage, checkPage, itemsOf, joinPages, type PagePromise, type Read, readPage, take } from "../page.js";
import { positionOf } from "./position.js";

/** The request for the page after this one; undefined after the last one. */
type Next = (invocation: Invocation, page: AnyPage, before?: AnyPage) => Invocation | undefined;

/** Reads the pages after the first one at the same time, where it is known how many there are. */
export type ReadAhead = (list: {
  readonly first: Invocation;
  readonly page: AnyPage;
  readonly limit: number;
  readonly concurrency: number;
  /** Reads so many items from a position on. */
  readonly from: (at: Invocation, page: AnyPage, size: number) => Promise<unknown[]>;
}) => Promise<unknown[]> | undefined;

/** Joins the pages of a list. The first one is asked for at once, the others when the reader gets there. */
export function paginate(first: Invocation, read: Read, next: Next, readAhead?: ReadAhead): PagePromise<unknown> {
  const call = readPage(read, first);
  const readAt = (at: Invocation) =>
    readPage(read, at).catch((error: unknown) => {
      const position = Object.entries(positionOf(at)).filter(([name]) => /^(offset|limit|page)$/.test(name));
      if (hasBrand(error)) annotate(error, { position: Object.fromEntries(position) });
      throw error;
    });

  async function* pages(at = first, from: PromiseLike<AnyPage> = call, before?: AnyPage) {
    const known = new Set<string>();
    let page = await from;
    for (;;) {
      // Asked before the page is handed out, so that a list which ignores its offset repeats nothing.
      const following = next(at, checkPage(page), before);
      yield page;
      if (!following) return;
      known.add(JSON.stringify(positionOf(at)));
      if (known.has(JSON.stringify(positionOf(following)))) throw new PagingError(`${at.name} goes in circles`);
      [at, before] = [following, page];
      page = await readAt(at);
    }
  }
  // A page may come back short, so each stretch is read until it is full.
  const from = (at: Invocation, page: AnyPage, size: number) => take(itemsOf(pages(at, readAt(at), page)), size);
  return joinPages(
    call,
    () => pages(),
    readAhead &&
      ((page, { limit, concurrency = 1 }) =>
        concurrency > 1 && next(first, page) ? readAhead({ first, page, limit, concurrency, from }) : undefined),
  );
}
