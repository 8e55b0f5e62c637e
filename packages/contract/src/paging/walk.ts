import type { CallResult } from "../call.js";
import { annotate, hasBrand, PagingError } from "../errors.js";
import type { Invocation } from "../invocation.js";
import type { Model } from "../model.js";
import type { AllOptions, AnyPage, PagePromise } from "../page.js";
import type { Listing, PageFacts, Position } from "./paging.js";
import { checkPage, joinPages, type Reading, readPage } from "./reading.js";

/** One page of a walk through a list. */
export interface Step {
  /** Where the page is: the query, or the body of a list that is sent by POST, which asked for it. */
  readonly position: Position;
  /** Where to go on; undefined after the last page. */
  readonly next: Position | undefined;
  /** The page, with all that is known of its call. */
  readonly result: CallResult<AnyPage>;
}

/** Reads the pages after the first one at the same time, where it is known how many there are. */
export type Ahead = (
  list: Listing,
  at: Position,
  first: Reading,
  options: AllOptions,
) => Promise<unknown[]> | undefined;

/** Joins the pages of a list. The first one is asked for at once, the others when the reader gets there. */
export function walk(list: Listing, ahead?: Ahead): PagePromise<unknown> {
  const at = startOf(list);
  const first = readPage(list, moveTo(list.invocation, at));
  return joinPages(
    first,
    () => pagesOf(stepsFrom(list, at, first)),
    ahead && ((options) => ahead(list, at, first, options)),
  );
}

/**
 * The pages of a list, each with its position, the next one asked for when the last has been taken. Calling the list with
 * a `next` that was kept, as its query or body, goes on from there.
 */
export const stepsOf = (list: Listing): AsyncGenerator<Step> => stepsFrom(list, startOf(list));

export async function* pagesOf(steps: AsyncIterable<Step>): AsyncGenerator<AnyPage> {
  for await (const { result } of steps) yield result.data;
}

/** The same from a position; `first` is the page there, where it has been asked for, and `before` the one before it. */
export async function* stepsFrom(
  list: Listing,
  start: Position,
  first?: Reading,
  before?: PageFacts,
): AsyncGenerator<Step> {
  const known = new Set<string>();
  let [position, last, read] = [start, before, first];
  for (;;) {
    const reading = read ?? readPage(list, moveTo(list.invocation, position));
    const result = await reading.call.withResponse().catch((error: unknown) => {
      if (!read && hasBrand(error)) annotate(error, { position: placeOf(position) });
      throw error;
    });
    const page = checkPage(reading);
    // Looked at before the page is handed out, so that a list which ignores its offset repeats nothing.
    if (list.operation.paging?.isFor?.(position, page, last) === false) {
      throw new PagingError(`${list.invocation.name} did not answer with the page that was asked for`);
    }
    const next = nextOf(list, position, page);
    yield { position, next, result };
    if (!next) return;
    known.add(JSON.stringify(position));
    if (known.has(JSON.stringify(next))) throw new PagingError(`${list.invocation.name} goes in circles`);
    [position, last, read] = [next, page, undefined];
  }
}

/** Lists sent by POST take their position in the body. */
const positionOf = ({ query, body, pagesInBody }: Invocation): Position => ({
  ...((pagesInBody ? body : query) ?? {}),
});

function startOf({ operation: { paging, pageSize = 100 }, invocation }: Listing): Position {
  const asked = positionOf(invocation);
  return paging?.start?.(asked, pageSize) ?? asked;
}

export function nextOf({ operation, invocation }: Listing, at: Position, page: PageFacts): Position | undefined {
  const model = invocation.pagesInBody ? operation.body : operation.query;
  return operation.paging?.next(at, page, model as Model<object> | undefined);
}

/** The same request from another position. */
function moveTo(invocation: Invocation, position: Position): Invocation {
  if (Object.keys(position).length === 0) return invocation;
  return invocation.pagesInBody ? { ...invocation, body: position } : { ...invocation, query: position };
}

/** What an error may tell of a position: the rest of a query may be anything. */
const placeOf = (position: Position): Position =>
  Object.fromEntries(Object.entries(position).filter(([name]) => /^(offset|limit|page|size|cursor)$/.test(name)));
