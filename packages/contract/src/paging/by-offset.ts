import type { Invocation } from "../client.js";
import { PagingError } from "../errors.js";
import type { Operation } from "../operation.js";
import type { Page, Paging } from "../page.js";
import { paginate } from "./paginate.js";
import { moveTo, nextLink, positionOf } from "./position.js";
import { readAhead } from "./read-ahead.js";

/** Until `totalResults` is reached or, where OFS does not count, a page comes back short. */
export const byOffset: Paging = {
  join: (operation, invocation, read) =>
    paginate(
      sized(operation, invocation),
      read,
      (at, page, before) => nextByOffset(operation, at, page, before, isFull),
      readAhead,
    ),
};

/** Until `hasMore` is false or absent. */
export const byHasMore: Paging = {
  join: (operation, invocation, read) =>
    paginate(sized(operation, invocation), read, (at, page, before) =>
      nextByOffset(operation, at, page, before, () => false),
    ),
};

/** OFS may take a small page for granted, so the size is always said. */
export function sized({ pageSize = 100 }: Operation, invocation: Invocation): Invocation {
  return pageSize === 0 || positionOf(invocation).limit !== undefined
    ? invocation
    : moveTo(invocation, { limit: pageSize });
}

/** Advances by what was received: OFS shortens a page that grows too large or takes too long. */
function nextByOffset(
  { route }: Operation,
  invocation: Invocation,
  page: Page<unknown>,
  before: Page<unknown> | undefined,
  otherwise: (invocation: Invocation, page: Page<unknown>) => boolean,
): Invocation | undefined {
  const { hasMore, items } = page;
  const total = page.totalResults ?? -1;
  const start = positionOf(invocation).offset ?? 0;
  // Some lists write their offset as text, others leave it out.
  const answered = page.offset ?? (isRepeated(items, before?.items) ? Number.NaN : start);
  if (items.length > 0 && Number(answered) !== start) {
    throw new PagingError(`${route} did not answer with offset ${start}`);
  }
  const end = start + items.length;
  const more =
    typeof hasMore === "boolean"
      ? hasMore
      : total >= 0
        ? end < total
        : nextLink(page) !== undefined || otherwise(invocation, page);
  return more && items.length > 0 ? moveTo(invocation, { offset: end }) : undefined;
}

function isRepeated(items: unknown[], before: unknown[] = []): boolean {
  return (
    items.length === before.length &&
    items.every((item, index) => JSON.stringify(item) === JSON.stringify(before[index]))
  );
}

function isFull(invocation: Invocation, { items, limit: granted }: Page<unknown>): boolean {
  const limit = Number(granted ?? positionOf(invocation).limit ?? 0);
  return limit > 0 && items.length >= limit;
}
