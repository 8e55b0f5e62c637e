import type { Call } from "./call.js";
import type { Link } from "./link.js";

/** One page of a list. */
export interface Page<Item> {
  /** Empty when the service leaves it out, or answers without a body. */
  items: Item[];
  /** How many items there are over all pages, on lists where the service counts them. */
  totalResults?: number;
  /** Whether there is another page, on lists where the service says so; elsewhere `totalResults` tells. */
  hasMore?: boolean;
  /** The position of the first item. */
  offset?: number;
  /** How many items the service was ready to return. */
  limit?: number;
  /** Where the next page starts, on lists that page by token. */
  nextPage?: string;
  /** Links of the page: `self`, `canonical`, `next`, `prev` … */
  links?: Link[];
}

/** What `all()` takes. */
export interface AllOptions {
  /**
   * The most items to return, `Infinity` for all there are; there is no default, so that nobody loads a whole instance
   * by accident.
   */
  limit: number;
  /** Pages asked for at once, at most 100, where the service counts the items beforehand; elsewhere one. @default 1 */
  concurrency?: number | undefined;
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
