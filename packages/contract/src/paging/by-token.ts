import { readItems, TokenEnvelope } from "./envelope.js";
import type { Paging } from "./paging.js";
import { walk } from "./walk.js";

/** From `nextPage` to `nextPage`, until a page is empty. */
export const byToken: Paging = {
  read: (data) => readItems(data, ({ nextPage }) => ({ token: tokenOf(nextPage) })),
  next: (at, { items, token }) => (items.length > 0 && token ? { ...at, page: token } : undefined),
  envelope: TokenEnvelope,
  join: walk,
};

const tokenOf = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;
