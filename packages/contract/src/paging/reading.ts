import { type Call, type CallResult, createCall } from "../call.js";
import { PagingError } from "../errors.js";
import type { AllOptions, AnyPage, PagePromise } from "../page.js";
import type { Listing, PageFacts } from "./paging.js";

/** A page on its way. */
export interface Reading {
  readonly call: Call<AnyPage>;
  /** What the page says of its list, once the call has come back; undefined where the answer is no page. */
  facts?: PageFacts | undefined;
}

/** Asks for one page. What an empty one leaves out is put there, so that its items can always be read. */
export function readPage({ operation, invocation, send }: Listing, at = invocation): Reading {
  const { paging, decode } = operation;
  const read = async (): Promise<CallResult<unknown>> => {
    const sent = await send(at);
    const { data } = sent;
    // Known before anybody who waits for the call goes on.
    const facts = paging?.read(data);
    reading.facts = facts;
    const page =
      facts && (isBare(data) ? { items: facts.items } : Object.assign(data as object, { items: facts.items }));
    const result = page ? { ...sent, data: page } : sent;
    return decode ? decode(result, at.name) : result;
  };
  const reading: Reading = { call: createCall(read()) };
  return reading;
}

/** Whether the items come in nothing, or in nothing else. */
const isBare = (data: unknown) => data === undefined || Array.isArray(data);

/** Whatever came back can be awaited, but only a page can be read on from. */
export function checkPage({ facts }: Reading): PageFacts {
  if (facts) return facts;
  throw new PagingError("the answer is no page");
}

/**
 * Gives the call for a first page the ways to read the whole list. `pages` starts over for each reader; `readOthers`
 * reads all but the first page at once, where that can be done.
 */
export function joinPages(
  first: Reading,
  pages: () => AsyncIterable<AnyPage>,
  readOthers?: (options: AllOptions) => Promise<unknown[]> | undefined,
): PagePromise<unknown> {
  const items = () => itemsOf(pages());
  async function all(options: AllOptions): Promise<unknown[]> {
    const page = await first.call;
    checkPage(first);
    if (!(options.limit >= 0)) throw new RangeError("all() needs a limit");
    const others = await readOthers?.(options);
    return others ? [...page.items, ...others].slice(0, options.limit) : take(items(), options.limit);
  }
  return Object.assign(first.call, { pages, all, [Symbol.asyncIterator]: items });
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
