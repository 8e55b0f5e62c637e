import type { Model } from "../model.js";
import { readQuery } from "../wire.js";
import { sized } from "./by-offset.js";
import { LinkEnvelope, nextLink, readItems } from "./envelope.js";
import type { Paging } from "./paging.js";
import { walk } from "./walk.js";

/** As long as there is a link named `next`. */
export const byLink: Paging = {
  read: (data) => readItems(data, (raw) => ({ link: nextLink(raw) })),
  start: sized,
  next: (at, { items, link }, model) => (items.length > 0 && link ? { ...at, ...queryOf(link, model) } : undefined),
  envelope: LinkEnvelope,
  join: walk,
};

/** Only the query of the link is followed, so that no answer can send a call to another origin or path. */
function queryOf(link: string, model: Model<object> | undefined): Record<string, unknown> {
  const search = new URLSearchParams(/\?([^#]*)/.exec(link)?.[1]);
  // What the link names is checked like what the caller names, so it has to be of the same type.
  return model ? readQuery(model, search) : Object.fromEntries(search);
}
