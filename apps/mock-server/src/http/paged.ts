import type { Link, Page } from "@ofsc/contract";

/** How a list pages, where it differs from most. */
export interface PageRules {
  /** The largest page. @default 100 */
  max?: number;
  /** The page size when none is asked for. @default max */
  size?: number;
  /** Whether `totalResults` is returned. @default true */
  total?: boolean;
  /** Whether `hasMore` is returned: on every page, on all but the last, or never. @default "always" */
  hasMore?: "always" | "untilLast" | "never";
}

/** One page of a list. A size that is too large, zero or not a number becomes the largest, as OFS does. */
export function paged<Item>(
  all: readonly Item[],
  query: { offset?: number; limit?: number } = {},
  { max = 100, size = max, total = true, hasMore = "always" }: PageRules = {},
): Page<Item> {
  const { limit = size } = query;
  const taken = limit >= 1 && limit <= max ? Math.floor(limit) : max;
  const offset = Math.max(0, Math.floor(query.offset ?? 0));
  const items = all.slice(offset, offset + taken);
  const more = offset + items.length < all.length;
  return {
    items,
    offset,
    limit: taken,
    ...(total ? { totalResults: all.length } : {}),
    ...(hasMore === "always" || (hasMore === "untilLast" && more) ? { hasMore: more } : {}),
  };
}

/** The links of a page: to itself, to the page before unless it is the first, to the next unless it is the last. */
export function linksOf(
  url: URL,
  { items, offset = 0, limit = items.length, totalResults, hasMore }: Page<unknown>,
): Link[] {
  const more = hasMore ?? (totalResults !== undefined && offset + items.length < totalResults);
  const [, rest, service, version, entity] = url.pathname.split("/");
  const base = `/${rest}/${service}/${version}`;
  const at = (position: number) => {
    const target = new URL(url);
    target.searchParams.set("offset", String(position));
    target.searchParams.delete("limit");
    return target.href;
  };
  return [
    { rel: "canonical", href: url.href },
    ...(offset > 0 ? [{ rel: "prev", href: at(Math.max(0, offset - limit)) }] : []),
    ...(more ? [{ rel: "next", href: at(offset + items.length) }] : []),
    {
      rel: "describedby",
      href: new URL(`${base}/metadata-catalog${entity ? `/${entity}` : ""}`, url).href,
    },
  ];
}

/** How a list is answered, beside how it pages. */
export interface ListRules extends PageRules {
  /** Whether the answer for an empty list has no `items`. @default false */
  omitsItems?: boolean;
}

/** A page of a list as it is answered: each item as `show` says, and with the links of the page. */
export function listed<Item, Shown = Item>(
  { url, query }: { readonly url: URL; readonly query?: { offset?: number; limit?: number } | undefined },
  all: readonly Item[],
  { show = (item) => item as unknown as Shown, omitsItems, ...rules }: ListRules & { show?(item: Item): Shown } = {},
): Page<Shown> {
  const { items, ...page } = paged(all, query, rules);
  const answered = { ...page, items: items.map((item) => show(item)) };
  const links = linksOf(url, answered);
  // The contract promises items, which clients are to do without.
  return omitsItems && all.length === 0 ? ({ ...page, links } as Page<Shown>) : { ...answered, links };
}

/** A list that comes as a whole, and with its length. */
export const whole = <Item>(items: Item[]): Page<Item> => ({ items, totalResults: items.length });
