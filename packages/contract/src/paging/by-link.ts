import type { Invocation } from "../client.js";
import { PagingError } from "../errors.js";
import type { Operation } from "../operation.js";
import { type Paging, paginate } from "../page.js";
import { sized } from "./by-offset.js";
import { moveTo, nextLink, type Position, positionOf } from "./position.js";

/** As long as there is a link named `next`. */
export const byLink: Paging = {
  join: (operation, invocation, read) =>
    paginate(sized(operation, invocation), read, (at, page) => {
      const href = nextLink(page);
      return href && page.items.length > 0 ? follow(operation, at, href) : undefined;
    }),
};

/** Only the query of the link is followed, so that no answer can send a call to another origin or path. */
function follow({ route }: Operation, invocation: Invocation, href: string): Invocation {
  const { searchParams } = new URL(href, "https://ofs.invalid");
  const position = Object.fromEntries(
    [...searchParams].map(([name, value]) => [name, /^(offset|limit)$/.test(name) ? Number(value) : value]),
  );
  const before = positionOf(invocation);
  if (Object.entries(position).every(([name, value]) => before[name as keyof Position] === value)) {
    throw new PagingError(`the next link of ${route} leads to the same page`);
  }
  return moveTo(invocation, position);
}
