import type { Invocation } from "../client.js";
import type { Operation } from "../operation.js";
import type { Paging } from "../page.js";
import { readQuery } from "../wire.js";
import { sized } from "./by-offset.js";
import { paginate } from "./paginate.js";
import { moveTo, nextLink } from "./position.js";

/** As long as there is a link named `next`. */
export const byLink: Paging = {
  join: (operation, invocation, read) =>
    paginate(sized(operation, invocation), read, (at, page) => {
      const href = nextLink(page);
      return href && page.items.length > 0 ? follow(operation, at, href) : undefined;
    }),
};

/** Only the query of the link is followed, so that no answer can send a call to another origin or path. */
function follow({ query }: Operation, invocation: Invocation, href: string): Invocation {
  const search = new URLSearchParams(/\?([^#]*)/.exec(href)?.[1]);
  // What the link names is checked like what the caller names, so it has to be of the same type.
  return moveTo(invocation, query ? readQuery(query, search) : Object.fromEntries(search));
}
