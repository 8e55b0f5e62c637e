import type { CallResult } from "../call.js";
import type { Invocation } from "../invocation.js";
import type { Model } from "../model.js";
import type { PagePromise } from "../page.js";

/** Where in a list a request starts, in the terms in which the list pages: its query, or its body, as a whole. */
export interface Position {
  /** The item to start at, counted from 0. */
  offset?: number;
  /** The most items of a page. */
  limit?: number;
  /** The token of a page, or its number. */
  page?: string | number;
  [name: string]: unknown;
}

/** What a page says of its list, each member of the type that it has here or absent. */
export interface PageFacts {
  /** The items, as they came. */
  readonly items: unknown[];
  /** How many items there are over all pages; `Infinity` where the count cannot be read. */
  readonly total?: number | undefined;
  /** Whether there is another page. */
  readonly more?: boolean | undefined;
  /** The position of the first item. */
  readonly offset?: number | undefined;
  /** How many items the service was ready to return. */
  readonly limit?: number | undefined;
  /** Where the next page starts. */
  readonly token?: string | undefined;
  /** The address of the next page. */
  readonly link?: string | undefined;
}

/** Makes another result of what came back, page by page where it is a list; `name` is that of the call. */
export type Decode = (result: CallResult<unknown>, name: string) => Promise<CallResult<unknown>>;

/** What matters of an operation to how it pages. */
export interface ListOperation {
  /** Verb and path. */
  readonly route: string;
  /** What may stand in the query: a `limit` goes only where there is one. */
  readonly query?: Model<object>;
  /** What is sent, where a list is asked for by POST. */
  readonly body?: Model<unknown>;
  /** How it continues. */
  readonly paging?: Paging;
  /** The `limit` sent when the caller gives none. */
  readonly pageSize?: number;
  /** What becomes of each page, once it has been compared with its model. */
  readonly decode?: Decode;
}

/** A list that is called, and the way to send the calls for its pages. */
export interface Listing {
  /** What is listed. */
  readonly operation: ListOperation;
  /** The call for the first page. */
  readonly invocation: Invocation;
  /** Sends the call for one page. */
  readonly send: (at: Invocation) => Promise<CallResult<unknown>>;
}

/** How a list continues: `byOffset`, `byHasMore`, `byToken`, `byLink`, `allAtOnce`, or a way of your own. */
export interface Paging {
  /** What an answer says of its list, whatever it holds; undefined where it is no page. */
  readonly read: (data: unknown) => PageFacts | undefined;
  /** Where the first page is; `size` is the operation's `pageSize`. @default where the caller says */
  readonly start?: (asked: Position, size: number) => Position;
  /** Where the page after this one is; undefined after the last one. `model` is that of the query, or of the body. */
  readonly next: (at: Position, page: PageFacts, model?: Model<object>) => Position | undefined;
  /** Whether a page is the one that was asked for, given the one before it. @default it is */
  readonly isFor?: (at: Position, page: PageFacts, before?: PageFacts) => boolean;
  /** The members of a page beside its items, which answers are compared with. */
  readonly envelope?: Model<object>;
  /** The member of an answer that the items are in, for documents; `null` for a bare list. @default "items" */
  readonly member?: string | null;
  /** `walk`, or `once` for a list that comes whole. A member, so that bundlers leave out the one that is not used. */
  readonly join: (list: Listing) => PagePromise<unknown>;
}
