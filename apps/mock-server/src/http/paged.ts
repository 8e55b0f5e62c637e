import type { Page } from "@ofsc/contract";

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
