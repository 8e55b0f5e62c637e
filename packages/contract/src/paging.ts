import type { Invocation } from "./client.js";
import type { Operation } from "./operation.js";
import type { Page } from "./page.js";

/** A list that does not advance, which would otherwise be read for ever. */
export class PagingError extends Error {
  override readonly name = "PagingError";
}

type Position = { offset?: number; limit?: number; page?: string };

/** The first request of a list, with the page size it is to have. */
export function startInvocation({ paging = "offset", pageSize = 100 }: Operation, invocation: Invocation): Invocation {
  const sized = paging !== "none" && paging !== "token" && pageSize > 0 && positionOf(invocation).limit === undefined;
  return sized ? moveTo(invocation, { limit: pageSize }) : invocation;
}

/**
 * The request for the page after this one, or for the page at `offset`; undefined after the last one. A list advances
 * by what it received, because OFS shortens a page that grows too large or takes too long.
 */
export function nextInvocation(
  operation: Operation,
  invocation: Invocation,
  page: Page<unknown>,
  offset?: number,
): Invocation | undefined {
  const { paging = "offset" } = operation;
  const received = page.items?.length ?? 0;
  if (received === 0 || paging === "none") return undefined;
  if (paging === "token") return byToken(invocation, page);
  const start = positionOf(invocation).offset ?? 0;
  // Some lists write their offset as text.
  if (page.offset !== undefined && Number(page.offset) !== start) {
    throw new PagingError(`${operation.route} was asked for offset ${start} and answered with offset ${page.offset}`);
  }
  const next = page.links?.find((link) => link.rel === "next");
  if (paging === "link" && next?.href) return byLink(operation, invocation, next.href);
  if (offset !== undefined) return moveTo(invocation, { offset });
  return goesOn(paging, invocation, page, start + received, next !== undefined)
    ? moveTo(invocation, { offset: start + received })
    : undefined;
}

function goesOn(paging: string, invocation: Invocation, page: Page<unknown>, end: number, linked: boolean): boolean {
  if (typeof page.hasMore === "boolean") return page.hasMore;
  if (typeof page.totalResults === "number" && page.totalResults >= 0) return end < page.totalResults;
  if (linked) return true;
  if (paging === "hasMore") return false;
  const limit = positionOf(invocation).limit ?? Number(page.limit ?? 0);
  return limit > 0 && page.items.length >= limit;
}

function byToken(invocation: Invocation, { nextPage }: Page<unknown>): Invocation | undefined {
  if (nextPage === undefined || nextPage === null) return undefined;
  if (nextPage === positionOf(invocation).page)
    throw new PagingError(`the page after ${nextPage} is ${nextPage} again`);
  return moveTo(invocation, { page: nextPage });
}

/** Only the query of the link is followed, so that no answer can send a call to another origin or path. */
function byLink({ route }: Operation, invocation: Invocation, href: string): Invocation {
  const at = new URL(href, "https://ofs.invalid");
  const position = Object.fromEntries(
    [...at.searchParams].map(([name, value]) => [name, /^(offset|limit)$/.test(name) ? Number(value) : value]),
  );
  const before = positionOf(invocation);
  if (Object.entries(position).every(([name, value]) => before[name as keyof Position] === value)) {
    throw new PagingError(`the next link of ${route} leads to the same page`);
  }
  return moveTo(invocation, position);
}

const positionOf = ({ query, body, pagesInBody }: Invocation): Position => (pagesInBody ? body : query) ?? {};

/** The same request from another position, which a list sent by POST takes in its body. */
function moveTo(invocation: Invocation, position: Position): Invocation {
  return invocation.pagesInBody
    ? { ...invocation, body: { ...(invocation.body as object), ...position } }
    : { ...invocation, query: { ...invocation.query, ...position } };
}
