import type { Link, Page } from "@ofsc/contract";

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
