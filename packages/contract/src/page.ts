import { type Call, type CallResult, createCall } from "./call.js";
import type { Invocation } from "./client.js";
import { PagingError } from "./errors.js";
import { isObject } from "./is-object.js";
import type { Link } from "./link.js";
import type { Operation } from "./operation.js";

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

/** A page of whatever a list holds. */
export type AnyPage = Page<unknown>;
/** Reads one page. */
export type Read = (invocation: Invocation) => Promise<CallResult<unknown>>;

/** How a list continues: `byOffset`, `byHasMore`, `byToken`, `byLink` or `allAtOnce`. */
export interface Paging {
  join(operation: Operation, invocation: Invocation, read: Read): PagePromise<unknown>;
}

/** Asks for one page. OFS leaves `items` out of some empty ones. */
export function readPage(read: Read, at: Invocation): Call<AnyPage> {
  return createCall(
    read(at).then((result) => {
      const page = result.data as Partial<AnyPage> | null;
      if (isObject(page) && !Array.isArray(page)) page.items ??= [];
      return result;
    }),
  );
}

/**
 * Gives the call for a first page the ways to read the whole list. `pages` starts over for each reader; `readOthers`
 * reads all but the first page at once, where that can be done.
 */
export function joinPages(
  call: Call<AnyPage>,
  pages: () => AsyncIterable<AnyPage>,
  readOthers?: (first: AnyPage, options: AllOptions) => Promise<unknown[]> | undefined,
): PagePromise<unknown> {
  const items = () => itemsOf(pages());
  async function all(options: AllOptions): Promise<unknown[]> {
    const { limit } = options;
    const page = checkPage(await call);
    if (!(limit >= 0)) throw new RangeError("all() needs a limit");
    const others = await readOthers?.(page, options);
    return others ? [...page.items, ...others].slice(0, limit) : take(items(), limit);
  }
  return Object.assign(call, { pages, all, [Symbol.asyncIterator]: items });
}

/** The items of pages, in order. */
export async function* itemsOf(pages: AsyncIterable<AnyPage>): AsyncGenerator<unknown> {
  for await (const page of pages) yield* page.items;
}

/** The first items, up to a limit. */
export async function take<Item>(source: AsyncIterable<Item>, limit: number): Promise<Item[]> {
  const taken: Item[] = [];
  for await (const item of source) if (taken.push(item) >= limit) break;
  return taken.slice(0, limit);
}

/** Whatever came back can be awaited, but only a page can be read on from. */
export function checkPage(page: AnyPage | undefined): AnyPage {
  if (Array.isArray(page?.items)) return page as AnyPage;
  throw new PagingError("the answer is no page");
}
