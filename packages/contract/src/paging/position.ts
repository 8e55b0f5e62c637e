import type { Invocation } from "../client.js";
import type { Page } from "../page.js";

/** Where in a list a request starts, in the terms in which the list pages. */
export interface Position {
  /** The item to start at, counted from 0. */
  offset?: number;
  /** The most items of a page. */
  limit?: number;
  /** The token of a page. */
  page?: string;
}

/** Lists sent by POST take their position in the body. */
export const positionOf = ({ query, body, pagesInBody }: Invocation): Position => (pagesInBody ? body : query) ?? {};

/** The same request from another position. */
export function moveTo(invocation: Invocation, position: object): Invocation {
  return invocation.pagesInBody
    ? { ...invocation, body: { ...(invocation.body as object), ...position } }
    : { ...invocation, query: { ...invocation.query, ...position } };
}

/** The address of the next page, if the page has it. */
export const nextLink = ({ links }: Page<unknown>): string | undefined =>
  links?.find(({ rel }) => rel === "next")?.href;
