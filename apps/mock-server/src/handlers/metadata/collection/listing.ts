import type { Link, Page } from "@ofsc/contract";
import type { Context } from "../../../http/handlers.js";
import { linksOf } from "../../../http/links.js";
import { type PageRules, paged } from "../../../http/paged.js";

/** A request for a list. */
export interface ListReceived<Query extends ListQuery = ListQuery> extends Context {
  readonly query: Query;
}
export interface ListQuery {
  offset?: number;
  limit?: number;
  language?: string;
}

/** How a collection is listed. */
export interface ListRules<Stored, Item, Query extends ListQuery> extends PageRules {
  all(received: ListReceived<Query>): Iterable<Stored>;
  answer(stored: Stored, context: Context, language: string | undefined): Item;
  /** Whether the answer for an empty collection has no `items`. @default false */
  omitsItems?: boolean;
}

/** A handler that lists a collection page by page. */
export function listing<Stored, Item, Query extends ListQuery = ListQuery>(rules: ListRules<Stored, Item, Query>) {
  return (received: ListReceived<Query>): Page<Item> => {
    const { items, ...page } = paged([...rules.all(received)], received.query, rules);
    const answered = { ...page, items: items.map((one) => rules.answer(one, received, received.query.language)) };
    const links = linksOf(received.url, answered);
    // The contract promises items, which clients are to do without.
    if (rules.omitsItems && page.totalResults === 0) return { ...page, links } as Page<Item>;
    return { ...answered, links };
  };
}

/** A list that comes as a whole, and with its length. */
export function whole<Item>(items: Item[]): Page<Item> {
  return { items, totalResults: items.length };
}

/** The links of an entity: to itself, and to what there is to know of its kind. */
export function linksTo({ url }: Context, collection: string, ...labels: string[]): Link[] {
  const path = [collection, ...labels.map(encodeURIComponent)].join("/");
  const href = (end: string) => new URL(`/rest/ofscMetadata/v1/${end}`, url).href;
  return [
    { rel: "canonical", href: href(path) },
    { rel: "describedby", href: href(`metadata-catalog/${collection}`) },
  ];
}
