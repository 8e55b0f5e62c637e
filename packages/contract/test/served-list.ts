import type { Sent } from "./fake-sender.js";

interface Manners {
  /** The most items in a page, however many are asked for; with several numbers, page by page. @default 100 */
  sizes?: number | readonly number[];
  /** What the answer tells beside the items. @default totalResults and offset */
  tells?: readonly ("totalResults" | "hasMore" | "offset" | "limit" | "links")[];
}

/** A list as OFS serves it: up to `limit` items from `offset`, and never more than it has a mind to. */
export function servedList<Item>(items: readonly Item[], { sizes = 100, tells }: Manners = {}) {
  const cuts = typeof sizes === "number" ? [sizes] : sizes;
  let served = 0;
  return ({ query = {} }: Sent) => {
    const offset = Number(query["offset"] ?? 0);
    const limit = Number(query["limit"] ?? 100);
    const size = Math.min(limit, cuts[served++ % cuts.length] ?? limit);
    const end = offset + size;
    const next = { rel: "next", href: `https://acme.example/list?offset=${end}&limit=${limit}` };
    const facts = {
      totalResults: items.length,
      hasMore: end < items.length,
      offset,
      limit,
      links: end < items.length ? [next] : [],
    };
    const told = (tells ?? ["totalResults", "offset"]).map((name) => [name, facts[name]]);
    return { items: items.slice(offset, end), ...Object.fromEntries(told) };
  };
}

/** Numbers from 0, as items that can be told apart. */
export const numbered = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

/** Reads an iterable to its end. */
export async function collect<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of source) items.push(item);
  return items;
}
