import { type Call, type CallResult, createCall } from "./call.js";
import type { Invocation } from "./client.js";
import { PagingError } from "./errors.js";
import type { Link } from "./link.js";
import type { Operation } from "./operation.js";
import { positionOf } from "./paging/position.js";

/** One page of a list. */
export interface Page<Item> {
  /** Empty when OFS leaves it out. */
  items: Item[];
  /** How many items there are over all pages, on lists where OFS counts them. */
  totalResults?: number;
  /** Whether there is another page, on lists where OFS says so; elsewhere `totalResults` tells. */
  hasMore?: boolean;
  /** The position of the first item. */
  offset?: number;
  /** How many items OFS was ready to return. */
  limit?: number;
  /** Where the next page starts, on lists that page by token. */
  nextPage?: string;
  links?: Link[];
}

/** What `all()` takes. */
export interface AllOptions {
  /** The most items to return; there is no default, so that nobody loads a whole instance by accident. */
  limit: number;
  /** Pages asked for at once, where OFS counts the items beforehand; elsewhere one. @default 1 */
  concurrency?: number;
}

/** `await` it for one page; `for await` over it for every item of every page. */
export interface PagePromise<Item, P extends Page<Item> = Page<Item>> extends Call<P>, AsyncIterable<Item> {
  /** Every page, the next one asked for when the last has been read. */
  pages(): AsyncIterable<P>;
  /** The items of all pages, in order, up to `limit`. */
  all(options: AllOptions): Promise<Item[]>;
}

type AnyPage = Page<unknown>;
type Read = (invocation: Invocation) => Promise<CallResult<unknown>>;
/** The request for the page after this one; undefined after the last one. */
type Next = (invocation: Invocation, page: AnyPage, before?: AnyPage) => Invocation | undefined;

/** How a list continues: `byOffset`, `byHasMore`, `byToken`, `byLink` or `allAtOnce`. */
export interface Paging {
  join(operation: Operation, invocation: Invocation, read: Read): PagePromise<unknown>;
}

/** Reads the pages after the first one at the same time, where it is known how many there are. */
export type ReadAhead = (list: {
  readonly first: Invocation;
  readonly page: Page<unknown>;
  readonly limit: number;
  readonly concurrency: number;
  /** Reads so many items from a position on. */
  readonly from: (at: Invocation, page: Page<unknown>, size: number) => Promise<unknown[]>;
}) => Promise<unknown[]> | undefined;

/**
 * Joins the pages of a list. The first one is asked for at once, the others when the reader gets there. `counted` says
 * that pages can be asked for by their offset where OFS tells the total.
 */
export function paginate(first: Invocation, read: Read, next: Next, readAhead?: ReadAhead): PagePromise<unknown> {
  const readPage = (at: Invocation) => createCall<AnyPage>(read(at).then(withItems));
  const call = readPage(first);

  async function* pages(at = first, from: PromiseLike<AnyPage> = call, before?: AnyPage) {
    const read = new Set<string>();
    let page = await from;
    for (;;) {
      // Asked before the page is handed out, so that a list which ignores its offset repeats nothing.
      const following = next(at, checked(page), before);
      yield page;
      if (!following) return;
      read.add(JSON.stringify(positionOf(at)));
      if (read.has(JSON.stringify(positionOf(following)))) throw new PagingError(`${at.name} goes in circles`);
      [at, before] = [following, page];
      page = await readPage(at);
    }
  }
  async function* items(source: AsyncIterable<AnyPage> = pages()) {
    for await (const page of source) yield* page.items;
  }
  async function all({ limit, concurrency = 1 }: AllOptions): Promise<unknown[]> {
    const page = checked(await call);
    if (!(limit >= 0)) throw new RangeError("all() needs a limit");
    const rest =
      concurrency > 1 && next(first, page) ? readAhead?.({ first, page, limit, concurrency, from }) : undefined;
    return rest ? [...page.items, ...(await rest)].slice(0, limit) : take(items(), limit);
  }
  // A page may come back short, so each stretch is read until it is full.
  const from = (at: Invocation, page: AnyPage, size: number) => take(items(pages(at, readPage(at), page)), size);
  return Object.assign(call, { pages: () => pages(), all, [Symbol.asyncIterator]: () => items() });
}

async function take<Item>(source: AsyncIterable<Item>, limit: number): Promise<Item[]> {
  const taken: Item[] = [];
  for await (const item of source) if (taken.push(item) >= limit) break;
  return taken.slice(0, limit);
}

/** Whatever came back can be awaited, but only a page can be read on from. */
function checked(page: AnyPage | undefined): AnyPage {
  if (Array.isArray(page?.items)) return page as AnyPage;
  throw new PagingError("the answer is no page");
}

/** OFS leaves `items` out of some empty lists. */
function withItems(result: CallResult<unknown>): CallResult<unknown> {
  const page = result.data as Partial<AnyPage> | null;
  if (typeof page === "object" && page !== null && !Array.isArray(page)) page.items ??= [];
  return result;
}
