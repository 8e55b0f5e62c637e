import { countOf, nextLink, OffsetEnvelope, readItems } from "./envelope.js";
import type { PageFacts, Paging, Position } from "./paging.js";
import { readAhead } from "./read-ahead.js";
import { walk } from "./walk.js";

/** Until `totalResults` is reached or, where the service does not count, a page comes back short. */
export const byOffset: Paging = {
  read: readOffsets,
  start: sized,
  next: (at, page) => advance(at, page, isFull(at, page)),
  isFor,
  envelope: OffsetEnvelope,
  join: (list) => walk(list, readAhead),
};

/** Until `hasMore` is false or absent. */
export const byHasMore: Paging = {
  read: readOffsets,
  start: sized,
  next: (at, page) => advance(at, page, false),
  isFor,
  envelope: OffsetEnvelope,
  join: walk,
};

/** The service may take a small page for granted, so the size is always said. */
export function sized(asked: Position, size: number): Position {
  return size === 0 || asked.limit !== undefined ? asked : { ...asked, limit: size };
}

function readOffsets(data: unknown): PageFacts | undefined {
  return readItems(data, (raw) => ({
    total: totalOf(raw.totalResults),
    more: moreOf(raw.hasMore),
    offset: countOf(raw.offset),
    limit: countOf(raw.limit),
    link: nextLink(raw),
  }));
}

/** Less than nothing stands for a list that is not counted. What cannot be read is more than any list has. */
function totalOf(value: unknown): number | undefined {
  const isAbsent = (value ?? "") === "" || (typeof value === "number" && value < 0);
  return isAbsent ? undefined : (countOf(value) ?? Number.POSITIVE_INFINITY);
}

/** What cannot be read means more: asking once too often costs a call, asking once too little costs items. */
function moreOf(value: unknown): boolean | undefined {
  return value === undefined || value === null ? undefined : value !== false && value !== "false";
}

/** Advances by what was received: the service shortens a page that grows too large or takes too long. */
function advance(at: Position, { items, more, total, link }: PageFacts, otherwise: boolean): Position | undefined {
  const end = (at.offset ?? 0) + items.length;
  const goesOn = more ?? (total === undefined ? link !== undefined || otherwise : end < total);
  return goesOn && items.length > 0 ? { ...at, offset: end } : undefined;
}

function isFull(at: Position, { items, limit = at.limit ?? 0 }: PageFacts): boolean {
  return limit > 0 && items.length >= limit;
}

/** Some lists leave their offset out: those have repeated themselves when the page is the one before. */
function isFor({ offset = 0 }: Position, page: PageFacts, before?: PageFacts): boolean {
  return page.items.length === 0 || (page.offset ?? (isRepeated(page.items, before?.items) ? -1 : offset)) === offset;
}

function isRepeated(items: unknown[], before: unknown[] = []): boolean {
  return (
    items.length === before.length &&
    items.every((item, index) => JSON.stringify(item) === JSON.stringify(before[index]))
  );
}
