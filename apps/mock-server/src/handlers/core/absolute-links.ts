interface Linked {
  readonly links: readonly { readonly href?: string }[];
}

const isLinked = (value: unknown): value is Linked => typeof value === "object" && value !== null && "links" in value;

/** Fields with the addresses of their files in full, as seen from where the request went. */
export function absoluteLinks<T extends object>(url: URL, fields: T): T {
  const entries = Object.entries(fields).map(([name, value]) => [name, isLinked(value) ? inFull(url, value) : value]);
  return Object.fromEntries(entries) as T;
}

const inFull = (url: URL, { links }: Linked) => ({
  links: links.map((link) => ({ ...link, href: new URL(link.href ?? "", url).href })),
});
