import type { Link } from "@ofsc/contract";
import type { Context } from "../../http/handlers.js";

/** The links of an entity: to itself, and to what there is to know of its kind. */
export function linksTo({ url }: Context, collection: string, ...labels: string[]): Link[] {
  const path = [collection, ...labels.map(encodeURIComponent)].join("/");
  const href = (end: string) => new URL(`/rest/ofscMetadata/v1/${end}`, url).href;
  return [
    { rel: "canonical", href: href(path) },
    { rel: "describedby", href: href(`metadata-catalog/${collection}`) },
  ];
}
